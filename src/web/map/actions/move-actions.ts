import type { MapAction } from '#web/map/actions/map-action.ts';
import { recordOf } from '#model/document.ts';
import { type Direction, moveInteraction, movePhase, moveToPhase } from '#web/map/gestures.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { useChosen } from '#web/map/use-chosen.ts';
import { actionWords } from '#web/text/actions.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';

const ways = [
  ['up', 'move-up', 'Alt+ArrowUp'],
  ['down', 'move-down', 'Alt+ArrowDown'],
  ['left', 'move-left', 'Alt+ArrowLeft'],
  ['right', 'move-right', 'Alt+ArrowRight'],
] as const;

/** What dragging does, one step at a time. */
export function useMoveActions(): MapAction[] {
  const t = useWords(mapWords);
  const { records, mayEdit, send } = useJourney();
  const { view, selected = '' } = useMap();
  const toPhases = useToPhases();
  if (!mayEdit) return [];
  const type = records.get(selected)?.type;
  const moved = (to: Direction) => {
    if (type === 'interaction') return moveInteraction(view, selected, to);
    return type === 'phase' ? movePhase(view, selected, to) : undefined;
  };
  const steps = ways.map(([to, name, keys]): MapAction => {
    const command = moved(to);
    const isDisabled = command === undefined;
    return {
      ...{ id: name, name: t(name), group: 'move', keys, isDisabled, onSelected: true },
      run: () => command && send(command),
    };
  });
  return [...steps, ...toPhases];
}

/** Into another phase at once, last there; and first or last in its own. */
function useToPhases(): MapAction[] {
  const t = useWords(actionWords);
  const map = useWords(mapWords);
  const { records, doc } = useJourney();
  const { view } = useMap();
  const chosen = useChosen();
  const ids = chosen.filter((id) => records.get(id)?.type === 'interaction');
  if (ids.length === 0) return [];
  const under = t('move-to');
  return view.phases.map(({ phase }): MapAction => ({
    ...{ id: `to-phase-${phase.id}`, name: t('move-to-phase', { phase: phase.body.name || map('unnamed') }) },
    ...{ group: 'move', onSelected: true, under },
    isDisabled: ids.every((id) => recordOf(records, 'interaction', id)?.body.phase === phase.id),
    run: () => doc.send(...moveToPhase(view, ids, phase.id)),
  }));
}
