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

/** Bytes that are no JSON of the API's own: which kinds there are, and what they are. */
type Media = { readonly media: readonly string[]; readonly what: string };

/**
 * All that is said of a route but its address: who it answers, what it takes and gives, why it may say no.
 *
 * Shape   `takes` names the media types of a file that is the body, which comes as a stream whatever its sender calls it; `gives` those of an
 *         answer that is no JSON; `refusals` are those of its own, beside those that anybody who asks so may meet (`refusalsOf`).
 */
export type Route = {
  readonly tag: (typeof routeTags)[number];
  readonly who: Who;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly takes?: Media;
  readonly answer?: z.ZodType;
  /** Other statuses that come with an answer of the same shape. */
  readonly answersToo?: readonly number[];
  readonly gives?: Media;
  readonly refusals?: readonly ProblemCode[];
};

/** Keeps the exact types of what is said, and holds it to what every route says. */
export const route = <const R extends Route>(said: R): R => said;
