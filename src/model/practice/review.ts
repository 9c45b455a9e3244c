import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { day, id, ids, text } from '#model/record/values.ts';

export const answers = ['still-true', 'changed', 'needs-work'] as const;

/**
 * A review held in the journey's rhythm: what was said of its places, what was decided, who does what.
 *
 * Shape   with `place` somebody looked at that place alone, between the reviews of the whole.
 */
export const reviewRecord = describe(
  {
    type: 'review',
    document: 'journey',
    inFile: { list: 'reviews' },
    body: z.looseObject({
      date: day.optional(),
      place: place.optional(),
      participants: ids.optional(),
      answers: z
        .array(z.looseObject({ place: place.optional(), answer: z.enum(answers).optional(), note: text.optional() }))
        .optional(),
      decisions: z.array(text).optional(),
      actions: z
        .array(
          z.looseObject({
            text: text.optional(),
            owner: id.optional(),
            due: day.optional(),
            done: z.boolean().optional(),
          }),
        )
        .optional(),
    }),
  },
  {
    stays: true,
    points: { place: 'place', 'participants.*': 'person', 'answers.*.place': 'place', 'actions.*.owner': 'person' },
  },
);

export type ReviewBody = BodyOf<typeof reviewRecord>;
