import * as z from 'zod';
import { describe } from '#model/record-type.ts';
import { id, ids, text, time } from '#model/values.ts';

/** The kinds of things on a journey that people speak about; `journey` is the whole of it. */
export const commentable = [
  'phase',
  'interaction',
  'transition',
  'curve',
  'point',
  'quote',
  'moment',
  'backstage',
  'opportunity',
  'job',
  'narrative',
  'note',
  'prototype',
  'experiment',
  'measure',
  'review',
] as const;

export type CommentOn = { readonly journey?: true | undefined } & {
  readonly [type: string]: string | true | undefined;
};

const ofThings = Object.fromEntries(commentable.map((type) => [type, id.optional()]));

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
    body: z.looseObject({
      on: z.looseObject({ journey: z.literal(true).optional(), ...ofThings }).optional(),
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
    texts: ['text'],
    points: {
      of: 'comment',
      by: 'person',
      'mentions.*': 'person',
      'resolved.by': 'person',
      ...Object.fromEntries(commentable.map((type) => [`on.${type}`, type])),
    },
    partOf: ['of'],
  },
);

/** The id of what a comment is about; that of the document when it is about the whole journey. */
export function commentTarget(on: CommentOn | undefined, journey: string): string {
  const id = Object.values(on ?? {}).find((value) => typeof value === 'string');
  return id ?? journey;
}
