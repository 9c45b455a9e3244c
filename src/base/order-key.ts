import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Text that sorts where its owner stands; between any two there is always another. */
export type OrderKey = string;

/** A key after `before` and before `after`; `null` is the open end. */
export const orderBetween = (before: OrderKey | null, after: OrderKey | null): OrderKey =>
  generateKeyBetween(before, after);

/** `count` keys, rising, after `before` and before `after`. */
export const ordersBetween = (before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] =>
  generateNKeysBetween(before, after, count);

/** Whether this can be sorted among the keys made here, and others made beside it. */
export function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/** Sorts by key, and by id where two people chose the same key at the same moment. */
export function byOrder(a: { order: OrderKey; id: string }, b: { order: OrderKey; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
