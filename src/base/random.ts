/** Uniform numbers in 0 … 1, one not included. */
export type Random = () => number;

/**
 * The same numbers for the same seed, on every machine.
 *
 * Source  mulberry32, T. Ettinger 2017, public domain.
 */
export function createSeededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
