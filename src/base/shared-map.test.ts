import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Patch, SharedMap } from '#base/shared-map.ts';

const key = fc.oneof(fc.integer({ min: 0, max: 60 }).map(String), fc.string({ maxLength: 3 }));
const patch: fc.Arbitrary<Patch<number>> = fc
  .array(fc.tuple(key, fc.option(fc.integer(), { nil: undefined })), { maxLength: 90 })
  .map((entries) => new Map(entries));

function patched(map: ReadonlyMap<string, number>, by: Patch<number>): Map<string, number> {
  const next = new Map(map);
  for (const [key, value] of by) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

const sortedOf = (map: ReadonlyMap<string, number>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('a map that shares', () => {
  it('says what an ordinary map would say after any patches, and its predecessors what they said before', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 12 }), (patches) => {
        let shared = SharedMap.from<number>([]);
        let plain = new Map<string, number>();
        const earlier: [SharedMap<number>, Map<string, number>][] = [];
        for (const by of patches) {
          earlier.push([shared, plain]);
          shared = shared.with(by);
          plain = patched(plain, by);
        }
        for (const [map, naive] of [...earlier, [shared, plain] as const]) {
          expect(sortedOf(map)).toEqual(sortedOf(naive));
          expect(map.size).toBe(naive.size);
          for (let n = 0; n <= 60; n += 1) {
            expect(map.get(String(n))).toBe(naive.get(String(n)));
            expect(map.has(String(n))).toBe(naive.has(String(n)));
          }
        }
      }),
    );
  });

  it('grows to many keys one by one, and walks each once', () => {
    let map = SharedMap.from<number>([]);
    for (let n = 0; n < 3000; n += 1) map = map.with(new Map([[`key ${n}`, n]]));
    expect(map.size).toBe(3000);
    expect([...map.values()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 3000 }, (_, n) => n));
    expect(new Set(map.keys()).size).toBe(3000);
    const told: number[] = [];
    map.forEach((value) => told.push(value));
    expect(told).toEqual([...map.values()]);
  });
});
