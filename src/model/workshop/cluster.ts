import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { text } from '#model/record/values.ts';

/** Notes that say the same thing, under a name. */
export const clusterRecord = describe(
  {
    type: 'cluster',
    document: 'workshop',
    inFile: { not: 'goes with its workshop' },
    body: z.looseObject({ name: text.optional() }),
  },
  { texts: ['name'] },
);
