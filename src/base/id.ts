import type { Random } from '#base/random.ts';

/** Makes ids nobody else makes. */
export type CreateId = () => string;

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Ids of 20 letters and digits, about 103 bits, that sort nowhere and mean nothing.
 *
 * Errors  none; two equal ids are as likely as `random` is poor.
 */
export function createIds(random: Random): CreateId {
  return () => {
    let id = '';
    while (id.length < 20) id += letters[Math.floor(random() * letters.length)];
    return id;
  };
}
