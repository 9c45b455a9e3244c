import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { picture, text } from '#model/record/values.ts';

/** Free text in a lane of the team's own. */
export const noteRecord = describe(
  {
    type: 'note',
    document: 'journey',
    inFile: { list: 'notes' },
    body: z.looseObject({
      lane: z.string().optional(),
      text: text.optional(),
      at: place.optional(),
      picture: picture.optional(),
    }),
  },
  { texts: ['text', 'picture.alt'], points: { at: 'place', 'picture.blob': 'blob' } },
);
