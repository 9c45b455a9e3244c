import type * as z from 'zod';
import type { ProblemCode } from '#protocol/http/problem.ts';
import type { Who } from '#protocol/routes/who.ts';

export const routeTags = [
  'server',
  'sign-in',
  'people',
  'map',
  'research',
  'practice',
  'workshop',
  'behaviour',
] as const;

/**
 * All that is said of a route but its address: who it answers, what it takes and gives, why it may say no.
 *
 * Shape   `takes: 'bytes'` is a stream of bytes of any kind for a body; `gives` names the media types of an answer that is no JSON, with
 *         what it is; `refusals` are those of its own, beside those that anybody who asks so may meet (`refusalsOf`).
 */
export type Route = {
  readonly tag: (typeof routeTags)[number];
  readonly who: Who;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly takes?: 'bytes';
  readonly answer?: z.ZodType;
  /** Other statuses that come with an answer of the same shape. */
  readonly answersToo?: readonly number[];
  readonly gives?: { readonly media: readonly string[]; readonly what: string };
  readonly refusals?: readonly ProblemCode[];
  /** What may be sent and what comes back, to be read beside the schemas. */
  readonly example?: { readonly body?: unknown; readonly answer?: unknown };
};

/** Keeps the exact types of what is said, and holds it to what every route says. */
export const route = <const R extends Route>(said: R): R => said;
