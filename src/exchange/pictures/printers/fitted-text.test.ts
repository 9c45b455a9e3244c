import { expect, it } from 'vitest';
import { fittedText } from '#exchange/pictures/printers/fitted-text.ts';

const measure = (text: string, { size }: { size: number }): number => text.length * size * 0.5;
const letters = { family: 'sans', size: 20, least: 10, measure } as const;
const frame = { w: 4, h: 0.7 };

it('keeps its size where it fits, and becomes smaller where it does not', () => {
  expect(fittedText('Kort', frame, letters)).toEqual({ text: 'Kort', size: 20 });
  const { text, size } = fittedText('ord '.repeat(25).trim(), frame, letters);
  expect(text).not.toContain('…');
  expect(size).toBeLessThan(20);
});

it('is cut with an ellipsis where it would have to be too small to read', () => {
  const { text, size } = fittedText('ord '.repeat(200).trim(), frame, letters);
  expect(size).toBe(10);
  expect(text.endsWith('…')).toBe(true);
});
