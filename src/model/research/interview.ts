import * as z from 'zod';
import { type BodyOf, describe } from '#model/record-type.ts';
import { day, id } from '#model/values.ts';

export const methods = [
  'depth-interview',
  'observation',
  'diary',
  'photo-story',
  'survey',
  'support-log',
  'letters',
] as const;

/** A talk with one participant, for one journey. Its id is the document's; its excerpts stand beside it. */
export const interviewRecord = describe(
  {
    type: 'interview',
    document: 'interview',
    body: z.looseObject({
      participant: id.optional(),
      journey: id.optional(),
      title: z.string().max(500).optional(),
      date: day.optional(),
      method: z.enum(methods).optional(),
      lead: id.optional(),
      noteTaker: id.optional(),
      transcript: z.string().max(5_000_000).optional(),
      /** The file it came from: bytes kept under their hash, and the name it had. */
      source: z.looseObject({ blob: z.string(), name: z.string() }).optional(),
    }),
  },
  {
    texts: ['title'],
    sealed: ['title', 'transcript', 'source.name'],
    points: { participant: 'participant', journey: 'journey', lead: 'person', noteTaker: 'person' },
  },
);

export type InterviewBody = BodyOf<typeof interviewRecord>;
