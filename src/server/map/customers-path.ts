import { createStretchOf, pointX } from '#exchange/pictures/point-x.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';

export type PathPoint = { readonly x: number; readonly feeling: number };

/** The customers' curve of a journey, sorted. Units: `x` 0 … 1 over the whole, feeling −1 … 1. */
export function customersPath(records: Records): PathPoint[] {
  const curve = recordsOf(records, 'curve').find((one) => one.body.of !== 'employees');
  const phases = recordsOf(records, 'phase');
  if (!curve || phases.length === 0) return [];
  const stretchOf = createStretchOf(groundOf(records));
  return recordsOf(records, 'point')
    .filter((point) => point.body.curve === curve.id)
    .flatMap(({ body }) => {
      const x = pointX(stretchOf, body.at as Place | undefined);
      return x === undefined || body.feeling === undefined ? [] : [{ x: x / phases.length, feeling: body.feeling }];
    })
    .toSorted((a, b) => a.x - b.x);
}

/** Where a place lies on a journey. Units: 0 … 1 over the whole. */
export const xOnJourney = (records: Records, place: Place): number | undefined => createXOf(records)(place);

/** The same for many places. */
export function createXOf(records: Records): (place: Place) => number | undefined {
  const stretchOf = createStretchOf(groundOf(records));
  const phases = recordsOf(records, 'phase').length;
  return (place) => {
    const x = pointX(stretchOf, place);
    return x === undefined || phases === 0 ? undefined : x / phases;
  };
}

function groundOf(records: Records): Parameters<typeof createStretchOf>[0] {
  const interactions = Map.groupBy(recordsOf(records, 'interaction'), ({ body }) => body.phase);
  return {
    phases: recordsOf(records, 'phase').map(({ id }) => ({ id, interactions: interactions.get(id) ?? [] })),
    transitions: recordsOf(records, 'transition').map(({ id, body }) => ({ id, from: body.from, to: body.to })),
  };
}
