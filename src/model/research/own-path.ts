import type { Place } from '#model/record/place.ts';
import { type EvidenceExcerpt, meanFeeling } from '#model/research/evidence.ts';

/** Where a path passes. Units: `x` 0 … 1 from the journey's beginning to its end, `feeling` −1 … +1. */
export type PathPoint = { readonly x: number; readonly feeling: number };

/** One person's path through the journey, from what they said about its places; those without a feeling or off the map are left out. */
export function ownPath(excerpts: readonly EvidenceExcerpt[], xOf: (place: Place) => number | undefined): PathPoint[] {
  const placed = excerpts.flatMap((excerpt) => {
    const x = excerpt.place && excerpt.feeling !== undefined ? xOf(excerpt.place) : undefined;
    return x === undefined ? [] : [{ x, excerpt }];
  });
  return [...Map.groupBy(placed, ({ x }) => x)]
    .map(([x, here]) => ({ x, feeling: meanFeeling(here.map(({ excerpt }) => excerpt)) ?? 0 }))
    .toSorted((a, b) => a.x - b.x);
}

/** Where two paths differ most, seen at the points of the first; positive where the first is higher. */
export function widestGap(
  own: readonly PathPoint[],
  shared: readonly PathPoint[],
): { x: number; gap: number } | undefined {
  const gaps = own.flatMap(({ x, feeling }) => {
    const other = feelingAt(shared, x);
    return other === undefined ? [] : [{ x, gap: feeling - other }];
  });
  return gaps.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
}

function feelingAt(path: readonly PathPoint[], x: number): number | undefined {
  const after = path.findIndex((point) => point.x >= x);
  const right = path[after];
  const left = path[after - 1];
  if (right?.x === x) return right.feeling;
  if (!right || !left) return undefined;
  return left.feeling + ((x - left.x) / (right.x - left.x)) * (right.feeling - left.feeling);
}
