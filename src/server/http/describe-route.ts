import type { FastifySchema } from 'fastify';
import * as z from 'zod';
import { problemInHttp } from '#protocol/http/problem-in-http.ts';
import { problem, type ProblemCode } from '#protocol/http/problem.ts';
import type { Operation } from '#protocol/routes/addresses.ts';
import { examples } from '#protocol/routes/examples/all.ts';
import { refusalsOf } from '#protocol/routes/refusals-of.ts';
import type { Route } from '#protocol/routes/route.ts';
import type { Who } from '#protocol/routes/who.ts';

const bytesThat = (description: string) => z.unknown().meta({ type: 'string', format: 'binary', description });

/** What fastify reads and writes by, and what the description of the API says of a route. */
export function schemaOf(operation: Operation, said: Route): FastifySchema {
  const { tag, summary, description, params, query, takes } = said;
  const example = examples[operation];
  const body = takes ? bytesThat(takes.what) : said.body && shown(said.body, example?.body);
  return {
    operationId: operation,
    summary,
    description,
    tags: [tag],
    security: securityOf(said.who),
    ...(takes && { consumes: [...takes.media] }),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: {
      ...refusedWith(refusalsOf(operation, said)),
      ...Object.fromEntries(
        [200, ...(said.answersToo ?? [])].map((status) => [status, answerOf(said, example?.answer)]),
      ),
    },
  };
}

/** The ways in that a route takes, as the description names them. */
const securityOf = ({ in: where }: Who) =>
  where === 'anyone' ? [] : where === 'guest' ? [{ guest: [] }] : [{ session: [] }];

function answerOf({ answer, gives }: Route, example: unknown) {
  const schema = answer && shown(answer, example);
  const media = gives?.media ?? ['application/json'];
  return {
    description: gives?.what ?? 'What was asked for',
    content: Object.fromEntries(media.map((type) => [type, { schema: schema ?? bytesThat(gives?.what ?? '') }])),
  };
}

const shown = (schema: z.ZodType, example: unknown): z.ZodType =>
  example === undefined ? schema : schema.meta({ ...schema.meta(), examples: [example] });

/** Every status that a refusal comes with, and which refusals these are. */
function refusedWith(codes: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(codes, (code) => problemInHttp[code][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, them]) => [
      status,
      {
        description: them.map((code) => `\`${code}\`: ${problemInHttp[code][1]}.`).join(' '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}
