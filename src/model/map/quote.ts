import * as z from 'zod';
import { place } from '#model/place.ts';
import { describe } from '#model/record-type.ts';
import { fromWorkshop, id, text } from '#model/values.ts';

/** One person's own words on the map, verbatim from an excerpt. */
export const quoteRecord = describe(
  {
    type: 'quote',
    document: 'journey',
    body: z.looseObject({
      text: text.optional(),
      excerpt: id.optional(),
      at: place.optional(),
      from: fromWorkshop.optional(),
    }),
  },
  { texts: ['text'], sealed: ['text'], points: { excerpt: 'excerpt', at: 'place' } },
);
