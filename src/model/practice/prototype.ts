import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { id, text } from '#model/record/values.ts';

/** Something made to learn from before anything is built. */
export const prototypeRecord = describe(
  {
    type: 'prototype',
    document: 'journey',
    inFile: { list: 'prototypes' },
    body: z.looseObject({
      moment: id.optional(),
      idea: text.optional(),
      tests: z.enum(['technology', 'interest', 'feasibility']).optional(),
      tried: text.optional(),
      learned: text.optional(),
      status: z.string().optional(),
    }),
  },
  { texts: ['idea', 'tried', 'learned'], points: { moment: 'moment' } },
);
