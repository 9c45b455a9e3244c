import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { id, text, time } from '#model/record/values.ts';

/** A name for the journey as it stood after a step of its log. Shape: `at` is that step's time, so that a `seq` of another log is known as such. */
export const versionRecord = describe(
  {
    type: 'version',
    document: 'journey',
    inFile: { list: 'versions' },
    body: z.looseObject({
      name: text.optional(),
      seq: z.number().int().min(0).optional(),
      at: time.optional(),
      by: id.optional(),
    }),
  },
  { stays: true, texts: ['name'], points: { by: 'person' } },
);
