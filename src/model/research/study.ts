import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { ids, text } from '#model/record/values.ts';

/** What is to be learned, for which journeys, from how many voices; and the codes that belong to it. */
export const studyRecord = describe(
  {
    type: 'study',
    document: 'workspace',
    inFile: { list: 'research.studies' },
    body: z.looseObject({
      question: text.optional(),
      journeys: ids.optional(),
      wanted: z.number().int().min(0).optional(),
      codes: ids.optional(),
    }),
  },
  { texts: ['question'], points: { 'journeys.*': 'journey', 'codes.*': 'code' } },
);
