import * as z from 'zod';
import { describe } from '#model/record-type.ts';
import { id } from '#model/values.ts';

/** One dot on a note or on a group of notes. Its id is its owner's with the number of the dot, so that nobody has more than they were given. */
export const voteRecord = describe(
  {
    type: 'vote',
    document: 'workshop',
    body: z.looseObject({ by: id.optional(), note: id.optional(), cluster: id.optional() }),
  },
  { points: { note: 'contribution', cluster: 'cluster' }, partOf: ['note', 'cluster'] },
);

/** The id of somebody's dot number `n`, counted from 1. */
export const voteId = (by: string, n: number): string => `${by}.${n}`;

/** Which of somebody's dots this id names; nothing when it is none of theirs. */
export function dotNumber(id: string, by: string): number | undefined {
  const n = Number(id.slice(by.length + 1));
  return Number.isInteger(n) && n > 0 && id === voteId(by, n) ? n : undefined;
}
