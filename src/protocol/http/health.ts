import * as z from 'zod';

/** A part of the server that does less than it should, and why. */
export const ailingPart = z.object({
  part: z.enum(['database', 'disk', 'behaviour', 'jobs', 'keys', 'news']),
  why: z.string(),
});
export type AilingPart = z.output<typeof ailingPart>;

/** `degraded`: edits are saved, and something else does not work; `unavailable`: edits cannot be saved now. */
export const health = z.object({
  status: z.enum(['ok', 'degraded', 'unavailable']),
  version: z.string(),
  uptimeS: z.number(),
  parts: z.array(ailingPart).optional(),
});
