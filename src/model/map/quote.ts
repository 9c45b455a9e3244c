import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { fromWorkshop, id, text } from '#model/record/values.ts';

/** One person's own words on the map, verbatim from an excerpt. */
export const quoteRecord = describe(
  {
    type: 'quote',
    document: 'journey',
    inFile: { list: 'quotes' },
    body: z.looseObject({
      text: text.optional(),
      excerpt: id.optional(),
      at: place.optional(),
      from: fromWorkshop.optional(),
    }),
  },
  {
    texts: ['text'],
    sealed: ['text'],
    words: { text: 'quote' },
    spokenBy: { excerpt: 'excerpt' },
    points: { excerpt: 'excerpt', at: 'place' },
  },
);
