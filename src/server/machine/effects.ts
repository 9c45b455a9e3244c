import { randomFillSync } from 'node:crypto';
import type { Clock } from '#base/clock.ts';
import { createIds, type CreateId } from '#base/id.ts';
import type { Random } from '#base/random.ts';

/** What the server takes from the world besides disk and network. */
export type Effects = { readonly clock: Clock; readonly random: Random; readonly createId: CreateId };

/** The machine's own clock, and numbers that nobody can foresee. */
export function worldEffects(): Effects {
  const random = createSecureRandom();
  return { clock: Date.now, random, createId: createIds(random) };
}

function createSecureRandom(): Random {
  const pool = new Uint32Array(512);
  let at = pool.length;
  return () => {
    if (at >= pool.length) {
      randomFillSync(pool);
      at = 0;
    }
    return (pool[at++] ?? 0) / 2 ** 32;
  };
}
