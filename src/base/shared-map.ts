const mostInBucket = 16;
const fewestBuckets = 8;

/** What is put under each key, and `undefined` for what is taken away. */
export type Patch<V> = ReadonlyMap<string, V | undefined>;

/**
 * A map that never changes and whose successors share with it all but what differs: a patch of a few keys costs microseconds, however many there are.
 *
 * Shape   buckets by hash of the key, a power of two of them, some sixteen keys in each; keys come in the order of their buckets, which says nothing.
 * Source  P. Bagwell 2001, Ideal Hash Trees, with one level in place of many: a hundred thousand keys need no more.
 */
export class SharedMap<V> implements ReadonlyMap<string, V> {
  readonly size: number;
  readonly #buckets: readonly ReadonlyMap<string, V>[];

  private constructor(buckets: readonly ReadonlyMap<string, V>[], size: number) {
    this.#buckets = buckets;
    this.size = size;
  }

  static from<V>(entries: Iterable<readonly [string, V]>): SharedMap<V> {
    const all = new Map(entries);
    let count = fewestBuckets;
    while (count * mostInBucket < all.size) count *= 2;
    const buckets = Array.from({ length: count }, () => new Map<string, V>());
    for (const [key, value] of all) buckets[hashOf(key) & (count - 1)]?.set(key, value);
    return new SharedMap(buckets, all.size);
  }

  /** The map with the patch on it. */
  with(patch: Patch<V>): SharedMap<V> {
    const buckets = [...this.#buckets];
    const own = new Map<number, Map<string, V>>();
    let { size } = this;
    for (const [key, value] of patch) {
      const at = hashOf(key) & (buckets.length - 1);
      const bucket = own.get(at) ?? new Map(buckets[at]);
      own.set(at, bucket);
      buckets[at] = bucket;
      size -= bucket.size;
      if (value === undefined) bucket.delete(key);
      else bucket.set(key, value);
      size += bucket.size;
    }
    const next = new SharedMap(buckets, size);
    return size > 2 * mostInBucket * buckets.length ? SharedMap.from(next) : next;
  }

  /** Whoever compares or prints maps takes this for one. */
  get [Symbol.toStringTag](): string {
    return 'Map';
  }

  get(key: string): V | undefined {
    return this.#buckets[hashOf(key) & (this.#buckets.length - 1)]?.get(key);
  }

  has(key: string): boolean {
    return this.#buckets[hashOf(key) & (this.#buckets.length - 1)]?.has(key) ?? false;
  }

  *entries(): Generator<[string, V], undefined> {
    for (const bucket of this.#buckets) yield* bucket;
  }

  *keys(): Generator<string, undefined> {
    for (const bucket of this.#buckets) yield* bucket.keys();
  }

  *values(): Generator<V, undefined> {
    for (const bucket of this.#buckets) yield* bucket.values();
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }

  forEach(tell: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }
}

/** Source  G. Fowler, L. C. Noll, K.-P. Vo, FNV-1a, 32 bits, on UTF-16 units; the last shifts bring the high bits down to where buckets are told apart. */
function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  return hash ^ (hash >>> 15);
}
