import type { KeyboardEvent } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { type Direction, markInteraction, movePhase } from '#web/map/moving/gestures.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { Level } from '#web/map/store/map-store.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import { reveal } from '#web/map/sight/reveal.ts';
import { saidMove } from '#web/map/moving/said-move.ts';
import { nearestSpot, spotsOn } from '#web/map/selection/spots.ts';
import { stepOnMap } from '#web/map/moving/step-on-map.ts';
import { useHistory } from '#web/journey/use-history.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { useNewHere } from '#web/map/page/use-new-here.ts';
import { useSaidRole } from '#web/map/lanes/use-said-role.ts';
import { useRemoveSelected } from '#web/map/selection/use-remove-selected.ts';
import { useTell } from '#web/shell/told.tsx';
import { historyWords } from '#words/history.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type KeyActs = {
  /** Asked to show all keys. */
  readonly onHelp: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly onLevel: (level: Level) => void;
};

/** What the keys do on the map. */
export function useMapKeys(acts: KeyActs): (event: KeyboardEvent<HTMLElement>) => void {
  const { mayEdit } = useJourneyActs();
  const history = useHistory();
  const store = useMapStore();
  const letters = useLetters();
  const move = useMoveSelected();
  const walk = useWalk();

  const actOf = (event: KeyboardEvent<HTMLElement>): (() => void) | undefined => {
    if (event.key === '?') return acts.onHelp;
    if (event.key === 'Escape')
      return () => (store.state().isDrawing ? store.set({ isDrawing: false }) : store.select(undefined));
    const to = directions[event.key];
    if (to) return event.altKey && mayEdit ? () => move(to) : () => walk(event, to);
    const zoom = zoomOf(event, acts);
    if (zoom || !mayEdit) return zoom;
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

/** Goes to the nearest thing that way, or takes it along while Shift is held. */
function useWalk(): (event: KeyboardEvent<HTMLElement>, to: Direction) => void {
  const ground = useGroundNow();
  const store = useMapStore();
  const t = useWords(historyWords);
  const tell = useTell();
  return ({ currentTarget, shiftKey }, to) => {
    const spot = nearestSpot(spotsOn(currentTarget, ground()), store.state().selected.at(-1), to);
    if (!spot) return;
    if (shiftKey) store.selectAll([...store.state().selected.filter((id) => id !== spot.id), spot.id]);
    else store.select(spot.id);
    if (shiftKey) tell(t('n-selected', { n: store.state().selected.length }), 'listeners');
    reveal(spot.id, ground());
    document
      .querySelector<HTMLElement>(`[data-map] [data-spot="${CSS.escape(spot.id)}"]`)
      ?.focus({ preventScroll: true });
  };
}

/** Moves what is selected one step, where it can be moved. */
function useMoveSelected(): (to: Direction) => void {
  const { send, now: journey } = useJourneyActs();
  const ground = useGroundNow();
  const store = useMapStore();
  const [t, say] = [useWords(historyWords), useWords(mapWords)];
  const saidRole = useSaidRole();
  const tell = useTell();
  return (to) => {
    const { selected } = store.state();
    const { view } = ground();
    const phase = recordOf(journey().records, 'phase', selected.at(-1));
    const moved = phase ? [movePhase(view, phase.id, to)] : stepOnMap(ground(), selected, to);
    const commands = moved.filter((command) => command !== undefined);
    if (commands.length > 0) send(...commands);
    const [now, role] = [saidMove(view, commands), saidRole(commands)];
    if (role !== undefined) return tell(role, 'listeners');
    if (!now) return tell(t('no-further'), 'listeners');
    return tell(
      now.phase === undefined
        ? t('phase-at', now)
        : say('nth-card', { ...now, phase: plainOf(now.phase) || say('unnamed') }),
      'listeners',
    );
  };
}

/** What single keys do with what is selected. */
function useLetters(): Readonly<Record<string, () => void>> {
  const { send, now } = useJourneyActs();
  const store = useMapStore();
  const make = useNewThings();
  const remove = useRemoveSelected();
  const more = useNewHere();
  const here = () => {
    const [{ records }, selected] = [now(), store.state().selected.at(-1)];
    return { records, selected, place: placeOf(records, selected) };
  };
  const mark = (type: 'heart' | 'cloud') => {
    const { records } = now();
    const chosen = store.state().selected.flatMap((id) => recordOf(records, 'interaction', id) ?? []);
    if (chosen.length > 0) send(...chosen.map((one) => markInteraction(one, type)));
  };
  const write = () => {
    const { records, selected } = here();
    if (selected !== undefined && !isVerbatim(records, selected)) store.edit(selected);
  };
  const at = (act: (place: Place) => void) => () => {
    const { place } = here();
    if (place) act(place);
  };
  return {
    n: more,
    h: () => mark('heart'),
    c: () => mark('cloud'),
    m: at(make.newMoment),
    p: at(make.newPoint),
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

const levelKeys: Readonly<Record<string, Level>> = { '1': 'wall', '2': 'phase', '3': 'card' };

function zoomOf(event: KeyboardEvent, { zoomBy, onLevel }: KeyActs): (() => void) | undefined {
  const isHeld = event.ctrlKey || event.metaKey;
  const fit = isHeld ? undefined : levelKeys[event.key];
  if (fit) return () => onLevel(fit);
  if (event.key === '0' && isHeld) return () => onLevel('wall');
  if (event.key === '+' || event.key === '=') return () => zoomBy(1.2);
  return event.key === '-' ? () => zoomBy(1 / 1.2) : undefined;
}

type UndoDoc = { readonly undo: () => void; readonly redo: () => void };

function undoOf(event: KeyboardEvent, doc: UndoDoc): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? doc.redo : doc.undo;
  return key === 'y' ? doc.redo : undefined;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const isSpot = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.dataset['spot'] ?? target.dataset['mirror']) !== undefined;
