import * as z from 'zod';
import { place } from '#model/place.ts';
import { describe } from '#model/record-type.ts';
import { text } from '#model/values.ts';

/** Free text in a lane of the team's own. */
export const noteRecord = describe(
  {
    type: 'note',
    document: 'journey',
    body: z.looseObject({ lane: z.string().optional(), text: text.optional(), at: place.optional() }),
  },
  { texts: ['text'], points: { at: 'place' } },
);
