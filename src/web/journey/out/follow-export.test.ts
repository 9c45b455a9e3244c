import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTold } from '#web/journey/out/follow-export.ts';

const lines = [
  { doing: 'drawing', done: 3 },
  { file: { name: 'Växter.pptx', bytes: 5 }, leftOut: ['behaviour-unavailable'] },
];
const told = new Uint8Array([
  ...new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
  ...[10, 0, 123, 10, 255],
]);

it('a file is read the same in whatever pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), async (sizes) => {
      const far: unknown[] = [];
      const { hear, whole } = readTold((said) => far.push(said));
      let at = 0;
      for (const size of [...sizes, told.length]) hear(told.slice(at, (at = Math.min(at + size, told.length))));
      const { name, bytes, leftOut } = whole();
      expect([name, leftOut, [...new Uint8Array(await bytes.arrayBuffer())]]).toEqual([
        'Växter.pptx',
        ['behaviour-unavailable'],
        [10, 0, 123, 10, 255],
      ]);
      expect(far).toEqual(lines.slice(0, 1));
    }),
  );
});

it('a file that breaks off is none, wherever it does', () => {
  for (let end = 0; end < told.length; end += 1) {
    const { hear, whole } = readTold(() => undefined);
    hear(told.slice(0, end));
    expect(whole).toThrow('Unreachable');
  }
});

it('what the server says went wrong is what went wrong', () => {
  const problem = { type: 'urn:stig:problem:too-heavy', title: 'Too heavy', status: 422, code: 'too-heavy' };
  const { hear } = readTold(() => undefined);
  expect(() => hear(new TextEncoder().encode(`${JSON.stringify({ problem })}\n`))).toThrow('Too heavy');
});
