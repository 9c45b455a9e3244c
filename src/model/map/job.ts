import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { ids, text } from '#model/record/values.ts';

/** A job to be done: when …, I want to …, so that …. */
export const jobRecord = describe(
  {
    type: 'job',
    document: 'journey',
    inFile: { list: 'jobs' },
    body: z.looseObject({
      when: text.optional(),
      want: text.optional(),
      soThat: text.optional(),
      place: place.optional(),
      evidence: ids.optional(),
    }),
  },
  { texts: ['when', 'want', 'soThat'], points: { place: 'place', 'evidence.*': 'excerpt' } },
);
