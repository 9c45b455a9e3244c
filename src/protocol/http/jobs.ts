import * as z from 'zod';
import { id } from '#protocol/http/values.ts';

/** Work that goes on after the answer; `progress` 0 … 1. */
export const job = z.object({
  id,
  kind: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  progress: z.number(),
  result: z.unknown().optional(),
  problem: z.string().optional(),
});
/** What a queued job waits for; told as its `problem`. */
export const jobWaits = [
  'disk-full',
  'disk-read-only',
  'database-away',
  'event-store-held',
  'event-engine-away',
] as const;
export type JobWait = (typeof jobWaits)[number];

export type JobState = z.output<typeof job>;
export const begun = z.object({ job: id }).meta({ examples: [{ job: '0txka1pboxl8u42066qf' }] });
