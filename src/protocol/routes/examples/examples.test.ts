import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Operation } from '#protocol/routes/addresses.ts';
import { examples } from '#protocol/routes/examples/all.ts';
import type { Route } from '#protocol/routes/route.ts';
import { routes } from '#protocol/routes/table.ts';

const all = Object.entries(routes) as readonly (readonly [Operation, Route])[];

/** The examples that are shown of a body or an answer: the operation's own, or those of a schema that many share. */
const shownOf = (schema: z.ZodType, own: unknown): readonly unknown[] =>
  own === undefined ? ((schema.meta()?.examples ?? []) as unknown[]) : [own];

describe('examples in the description of the API', () => {
  const said = all.flatMap(([operation, { body, answer }]) => [
    ...(body ? [{ what: `${operation} takes`, schema: body, shown: shownOf(body, examples[operation]?.body) }] : []),
    ...(answer
      ? [{ what: `${operation} gives`, schema: answer, shown: shownOf(answer, examples[operation]?.answer) }]
      : []),
  ]);

  it('are there for every body and every answer that is JSON', () => {
    expect(said.filter(({ shown }) => shown.length === 0).map(({ what }) => what)).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  });

  it('are what the operation takes and gives, and nothing in them is left out when it is read', () => {
    for (const { what, schema, shown } of said)
      for (const example of shown)
        expect([what, schema.safeParse(example)]).toEqual([what, { success: true, data: example }]);
  });
});
