import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { text } from '#model/record/values.ts';

/** A lane of the team's own: notes whose `lane` is its id lie in it. */
export const laneRecord = describe(
  {
    type: 'lane',
    document: 'journey',
    inFile: { list: 'lanes' },
    body: z.looseObject({ name: text.optional(), isBackstage: z.boolean().optional() }),
  },
  { texts: ['name'] },
);
