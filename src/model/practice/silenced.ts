import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { id, text, time } from '#model/record/values.ts';

/** A finding of the compass that the team has read and set aside, with the reason. */
export const silencedRecord = describe(
  {
    type: 'silenced',
    document: 'journey',
    inFile: { list: 'silenced', knownBy: ['rule', 'place'], mayLack: { rule: '' }, reserved: ['id'] },
    body: z.looseObject({
      rule: z.string(),
      place: place.optional(),
      why: text.optional(),
      by: id.optional(),
      at: time.optional(),
    }),
  },
  { points: { place: 'place', by: 'person' } },
);
