import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { QueueFull } from '#base/bounded-queue.ts';
import { problemOf } from '#server/http/problem.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { Refused } from '#server/http/refused.ts';
import { troubleOf } from '#storage/trouble/trouble.ts';

/** Answers with a problem, RFC 9457. */
export function answerProblem(reply: FastifyReply, refusal: ServerRefusal): FastifyReply {
  const problem = problemOf(refusal);
  if (problem.retryAfter !== undefined) void reply.header('retry-after', String(problem.retryAfter));
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

/** The one place where what went wrong in a route becomes an answer; what nobody foresaw is told to `report` and not to the asker. */
export function answerError(report: (error: unknown, at: string) => void) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refusal = refusalOfError(error);
    if (refusal.code === 'internal' || troubleOf(error))
      report(error, `${request.method} ${request.routeOptions.url ?? request.url}`);
    return answerProblem(reply, refusal);
  };
}

/** What to say of something thrown in a route. */
export function refusalOfError(error: unknown): ServerRefusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof QueueFull) return { code: 'too-busy', retryAfterS: 5 };
  return error instanceof Error ? refusalOfFault(error) : { code: 'internal' };
}

function refusalOfFault(error: Error & Partial<FastifyError>): ServerRefusal {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problems = error.validation.map(({ instancePath, message, params }) => ({
      place: [...instancePath.split('/').filter((key) => key !== ''), ...unknownKey(params)].join('.'),
      message: message ?? 'not valid',
    }));
    const [first] = problems;
    return { code: 'not-valid', place: first?.place, detail: first?.message, problems };
  }
  if (error.statusCode === 413) return { code: 'too-large' };
  if (error.statusCode === 415) return { code: 'unsupported-file' };
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return { code: 'not-valid', detail: error.message };
  return { code: troubleOf(error) ?? 'internal' };
}

/** A key that nobody knows is a place of its own. */
function unknownKey({ keys }: { readonly keys?: unknown }): string[] {
  return Array.isArray(keys) ? keys.slice(0, 1).map(String) : [];
}
