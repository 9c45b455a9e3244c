import * as z from 'zod';
import type { JsonObject } from '#base/json.ts';
import { describe, type Ground, type NotHere, type Standing } from '#model/record/record-type.ts';
import { workshopState } from '#model/workshop/rules.ts';
import { id } from '#model/record/values.ts';

/** A dot is one of those that everybody was given. */
function whyNotVote({ id: dot, body: { by } }: Standing, doc: Ground): NotHere | undefined {
  const n = typeof by === 'string' ? dotNumber(dot, by) : undefined;
  if (n === undefined) return { code: 'not-valid', place: 'by', message: 'not the owner of this dot' };
  return n > workshopState(doc).dots ? { code: 'no-dots-left', id: dot } : undefined;
}

/** Others' dots are seen when the result is: that they are there is seen before, and whose they are. */
const isBeforeResult = (_body: JsonObject, doc: Ground): boolean => workshopState(doc).stage !== 'result';

/** One dot on a note or on a group of notes. Its id is its owner's with the number of the dot, so that nobody has more than they were given. */
export const voteRecord = describe(
  {
    type: 'vote',
    document: 'workshop',
    inFile: { not: 'goes with its workshop' },
    body: z.looseObject({ by: id.optional(), note: id.optional(), cluster: id.optional() }),
  },
  {
    whyNot: whyNotVote,
    hidden: isBeforeResult,
    points: { note: 'contribution', cluster: 'cluster' },
    partOf: ['note', 'cluster'],
  },
);

/** The id of somebody's dot number `n`, counted from 1. */
export const voteId = (by: string, n: number): string => `${by}.${n}`;

/** Which of somebody's dots this id names; nothing when it is none of theirs. */
export function dotNumber(id: string, by: string): number | undefined {
  const n = Number(id.slice(by.length + 1));
  return Number.isInteger(n) && n > 0 && id === voteId(by, n) ? n : undefined;
}
