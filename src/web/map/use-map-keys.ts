import { type KeyboardEvent, useEffect } from 'react';
import { recordOf } from '#model/document.ts';
import { type Direction, markInteraction, moveInteraction, movePhase } from '#web/map/gestures.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { nearestSpot } from '#web/map/spots.ts';
import { useNewThings } from '#web/map/use-new-things.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the keys do on the map; `onHelp` is asked to show them all. */
export function useMapKeys(onHelp: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  const { records, doc, mayEdit, send } = useJourney();
  const { view, selected, editing, select, edit } = useMap();
  const make = useNewThings();
  useFocusOnSelected(selected, editing);

  const walk = (event: KeyboardEvent<HTMLElement>, to: Direction) => {
    const spot = nearestSpot(event.currentTarget, selected, to);
    if (!spot) return;
    spot.focus();
    spot.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const move = (to: Direction) => {
    const type = records.get(selected ?? '')?.type;
    const command =
      type === 'interaction'
        ? moveInteraction(view, selected ?? '', to)
        : type === 'phase'
          ? movePhase(view, selected ?? '', to)
          : undefined;
    if (command) send(command);
  };
  const phaseOfSelected = () =>
    recordOf(records, 'interaction', selected)?.body.phase ??
    recordOf(records, 'phase', selected)?.id ??
    view.phases[0]?.phase.id;
  const place = () => {
    const type = records.get(selected ?? '')?.type;
    if (type === 'interaction') return { interaction: selected ?? '' };
    return type === 'phase' ? { phase: selected ?? '', position: 0.5 } : undefined;
  };
  const removeSelected = () => {
    const record = records.get(selected ?? '');
    if (!record || record.type === 'journey') return;
    send({ do: 'remove', type: record.type, id: record.id });
    select(undefined);
  };
  const mark = (type: 'heart' | 'cloud') => {
    const interaction = recordOf(records, 'interaction', selected);
    if (interaction) send(markInteraction(interaction, type));
  };
  const letters: Readonly<Record<string, () => void>> = {
    n: () => {
      const phase = phaseOfSelected();
      if (phase) make.newInteraction(phase, recordOf(records, 'interaction', selected)?.id);
    },
    h: () => mark('heart'),
    c: () => mark('cloud'),
    m: () => {
      const at = place();
      if (at) make.newMoment(at);
    },
    p: () => {
      const at = place();
      if (at) make.newPoint(at);
    },
    Enter: () => selected !== undefined && edit(selected),
    F2: () => selected !== undefined && edit(selected),
    Delete: removeSelected,
    Backspace: removeSelected,
  };

  return (event) => {
    if (isWriting(event.target)) return;
    if (event.key === '?') return onHelp();
    if (event.key === 'Escape') return select(undefined);
    const undoing = (event.ctrlKey || event.metaKey) && mayEdit && undoOf(event, doc);
    if (undoing) {
      event.preventDefault();
      return undoing();
    }
    const to = directions[event.key];
    if (to) {
      event.preventDefault();
      return event.altKey && mayEdit ? move(to) : walk(event, to);
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = plain && mayEdit ? letters[event.key] : undefined;
    if (!act || !isSpot(event.target)) return undefined;
    event.preventDefault();
    return act();
  };
}

type UndoDoc = { readonly undo: () => void; readonly redo: () => void };

function undoOf(event: KeyboardEvent, doc: UndoDoc): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? doc.redo : doc.undo;
  return key === 'y' ? doc.redo : undefined;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const isSpot = (target: EventTarget): boolean => target instanceof HTMLElement && target.dataset['spot'] !== undefined;

/** What is selected has the focus when its words are not being written, so that the next key means it. */
function useFocusOnSelected(selected: string | undefined, editing: string | undefined): void {
  useEffect(() => {
    if (selected === undefined || editing !== undefined) return;
    const active = document.activeElement;
    if (active && active !== document.body && !active.closest('[data-map]')) return;
    const spot = document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(selected)}"]`);
    if (spot && spot !== active && !spot.contains(active)) spot.focus({ preventScroll: false });
  }, [selected, editing]);
}
