import type { KeyboardEvent } from 'react';
import { recordOf, type Records } from '#model/document.ts';
import type { Place } from '#model/place.ts';
import { type Direction, markInteraction, moveInteraction, movePhase } from '#web/map/gestures.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { nearestSpot, spotBeside } from '#web/map/spots.ts';
import { useFocusOnMap } from '#web/map/use-focus-on-map.ts';
import { useHistory } from '#web/map/use-history.ts';
import { useNewThings } from '#web/map/use-new-things.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the keys do on the map; `onHelp` is asked to show them all. */
export function useMapKeys(onHelp: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  const { mayEdit } = useJourney();
  const { selected, select } = useMap();
  const history = useHistory();
  const letters = useLetters();
  const move = useMoveSelected();
  useFocusOnMap();

  const walk = (event: KeyboardEvent<HTMLElement>, to: Direction) => {
    const spot = nearestSpot(event.currentTarget, selected, to);
    spot?.focus();
    spot?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const actOf = (event: KeyboardEvent<HTMLElement>): (() => void) | undefined => {
    if (event.key === '?') return onHelp;
    if (event.key === 'Escape') return () => select(undefined);
    const to = directions[event.key];
    if (to) return event.altKey && mayEdit ? () => move(to) : () => walk(event, to);
    if (!mayEdit) return undefined;
    if (event.ctrlKey || event.metaKey) return undoOf(event, history);
    return isSpot(event.target) && !event.altKey ? letters[event.key] : undefined;
  };
  return (event) => {
    const act = isWriting(event.target) ? undefined : actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** Moves what is selected one step, where it can be moved. */
function useMoveSelected(): (to: Direction) => void {
  const { records, send } = useJourney();
  const { view, selected = '' } = useMap();
  return (to) => {
    const type = records.get(selected)?.type;
    const command = type === 'interaction' ? moveInteraction(view, selected, to) : undefined;
    const moved = type === 'phase' ? movePhase(view, selected, to) : command;
    if (moved) send(moved);
  };
}

/** What single keys do with what is selected. */
function useLetters(): Readonly<Record<string, () => void>> {
  const { records, send } = useJourney();
  const { view, selected, select, edit } = useMap();
  const make = useNewThings();
  const interaction = recordOf(records, 'interaction', selected);
  const phase = interaction?.body.phase ?? recordOf(records, 'phase', selected)?.id ?? view.phases[0]?.phase.id;
  const place = placeOf(records, selected);
  const mark = (type: 'heart' | 'cloud') => interaction && send(markInteraction(interaction, type));
  const write = () => selected !== undefined && !isVerbatim(records, selected) && edit(selected);
  const remove = () => {
    const record = records.get(selected ?? '');
    if (!record || record.type === 'journey') return;
    const beside = spotBeside(record.id);
    send({ do: 'remove', type: record.type, id: record.id });
    select(beside);
  };
  return {
    n: () => phase && make.newInteraction(phase, interaction?.id),
    h: () => mark('heart'),
    c: () => mark('cloud'),
    m: () => place && make.newMoment(place),
    p: () => place && make.newPoint(place),
    Enter: write,
    F2: write,
    Delete: remove,
    Backspace: remove,
  };
}

function placeOf(records: Records, selected = ''): Place | undefined {
  const type = records.get(selected)?.type;
  if (type === 'interaction') return { interaction: selected };
  return type === 'phase' ? { phase: selected, position: 0.5 } : undefined;
}

/** A quote is what somebody said; nobody writes it anew. */
const isVerbatim = (records: Records, id: string): boolean => records.get(id)?.type === 'quote';

type UndoDoc = { readonly undo: () => void; readonly redo: () => void };

function undoOf(event: KeyboardEvent, doc: UndoDoc): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? doc.redo : doc.undo;
  return key === 'y' ? doc.redo : undefined;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const isSpot = (target: EventTarget): boolean => target instanceof HTMLElement && target.dataset['spot'] !== undefined;
