import * as zod from 'zod';
import { describe, expect, it } from 'vitest';
import { fetchSchemas, later } from '#web/client/late-schemas.ts';

/** The few of the library that are wanted here, as the built client has them. */
const z = Object.fromEntries(
  ['string', 'number', 'array', 'looseObject', 'enum', 'union'].map((name) => [name, later(name)]),
) as unknown as typeof zod;

const feeling = (from: typeof zod) =>
  from.looseObject({
    name: from.string().min(1).max(5),
    kind: from.enum(['good', 'hard']).optional(),
    at: from.array(from.union([from.number().min(0), from.looseObject({ phase: from.string() })])),
    odd: from
      .number()
      .refine((n) => n % 2 === 1)
      .optional(),
  });

const bodies = [
  { name: 'calm', at: [] },
  { name: '', at: [] },
  { name: 'calm', kind: 'sad', at: [] },
  { name: 'calm', kind: 'good', at: [1, { phase: 'p' }], more: true },
  { name: 'calm', at: [-1] },
  { name: 'calm', at: [], odd: 2 },
  'nothing of the kind',
];

describe('a schema that comes later', () => {
  const written = feeling(z);

  it('lets everything pass until the library is there', () => {
    expect(bodies.map((body) => written.safeParse(body).success)).toEqual(bodies.map(() => true));
  });

  it('says of a body then what the library says of it', async () => {
    await fetchSchemas();
    const said = bodies.map((body) => written.safeParse(body));
    const own = bodies.map((body) => feeling(zod).safeParse(body));
    expect(said.map(({ success }) => success)).toEqual(own.map(({ success }) => success));
    expect(new Set(own.map(({ success }) => success)).size).toBe(2);
    expect(said.map(({ error }) => error?.issues)).toEqual(own.map(({ error }) => error?.issues));
  });

  it('cannot be taken apart before it is made', () => {
    expect(() => ({ ...z.looseObject({ name: z.string() }).shape })).toThrow('taken apart');
  });
});
