import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { fromWorkshop, id, ids, text } from '#model/record/values.ts';

/** A problem worth solving or an opening worth trying, somewhere on the journey. */
export const opportunityRecord = describe(
  {
    type: 'opportunity',
    document: 'journey',
    inFile: { list: 'opportunities' },
    body: z.looseObject({
      text: text.optional(),
      place: place.optional(),
      moment: id.optional(),
      impact: z.number().optional(),
      effort: z.number().optional(),
      evidence: ids.optional(),
      from: fromWorkshop.optional(),
    }),
  },
  { texts: ['text'], points: { place: 'place', moment: 'moment', 'evidence.*': 'excerpt' } },
);
