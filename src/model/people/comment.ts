import * as z from 'zod';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { id, ids, text, time } from '#model/record/values.ts';

/** What a comment may be about that is a record. */
const things = {
  phase: id.optional(),
  interaction: id.optional(),
  transition: id.optional(),
  curve: id.optional(),
  point: id.optional(),
  quote: id.optional(),
  moment: id.optional(),
  backstage: id.optional(),
  opportunity: id.optional(),
  job: id.optional(),
  narrative: id.optional(),
  note: id.optional(),
  prototype: id.optional(),
  experiment: id.optional(),
  measure: id.optional(),
  review: id.optional(),
};

/** What a comment is about: one of these. Most lanes are the product's own and no records. */
const on = z.looseObject({ journey: z.literal(true).optional(), ...things, lane: id.optional() });

/**
 * Something said about a place by one of the team, or an answer to it (`of`).
 *
 * Shape   `on` is the one thing spoken about, by its type, also in answers; `by` is its author and never changes; `mentions` are the people
 *         named in the text; `resolved` stands on the first of a thread.
 */
export const commentRecord = describe(
  {
    type: 'comment',
    document: 'journey',
    inFile: { list: 'comments' },
    body: z.looseObject({
      on: on.optional(),
      of: id.optional(),
      text: text.optional(),
      by: id.optional(),
      at: time.optional(),
      edited: time.optional(),
      mentions: ids.optional(),
      resolved: z.looseObject({ by: id.optional(), at: time.optional() }).optional(),
    }),
  },
  {
    stays: true,
    texts: ['text'],
    points: {
      of: 'comment',
      by: 'person',
      'mentions.*': 'person',
      'resolved.by': 'person',
      ...Object.fromEntries(Object.keys(things).map((type) => [`on.${type}`, type])),
    },
    partOf: ['of'],
  },
);

/** The id of what a comment is about; that of the document when it is about the whole journey. */
export function commentTarget(about: BodyOf<typeof commentRecord>['on'], journey: string): string {
  const id = Object.values(about ?? {}).find((value) => typeof value === 'string');
  return id ?? journey;
}
