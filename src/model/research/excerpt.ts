import * as z from 'zod';
import { place } from '#model/place.ts';
import { type BodyOf, describe } from '#model/record-type.ts';
import { id, ids } from '#model/values.ts';

/**
 * A stretch of a transcript that somebody marked: with codes, how it felt, and where on the journey it belongs.
 *
 * Units   `start`, `end` in UTF-16 code units, end exclusive; `feeling` −2 … +2 in whole steps.
 */
export const excerptRecord = describe(
  {
    type: 'excerpt',
    document: 'interview',
    body: z.looseObject({
      start: z.number().int().min(0),
      end: z.number().int().min(0),
      text: z.string().optional(),
      codes: ids.optional(),
      feeling: z.number().int().min(-2).max(2).optional(),
      /** Where it lies on the journey that its interview was made for. */
      place: place.optional(),
      /** Where it lies on other journeys. */
      elsewhere: z.array(z.looseObject({ journey: id, place })).optional(),
      note: z.string().max(20_000).optional(),
    }),
  },
  {
    texts: ['note'],
    keyed: { elsewhere: 'journey' },
    sealed: ['text', 'note'],
    points: { 'codes.*': 'code', place: 'place', 'elsewhere.*.journey': 'journey' },
  },
);

export type ExcerptBody = BodyOf<typeof excerptRecord>;
