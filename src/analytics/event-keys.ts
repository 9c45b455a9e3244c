import type { EncodedEvents } from '#analytics/encoded-events.ts';

/** Which event it is: whose, what and when. Units: `timeUs` microseconds since 1970. */
export type EventKey = { readonly caseId: string; readonly activity: string; readonly timeUs: number };

/**
 * The rows of one file, each by who, what and when, to be looked for among events that are kept.
 *
 * Shape   rows are added first and looked for afterwards; memory is 8 to 16 bytes a row.
 * Errors  rows are known by 53 bits of a hash: among ten million rows one is taken for another in about one file of a hundred.
 */
export class EventKeys {
  #keys = new Float64Array(1024);
  #rows = 0;
  #isSorted = false;
  #firstUs = Infinity;
  #lastUs = -Infinity;

  get rows(): number {
    return this.#rows;
  }

  add(event: EventKey): void {
    if (this.#rows === this.#keys.length) {
      const larger = new Float64Array(this.#keys.length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys[this.#rows] = hashOf(event);
    this.#rows += 1;
    this.#isSorted = false;
    this.#firstUs = Math.min(this.#firstUs, event.timeUs);
    this.#lastUs = Math.max(this.#lastUs, event.timeUs);
  }

  /** Whether anything of this time can be among the rows. */
  mayHold(fromUs: number, toUs: number): boolean {
    return this.#rows > 0 && fromUs <= this.#lastUs && toUs >= this.#firstUs;
  }

  /** How many of the rows are among these events. */
  async countIn(batches: AsyncIterable<readonly EventKey[]>): Promise<number> {
    const keys = this.#sorted();
    const found = new Uint8Array(keys.length);
    for await (const batch of batches)
      for (const event of batch) {
        const at = lowerBound(keys, hashOf(event));
        if (at < keys.length && keys[at] === hashOf(event)) found[at] = 1;
      }
    return rowsFound(keys, found);
  }

  #sorted(): Float64Array {
    if (!this.#isSorted) this.#keys.subarray(0, this.#rows).sort();
    this.#isSorted = true;
    return this.#keys.subarray(0, this.#rows);
  }
}

/** Rows that are the same stand beside each other; the first of them says whether they were found. */
function rowsFound(keys: Float64Array, found: Uint8Array): number {
  let rows = 0;
  let isFound = false;
  keys.forEach((key, at) => {
    if (at === 0 || key !== keys[at - 1]) isFound = found[at] === 1;
    if (isFound) rows += 1;
  });
  return rows;
}

function lowerBound(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Source: cyrb53, two multiplying hashes of 32 bits side by side. */
function hashOf({ caseId, activity, timeUs }: EventKey): number {
  const text = `${caseId}\u{0}${activity}\u{0}${timeUs}`;
  let [left, right] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    left = Math.imul(left ^ unit, 2654435761);
    right = Math.imul(right ^ unit, 1597334677);
  }
  left = Math.imul(left ^ (left >>> 16), 2246822507) ^ Math.imul(right ^ (right >>> 13), 3266489909);
  right = Math.imul(right ^ (right >>> 16), 2246822507) ^ Math.imul(left ^ (left >>> 13), 3266489909);
  return 4294967296 * (2097151 & right) + (left >>> 0);
}

/** Who, what and when of events as segments keep them. */
export const keysOfLines = ({ lines }: EncodedEvents): EventKey[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, caseId, activity, timeUs] = JSON.parse(line) as [number, string, string, number];
      return { caseId, activity, timeUs };
    });
