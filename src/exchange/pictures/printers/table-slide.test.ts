import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portionsOf } from '#exchange/pictures/printers/table-slide.ts';

const tops = { first: 3.75, after: 1.75 };
const tableOf = (lengths: readonly number[]) => ({
  heads: ['What'],
  widths: [5],
  rows: lengths.map((length) => ({ cells: ['x'.repeat(length)] })),
});

describe('a table on several slides', () => {
  it('is one table where it fits', () => {
    expect(portionsOf(tableOf([10, 10, 10]), tops)).toHaveLength(1);
  });

  it('leaves no row alone on its last slide', () => {
    const counts = Array.from({ length: 40 }, (_, i) =>
      portionsOf(tableOf(Array.from({ length: i + 1 }, () => 60)), tops).map(({ length }) => length),
    );
    for (const portions of counts.filter(({ length }) => length > 1)) expect(portions.at(-1)).toBeGreaterThan(2);
  });

  it('holds every row once and in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }), (lengths) => {
        const table = tableOf(lengths);
        expect(portionsOf(table, tops).flat()).toEqual(table.rows);
      }),
    );
  });
});
