import { useNavigate } from '@tanstack/react-router';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { journeyTabs } from '#web/journey/journey-tabs.ts';
import { actionWords } from '#words/actions.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** The views of the journey one is in. */
export function useGoActions(): MapAction[] {
  const t = useWords(actionWords);
  const map = useWords(mapWords);
  const navigate = useNavigate();
  const { id } = useJourneyActs();
  return journeyTabs.map(({ name, to }) => ({
    id: `go-${name}`,
    name: t('open-view', { view: map(name) }),
    group: 'go',
    run: () => void navigate({ to, params: { journey: id } }),
  }));
}
