import { type Records, recordsOf } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';

/** Phases and interactions that stand elsewhere: in another phase, or in another order among their neighbours. As few as explain it. */
export function movedBetween(before: Records, after: Records): ReadonlySet<string> {
  const moved = new Set(outOfOrder(recordsOf(before, 'phase'), recordsOf(after, 'phase')));
  const [were, are] = [inPhases(before), inPhases(after)];
  for (const [phase, interactions] of are) {
    for (const { id } of interactions) {
      const was = before.get(id);
      if (was?.type === 'interaction' && was.body['phase'] !== phase) moved.add(id);
    }
    for (const id of outOfOrder(were.get(phase) ?? [], interactions)) moved.add(id);
  }
  return moved;
}

const inPhases = (records: Records) => Map.groupBy(recordsOf(records, 'interaction'), ({ body }) => body.phase);

type Ordered = Pick<AnyRecord, 'id'>;

function outOfOrder(before: readonly Ordered[], after: readonly Ordered[]): string[] {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const known = after.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const still = longestRising(known.map(({ place }) => place));
  return known.filter((_, index) => !still.has(index)).map(({ id }) => id);
}

/**
 * The places in a row of numbers that make up a longest rising run.
 *
 * Source  patience sorting; M. Fredman 1975, On computing the length of longest increasing subsequences.
 */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const cameFrom: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    cameFrom[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = cameFrom[at] ?? -1) run.add(at);
  return run;
}
