import type { MapAction } from '#web/map/actions/map-action.ts';
import { type Direction, moveInteraction, movePhase } from '#web/map/gestures.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
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
  if (!mayEdit) return [];
  const type = records.get(selected)?.type;
  const moved = (to: Direction) => {
    if (type === 'interaction') return moveInteraction(view, selected, to);
    return type === 'phase' ? movePhase(view, selected, to) : undefined;
  };
  return ways.map(([to, name, keys]) => {
    const command = moved(to);
    const isDisabled = command === undefined;
    return {
      id: name,
      name: t(name),
      group: 'move',
      keys,
      isDisabled,
      onSelected: true,
      run: () => command && send(command),
    };
  });
}
