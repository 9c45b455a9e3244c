import { describe, expect, it } from 'vitest';
import { drawnRuns } from '#exchange/pictures/letters/bidi.ts';
import { directionOf } from '#exchange/pictures/letters/direction.ts';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';

const font: Font = { family: 'sans', size: 10, weight: 400 };
const fonts = openFontBook();

/** What is seen from the left to the right, glyph by glyph, as the letters they were made from. */
const seen = (text: string): string =>
  drawnRuns([{ text, font, href: undefined }], directionOf(text), fonts)
    .flatMap(({ text: part, face }) =>
      face.letters.layout(part).glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)),
    )
    .join('');

describe('what is read from the right', () => {
  it('stands in its order, with numbers, brackets and words of other letters as they are read', () => {
    expect(seen('גן (abc) 42 ש"ח')).toBe('ח"ש 42 (abc) ןג');
    expect(seen('Sa: "שלום 2024" igen')).toBe('Sa: "2024 םולש" igen');
    expect(seen('(כן) 3.5')).toBe('3.5 (ןכ)');
  });

  it('is joined as its script joins it', () => {
    const [word] = drawnRuns([{ text: 'بيت', font, href: undefined }], 'rtl', fonts);
    const drawn = word?.face.letters.layout(word.text).glyphs.map(({ id }) => id);
    const alone = [...'تيب'].flatMap((letter) => word?.face.letters.layout(letter).glyphs.map(({ id }) => id));
    expect(drawn).toHaveLength(alone.length);
    expect(drawn).not.toEqual(alone);
  });

  it('leaves lines that are read from the left as they were', () => {
    expect(seen('Väntar (länge) på svar: 42')).toBe('Väntar (länge) på svar: 42');
  });

  it('has letters of its own', () => {
    for (const [word, face] of [
      ['שלום', 'noto-sans-hebrew-hebrew-400-normal'],
      ['الطلب', 'noto-sans-arabic-arabic-400-normal'],
    ] as const)
      expect(fonts.runs(word, font).map((run) => run.face.name)).toEqual([face]);
  });
});
