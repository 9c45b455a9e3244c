import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { id, text } from '#model/record/values.ts';

/** A customer's story kept whole. */
export const narrativeRecord = describe(
  {
    type: 'narrative',
    document: 'journey',
    inFile: { list: 'narratives' },
    body: z.looseObject({ title: text.optional(), text: text.optional(), participant: id.optional() }),
  },
  {
    texts: ['title', 'text'],
    sealed: ['title', 'text'],
    words: { title: 'quote', text: 'quote' },
    spokenBy: { participant: 'participant' },
    points: { participant: 'participant' },
  },
);
