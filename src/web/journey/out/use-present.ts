import { useNavigate, useSearch } from '@tanstack/react-router';
import { useJourneyActs } from '#web/journey/journey-context.ts';

/** Begins the presentation at what is selected. */
export function usePresent(): () => void {
  const { id } = useJourneyActs();
  const { at } = useSearch({ strict: false });
  const navigate = useNavigate();
  return () =>
    void navigate({
      to: '/journeys/$journey/present',
      params: { journey: id },
      search: at === undefined ? {} : { at },
    });
}
