import { sameMembers, type Store } from '#web/client/store.ts';
import type { DocumentActions } from '#web/client/use-document.ts';
import type { JourneyOnScreen } from '#web/journey/journey-context.ts';
import { GroundStore } from '#web/map/session/ground-store.ts';
import type { MapGround, Wanted } from '#web/map/session/map-ground.ts';
import { type MapState, MapStore } from '#web/map/store/map-store.ts';

/** What belongs to one open map: what this person does with it, and how it lies for them. */
export type MapSession = {
  /** What is selected, written, dragged and in sight, and how near one stands. */
  readonly store: MapStore;
  readonly ground: Store<MapGround>;
  /** The map is wanted otherwise. */
  readonly want: (part: Partial<Wanted>) => void;
  /** Keeps the selection to what is there, and others told of it; gives back how to end that. */
  readonly start: () => () => void;
};

type SessionOf = {
  readonly journey: Store<JourneyOnScreen>;
  readonly present: DocumentActions['present'];
  readonly wanted: Wanted;
  readonly selected?: string | undefined;
  readonly guess?: Partial<MapState>;
  readonly whenIdle: (act: () => void) => () => void;
};

/** Opens a map. */
export function createMapSession({ journey, present, wanted, selected, guess, whenIdle }: SessionOf): MapSession {
  const store = new MapStore(selected, guess);
  const ground = new GroundStore({ journey, map: store, whenIdle }, wanted);
  const start = () => {
    const stops = [keepSelectionThere(store, journey), presentWhere(store, present)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  return { store, ground, want: ground.want, start };
}

/** What is gone is not selected. */
function keepSelectionThere(store: MapStore, journey: Store<JourneyOnScreen>): () => void {
  let isOver = false;
  const look = () => {
    const [{ selected }, { records }] = [store.state(), journey.state()];
    const there = selected.filter((id) => records.has(id));
    if (!isOver && there.length < selected.length) store.selectAll(there);
  };
  look();
  // Whoever takes something away says in the same breath what is selected then.
  const stop = journey.subscribe(() => queueMicrotask(look));
  return () => {
    isOver = true;
    stop();
  };
}

const mostPresented = 50;

/** Shows others what one has selected, writes and drags. */
function presentWhere(store: MapStore, present: DocumentActions['present']): () => void {
  let before: Pick<MapState, 'selected' | 'editing'> & { held: string | undefined };
  const look = () => {
    const { selected, editing, drag } = store.state();
    const held = drag?.ids[0];
    if (before && sameMembers(before.selected, selected) && before.editing === editing && before.held === held) return;
    before = { selected, editing, held };
    present({
      selected: selected.length > 0 ? selected.slice(-mostPresented) : undefined,
      editing: editing === undefined ? undefined : { id: editing, path: 'text' },
      dragging: held === undefined ? undefined : { id: held },
    });
  };
  look();
  const stop = store.subscribe(look);
  return () => {
    stop();
    present({ selected: undefined, editing: undefined, dragging: undefined });
  };
}
