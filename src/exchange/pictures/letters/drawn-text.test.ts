import { expect, it } from 'vitest';
import { drawnText } from '#exchange/pictures/letters/drawn-text.ts';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import { baseline } from '#exchange/pictures/printers/svg.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';

const book = openFontBook();
const font: Font = { family: 'sans', size: 40, weight: 400 };

/** Every point of a path that is told in steps from the last one. */
function pointsOf(d: string): { x: number; y: number }[] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return [...d.matchAll(/([Mmlqcz])([^Mmlqcz]*)/gu)].flatMap(([, letter = '', rest = '']) => {
    const numbers = rest.trim() === '' ? [] : rest.trim().split(/\s+/u).map(Number);
    const [fromX, fromY] = letter === 'M' ? [0, 0] : [x, y];
    const points = numbers.flatMap((value, i) =>
      i % 2 === 0 ? [{ x: fromX + value, y: fromY + (numbers[i + 1] ?? 0) }] : [],
    );
    const last = letter === 'z' ? { x: startX, y: startY } : points.at(-1);
    [x, y] = [last?.x ?? x, last?.y ?? y];
    if (letter === 'm' || letter === 'M') [startX, startY] = [x, y];
    return letter === 'M' || letter === 'z' ? [] : points;
  });
}

it('letters stand where their font has them, the second of a kind as the first', () => {
  const block = { x: 10, y: 100, lines: ['ÅgÅ'], font, lineHeight: 48, color: '#000000' };
  const svg = drawnText(book)(block);
  const drawn = pointsOf(/ d="([^"]*)"/u.exec(svg)?.[1] ?? '');
  const [run] = book.runs('ÅgÅ', font);
  if (!run) throw new Error('the font has no letters');
  const { letters } = run.face;
  const scale = font.size / letters.unitsPerEm;
  const { glyphs, positions } = letters.layout('ÅgÅ');
  let at = block.x;
  const meant = glyphs.flatMap(({ path, advanceWidth }, i) => {
    const left = at;
    at += (positions[i]?.xAdvance ?? advanceWidth) * scale;
    return path.commands.flatMap(({ args }) =>
      args.flatMap((value, j) =>
        j % 2 === 0 ? [{ x: left + value * scale, y: baseline(block, 0) - (args[j + 1] ?? 0) * scale }] : [],
      ),
    );
  });
  expect(drawn).toHaveLength(meant.length);
  for (const [i, { x, y }] of meant.entries()) {
    expect(drawn[i]?.x).toBeCloseTo(x, 1);
    expect(drawn[i]?.y).toBeCloseTo(y, 1);
  }
});
