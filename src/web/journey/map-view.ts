import { createStretchOf, pointX } from '#exchange/pictures/point-x.ts';
import { type Records, recordsOf } from '#model/document.ts';
import type { Place } from '#model/place.ts';
import type { RecordOf } from '#model/records.ts';

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

export function mapView(records: Records): MapView {
  const byPhase = groupBy(recordsOf(records, 'interaction'), ({ body }) => body.phase ?? '');
  const phases = recordsOf(records, 'phase').map((phase, index) => ({
    phase,
    index,
    interactions: byPhase.get(phase.id) ?? [],
  }));
  const transitions = recordsOf(records, 'transition');
  const stretchOf = createStretchOf({
    phases: phases.map(({ phase, interactions }) => ({ id: phase.id, interactions })),
    transitions: transitions.map(({ id, body }) => ({ id, from: body.from, to: body.to })),
  });
  const known = new Set(phases.map(({ phase }) => phase.id));
  return {
    phases,
    strays: recordsOf(records, 'interaction').filter(({ body }) => !known.has(body.phase ?? '')),
    placeOf: placesOf(phases),
    transitionsFrom: groupBy(transitions, ({ body }) => body.from ?? ''),
    xOf: (place) => pointX(stretchOf, place),
  };
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
