import * as z from 'zod';
import { describe } from '#model/record-type.ts';
import { id, text } from '#model/values.ts';

/** An experience curve: whose it is. Its points are records of their own, so that two people can move two of them. */
export const curveRecord = describe(
  {
    type: 'curve',
    document: 'journey',
    body: z.looseObject({
      of: z.enum(['customers', 'employees']).optional(),
      name: text.optional(),
      group: id.optional(),
    }),
  },
  { texts: ['name'], points: { group: 'group' } },
);
