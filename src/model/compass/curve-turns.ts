import type { Reading } from '#model/compass/reading.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';

export type PointOnPath = { readonly along: number; readonly feeling: number; readonly point: RecordOf<'point'> };

export type Turn = { readonly kind: 'peak' | 'dip' } & PointOnPath;

/** How far the path must swing between two turns, and how strong a turn must be felt, to be worth a word. */
const leastSwing = 0.25;
const leastFeeling = 0.3;

/** The customers' curves one by one, their points from left to right. */
export function pathsOf({ points, where }: Pick<Reading, 'points' | 'where'>): PointOnPath[][] {
  const placed = points.flatMap((point) => {
    const along = where.along(point.body.at as Place | undefined);
    return along === undefined || point.body.feeling === undefined
      ? []
      : [{ along, feeling: point.body.feeling, point }];
  });
  const curves = Map.groupBy(placed, ({ point }) => point.body.curve ?? '');
  return [...curves.values()].map((path) => path.toSorted((a, b) => a.along - b.along));
}

/** Where a path turns from rising to falling or back; its very ends only where nothing is higher or lower. */
export function turnsOf(path: readonly PointOnPath[]): Turn[] {
  const pivots = pivotsOf(path);
  const feelings = path.map(({ feeling }) => feeling);
  const [highest, lowest] = [Math.max(...feelings), Math.min(...feelings)];
  return pivots.flatMap((pivot, i): Turn[] => {
    const neighbour = pivots[i - 1] ?? pivots[i + 1];
    if (!neighbour || Math.abs(pivot.feeling) < leastFeeling) return [];
    const kind = pivot.feeling > neighbour.feeling ? 'peak' : 'dip';
    const isEnd = i === 0 || i === pivots.length - 1;
    if (isEnd && pivot.feeling !== (kind === 'peak' ? highest : lowest)) return [];
    return [{ kind, ...pivot }];
  });
}

/** The points between which the path swings far enough, both ends included. */
function pivotsOf(path: readonly PointOnPath[]): PointOnPath[] {
  const pivots: PointOnPath[] = [];
  for (const here of path) {
    const [before, last] = pivots.slice(-2);
    const from = last ? before : undefined;
    const at = last ?? before;
    if (!at) pivots.push(here);
    else if (from && Math.sign(here.feeling - at.feeling) === Math.sign(at.feeling - from.feeling))
      pivots[pivots.length - 1] = here;
    else if (Math.abs(here.feeling - at.feeling) >= leastSwing) pivots.push(here);
  }
  return pivots;
}

/** The feeling of a path there, straight between its points; `undefined` outside of it. */
export function feelingAlong(path: readonly PointOnPath[], along: number): number | undefined {
  const next = path.findIndex((point) => point.along >= along);
  const [a, b] = [path[next - 1], path[next]];
  if (!b) return undefined;
  if (b.along === along) return b.feeling;
  return a && a.feeling + ((b.feeling - a.feeling) * (along - a.along)) / (b.along - a.along);
}
