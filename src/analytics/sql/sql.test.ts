import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { openScratchEngine } from '#analytics/clickhouse/embedded/scratch-engine.ts';
import { identifier, joined, sql } from '#analytics/sql/sql.ts';

const engine = await openScratchEngine();
afterAll(() => engine.close());

describe('SQL as values', () => {
  it('is made of its pieces, and a piece can be used again', () => {
    const piece = sql`a = ${1}`;
    expect(sql`SELECT ${[piece, 'x', true]} WHERE ${joined([piece, piece], 'OR', sql`false`)}`.text).toBe(
      "SELECT a = 1, 'x', true WHERE (a = 1) OR (a = 1)",
    );
    expect(joined([], 'AND', sql`true`).text).toBe('true');
    expect(() => sql`${Number.NaN}`).toThrow('not a number');
  });

  it('brings any text through the real engine unharmed, as literal and as name', async () => {
    const nasty = [
      "it's",
      '\\',
      "\\'",
      '`',
      '\0',
      '\n\r\t',
      '{x:String}',
      '%s',
      "'); DROP TABLE event; --",
      '🌱 växa',
      '/* */ --',
    ];
    const texts = [
      ...nasty,
      ...fc
        .sample(fc.string({ unit: 'binary', maxLength: 30 }), { numRuns: 200, seed: 7 })
        .filter((text) => text.isWellFormed()),
    ];
    const rows = await engine.query(
      sql`SELECT ${texts.map((text, index) => sql`${text} AS ${identifier(`c${index}`)}`)}`,
    );
    expect(Object.values(rows[0] ?? {})).toEqual(texts);
    const named = await engine.query(sql`SELECT 1 AS ${identifier("a`b\\'c")}`);
    expect(named).toEqual([{ "a`b\\'c": 1 }]);
  });
});
