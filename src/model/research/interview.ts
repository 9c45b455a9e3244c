import * as z from 'zod';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { voiceRoles } from '#model/research/voice-roles.ts';
import { day, id, ids } from '#model/record/values.ts';

export const methods = [
  'depth-interview',
  'observation',
  'diary',
  'photo-story',
  'survey',
  'support-log',
  'letters',
] as const;

/** Units: characters. */
const mostOfTranscript = 5_000_000;

/** A talk with one participant, for one journey and whichever others it serves too. Its id is the document's; its excerpts stand beside it. */
export const interviewRecord = describe(
  {
    type: 'interview',
    document: 'interview',
    inFile: { list: 'research.interviews', reserved: ['journey', 'source', 'leftOut', 'idInFile'] },
    body: z.looseObject({
      participant: id.optional(),
      journey: id.optional(),
      /** Other journeys that it serves. */
      alsoFor: ids.optional(),
      title: z.string().max(500).optional(),
      date: day.optional(),
      method: z.enum(methods).optional(),
      lead: id.optional(),
      noteTaker: id.optional(),
      transcript: z.string().max(mostOfTranscript).optional(),
      /** The file it came from: bytes kept under their hash, and the name it had. */
      source: z.looseObject({ blob: z.string(), name: z.string() }).optional(),
      /** Lines of that file which are in nobody's words, the first two hundred, counted from 1. */
      leftOut: z
        .array(z.looseObject({ line: z.number().int(), why: z.string().max(40), text: z.string().max(500) }))
        .max(200)
        .optional(),
      /** Who the names in the transcript are, as people have said; an empty name is whoever is not named. */
      voices: z
        .array(
          z.looseObject({
            heard: z.string().max(200),
            is: z.enum(voiceRoles).optional(),
            name: z.string().max(200).optional(),
          }),
        )
        .max(500)
        .optional(),
    }),
  },
  {
    texts: ['title'],
    mostCharacters: mostOfTranscript + 400_000,
    words: { title: 'alias', transcript: 'transcript', source: 'file', leftOut: 'file', voices: 'file' },
    spokenBy: 'document',
    sealed: ['title', 'transcript', 'source.name', 'leftOut', 'voices'],
    points: {
      participant: 'participant',
      journey: 'journey',
      'alsoFor.*': 'journey',
      lead: 'person',
      noteTaker: 'person',
    },
  },
);

export type InterviewBody = BodyOf<typeof interviewRecord>;
