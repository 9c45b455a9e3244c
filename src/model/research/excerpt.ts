import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe, type Ground, type NotHere, type Standing } from '#model/record/record-type.ts';
import { id, ids } from '#model/record/values.ts';

/** An excerpt says exactly what stands in the transcript at its offsets, or it is not one. */
function whyNotVerbatim({ id: excerpt, body }: Standing, doc: Ground): NotHere | undefined {
  const talk = doc.records.get(doc.id);
  const transcript = talk?.type === 'interview' ? talk.body['transcript'] : undefined;
  const { start, end, text } = body;
  if (typeof transcript !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  const verbatim = start < end && end <= transcript.length && (text ?? '') === transcript.slice(start, end);
  return verbatim ? undefined : { code: 'not-verbatim', id: excerpt };
}

/**
 * A stretch of a transcript that somebody marked: with codes, how it felt, and where on the journey it belongs.
 *
 * Units   `start`, `end` in UTF-16 code units, end exclusive; `feeling` −2 … +2 in whole steps.
 */
export const excerptRecord = describe(
  {
    type: 'excerpt',
    document: 'interview',
    inFile: { list: 'research.excerpts', reserved: ['interview'] },
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
    words: { text: 'excerpt', note: 'note' },
    spokenBy: 'document',
    whyNot: whyNotVerbatim,
    points: { 'codes.*': 'code', place: 'place', 'elsewhere.*.journey': 'journey' },
  },
);

export type ExcerptBody = BodyOf<typeof excerptRecord>;
