import { describe, expect, it } from 'vitest';
import { lineText, lineWidth, wrapMarked } from '#exchange/pictures/styled-lines.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';

const font: Font = { family: 'sans', size: 10, weight: 400 };
const measure = (text: string, { weight }: Font): number => [...text].length * (weight === 600 ? 6 : 5);
const marked = (text: string) => ({ text: '', marked: text });

describe('words with marks in lines', () => {
  it('keep their looks where they break', () => {
    expect(wrapMarked(marked('ett **två tre** fyra'), { font, width: 60 }, measure)).toEqual([
      [{ text: 'ett ' }, { text: 'två', bold: true }],
      [{ text: 'tre', bold: true }, { text: ' fyra' }],
    ]);
  });

  it('stand under each other in lists', () => {
    const lines = wrapMarked(marked('- mjölk\n- bröd _med_ frön'), { font, width: 80 }, measure);
    expect(lines.map(lineText)).toEqual(['• mjölk', '• bröd med frön']);
  });

  it('are never broader than their room, and end in an ellipsis where there are too many', () => {
    const text = `**${'ord '.repeat(30)}slut** [${'lång'.repeat(30)}](https://x.se)`;
    const lines = wrapMarked(marked(text), { font, width: 77, lines: 3 }, measure);
    expect(lines).toHaveLength(3);
    expect(lineText(lines[2] ?? '').endsWith('…')).toBe(true);
    for (const line of lines) expect(lineWidth(line, font, measure)).toBeLessThanOrEqual(77);
  });
});
