import { useNavigate } from '@tanstack/react-router';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { workshopDoorWords } from '#words/workshop-door.ts';

/** The workshops of the journey, old and new. */
export function useWorkshopActions(): MapAction[] {
  const t = useWords(workshopDoorWords);
  const navigate = useNavigate();
  const { id } = useJourneyActs();
  const run = () => void navigate({ to: '/journeys/$journey/workshops', params: { journey: id } });
  return [{ id: 'workshops', name: t('workshops'), group: 'together', run }];
}
