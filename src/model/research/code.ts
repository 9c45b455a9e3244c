import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { id, text } from '#model/record/values.ts';

/** A theme that runs through what people said. */
export const codeRecord = describe(
  {
    type: 'code',
    document: 'workspace',
    inFile: { list: 'research.codes', alike: ['name', 'parent'] },
    body: z.looseObject({ name: text.optional(), parent: id.optional() }),
  },
  { texts: ['name'], points: { parent: 'code' } },
);
