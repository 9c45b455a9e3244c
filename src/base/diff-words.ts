/**
 * That a stretch of one list became a stretch of another.
 *
 * Shape   `from`…`to` (end exclusive) in the first list, `newFrom`…`newTo` in the second; either may be empty, not both.
 */
export type Hunk = { readonly from: number; readonly to: number; readonly newFrom: number; readonly newTo: number };

const mostEdits = 1000;

/**
 * What differs between two lists of words, as few and as short stretches as there are; lists that differ in more than a thousand
 * words are told as one stretch, so that no text takes long.
 *
 * Source  E. W. Myers 1986, An O(ND) difference algorithm and its variations, Algorithmica 1.
 */
export function diffWords(a: readonly string[], b: readonly string[]): Hunk[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  if (aEnd === start && bEnd === start) return [];
  const steps = shortestWay(a.slice(start, aEnd), b.slice(start, bEnd));
  if (!steps) return [{ from: start, to: aEnd, newFrom: start, newTo: bEnd }];
  return hunksOf(steps).map(({ from, to, newFrom, newTo }) => {
    return { from: from + start, to: to + start, newFrom: newFrom + start, newTo: newTo + start };
  });
}

/** One word taken away (`x` grows) or put in (`y` grows), at this place of the two lists. */
type Edit = { readonly x: number; readonly y: number; readonly isNew: boolean };

/** The shortest row of edits, or nothing when it is too long. */
function shortestWay(a: readonly string[], b: readonly string[]): Edit[] | undefined {
  const most = Math.min(a.length + b.length, mostEdits);
  const offset = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(furthest.slice());
    for (let k = -edits; k <= edits; k += 2) {
      let x = startOn({ furthest, offset, edits }, k);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, offset, { x: a.length, y: b.length });
    }
  }
  return undefined;
}

/** How far each diagonal has come with so many edits; diagonal `k` stands at `offset + k`. */
type Front = { readonly furthest: Int32Array; readonly offset: number; readonly edits: number };

const isDown = ({ furthest, offset, edits }: Front, k: number): boolean =>
  k === -edits || (k !== edits && (furthest[offset + k - 1] ?? 0) < (furthest[offset + k + 1] ?? 0));

const startOn = (front: Front, k: number): number =>
  isDown(front, k) ? (front.furthest[front.offset + k + 1] ?? 0) : (front.furthest[front.offset + k - 1] ?? 0) + 1;

function walkBack(trace: readonly Int32Array[], offset: number, end: { x: number; y: number }): Edit[] {
  const edits: Edit[] = [];
  let { x, y } = end;
  for (let count = trace.length - 1; count > 0; count -= 1) {
    const furthest = trace[count] ?? new Int32Array();
    const k = x - y;
    const isNew = isDown({ furthest, offset, edits: count }, k);
    const before = isNew ? k + 1 : k - 1;
    x = furthest[offset + before] ?? 0;
    y = x - before;
    edits.push({ x, y, isNew });
  }
  return edits.toReversed();
}

function hunksOf(edits: readonly Edit[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const { x, y, isNew } of edits) {
    const next = { from: x, to: isNew ? x : x + 1, newFrom: y, newTo: isNew ? y + 1 : y };
    const last = hunks.at(-1);
    if (last && last.to === x && last.newTo === y)
      hunks[hunks.length - 1] = { ...last, to: next.to, newTo: next.newTo };
    else hunks.push(next);
  }
  return hunks;
}
