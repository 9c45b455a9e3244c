import { madeOf } from '#base/made-of.ts';
import { createStretchOf, pointX } from '#exchange/pictures/point-x.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';

/** Where a card stands: in which phase, as the how manieth. */
export type CardPlace = { readonly phase: number; readonly index: number };

export type PhaseView = {
  readonly phase: RecordOf<'phase'>;
  readonly index: number;
  readonly interactions: readonly RecordOf<'interaction'>[];
};

/** A journey's records in the order of the map. Units: x in phases from the left edge. */
export type MapView = {
  readonly phases: readonly PhaseView[];
  /** Interactions whose phase is gone, shown so that they can be moved. */
  readonly strays: readonly RecordOf<'interaction'>[];
  /** Where each interaction stands: in which phase, as the how manieth. */
  readonly placeOf: ReadonlyMap<string, CardPlace>;
  readonly transitionsFrom: ReadonlyMap<string, readonly RecordOf<'transition'>[]>;
  readonly xOf: (place: Place | undefined) => number | undefined;
};

export const mapView = (records: Records): MapView => createMapView()(records);

/** Reads a journey's records again and again; what stands as it stood is the very same. */
export function createMapView(): (records: Records) => MapView {
  const phasesOf = madeOf(readPhases);
  const straysOf = madeOf(([all, phases]: readonly [Interactions, Phases], before: Interactions | undefined) => {
    const known = new Set(phases.map(({ phase }) => phase.id));
    return same(
      before,
      all.filter(({ body }) => !known.has(body.phase ?? '')),
    );
  });
  const orderOf = madeOf(([phases]: readonly [Phases], before: Phases | undefined) =>
    before && isInOrderOf(before, phases) ? before : phases,
  );
  const placesIn = madeOf(([order]: readonly [Phases]) => placesOf(order));
  const from = madeOf(([transitions]: readonly [Transitions]) => groupBy(transitions, ({ body }) => body.from ?? ''));
  const xIn = madeOf(([order, transitions]: readonly [Phases, Transitions]) => createXOf(order, transitions));
  const viewOf = madeOf(
    ([phases, strays, placeOf, transitionsFrom, xOf]: readonly [
      Phases,
      Interactions,
      MapView['placeOf'],
      MapView['transitionsFrom'],
      MapView['xOf'],
    ]): MapView => ({ phases, strays, placeOf, transitionsFrom, xOf }),
  );
  return (records) => {
    const [all, transitions] = [recordsOf(records, 'interaction'), recordsOf(records, 'transition')];
    const phases = phasesOf(recordsOf(records, 'phase'), all);
    const order = orderOf(phases);
    return viewOf(phases, straysOf(all, phases), placesIn(order), from(transitions), xIn(order, transitions));
  };
}

type Phases = readonly PhaseView[];
type Interactions = readonly RecordOf<'interaction'>[];
type Transitions = readonly RecordOf<'transition'>[];

function readPhases(
  [phases, interactions]: readonly [readonly RecordOf<'phase'>[], Interactions],
  before: Phases | undefined,
): Phases {
  const byPhase = groupBy(interactions, ({ body }) => body.phase ?? '');
  return phases.map((phase, index) => {
    const was = before?.[index];
    const now = same(was?.interactions, byPhase.get(phase.id) ?? []);
    return was?.phase === phase && was.interactions === now ? was : { phase, index, interactions: now };
  });
}

const same = <T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] =>
  before && before.length === now.length && before.every((one, index) => one === now[index]) ? before : now;

/** Whether the same stand in the same order, whatever is said of them. */
const isInOrderOf = (before: Phases, now: Phases): boolean =>
  before.length === now.length &&
  now.every(({ phase, interactions }, index) => {
    const was = before[index];
    if (was?.phase.id !== phase.id || was.interactions.length !== interactions.length) return false;
    return was.interactions === interactions || interactions.every(({ id }, nth) => was.interactions[nth]?.id === id);
  });

function createXOf(phases: Phases, transitions: Transitions): MapView['xOf'] {
  const stretchOf = createStretchOf({
    phases: phases.map(({ phase, interactions }) => ({ id: phase.id, interactions })),
    transitions: transitions.map(({ id, body }) => ({ id, from: body.from, to: body.to })),
  });
  return (place) => pointX(stretchOf, place);
}

function placesOf(phases: readonly PhaseView[]): Map<string, CardPlace> {
  const places = new Map<string, CardPlace>();
  for (const { index: phase, interactions } of phases)
    interactions.forEach(({ id }, index) => places.set(id, { phase, index }));
  return places;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
