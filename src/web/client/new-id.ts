import { createIds } from '#base/id.ts';

/** Ids for what is made on this screen. */
export const newId = createIds(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32);
