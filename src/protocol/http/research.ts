import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { methods } from '#model/research/interview.ts';
import { day } from '#model/record/values.ts';
import { id, moment } from '#protocol/http/values.ts';

/** What a journey's claims can rest on: its interviews and their excerpts, without the transcripts; `withheld` where the words are kept from whoever asks. */
export const evidence = z.object({
  /** The day on which it was asked what people agree to. */
  today: day,
  interviews: z.array(
    z.object({
      id,
      title: z.string().optional(),
      date: z.string().optional(),
      method: z.enum(methods).optional(),
      participant: id.optional(),
      erased: z.literal(true).optional(),
      keyMissing: z.literal(true).optional(),
    }),
  ),
  excerpts: z.array(
    z.object({
      id,
      interview: id,
      start: z.number().int(),
      end: z.number().int(),
      text: z.string(),
      note: z.string().optional(),
      codes: z.array(id),
      feeling: z.number().optional(),
      place: place.optional(),
      erased: z.literal(true).optional(),
      withheld: z.literal(true).optional(),
      keyMissing: z.literal(true).optional(),
    }),
  ),
});
export type Evidence = z.output<typeof evidence>;

const interviewSummary = z.object({
  id,
  journey: id.optional(),
  /** Other journeys that it serves. */
  alsoFor: z.array(id).optional(),
  participant: id.optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  method: z.enum(methods).optional(),
  lead: id.optional(),
  noteTaker: id.optional(),
  characters: z.number().int(),
  excerpts: z.number().int(),
  codes: z.number().int(),
  erased: z.literal(true).optional(),
  keyMissing: z.literal(true).optional(),
});
export const interviewSummaries = z.array(interviewSummary);
export type InterviewSummary = z.output<typeof interviewSummary>;
export const interviewsQuery = z.object({ journey: id.optional() });

/** Interviews that are to serve one more journey, and where words of theirs lie on it. */
export const interviewsToServe = z.object({
  interviews: z.array(id).min(1).max(500),
  placed: z
    .array(z.object({ interview: id, excerpt: id, place }))
    .max(5000)
    .optional(),
});
export type InterviewsToServe = z.output<typeof interviewsToServe>;

export const newInterview = z.object({
  journey: id,
  participant: id.optional(),
  title: z.string().max(500).optional(),
  date: day.optional(),
  method: z.enum(methods).optional(),
  lead: id.optional(),
  noteTaker: id.optional(),
});
export type NewInterview = z.output<typeof newInterview>;

export const fileNameQuery = z.object({ name: z.string().min(1).max(300) });

/** What was understood of a transcript. */
export const transcriptRead = z.object({
  characters: z.number().int(),
  speakers: z.array(z.string()),
  warnings: z.array(z.looseObject({ code: z.string() })),
  /** How many lines of the file are in nobody's words; which, the interview keeps under `leftOut`. */
  leftOut: z.number().int().optional(),
});
export type TranscriptRead = z.output<typeof transcriptRead>;

export const participantParams = z.object({ ws: id, id });
/** How many places now say that words were here and are gone. */
export const erased = z.object({ places: z.number().int() });

/** Why somebody must read an interview without consent, for those who ask later. */
export const newReading = z.object({ reason: z.string().trim().min(10).max(500) });
/** Until when it is open; nothing where it is open without a reason. */
export const readingOpen = z.object({ until: moment.optional() });

/** Words to look for in what people said. They are sent as a body: an address is written down on its way. */
export const saidQuery = z.object({ words: z.string().max(200).optional() });
export const saidFound = z.object({
  found: z.array(
    z.object({
      interview: id,
      participant: id.optional(),
      title: z.string().optional(),
      date: z.string().optional(),
      start: z.number().int(),
      end: z.number().int(),
      around: z.string(),
    }),
  ),
});
export type SaidFound = z.output<typeof saidFound>['found'][number];
