import { describe, expect, it } from 'vitest';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import { type Font, wrapText } from '#exchange/pictures/text-measure.ts';

const font: Font = { family: 'sans', size: 10, weight: 400 };
const { runs, measure } = openFontBook();

/** What a text is drawn with: the name of the file, and how many signs of it. */
const drawn = (text: string) =>
  runs(text, font).map(({ text: part, face }) => [face.name, face.letters.layout(part).glyphs.length]);

describe('the letters of pictures', () => {
  it('have emoji, each of them one sign whatever it is put together of', () => {
    for (const one of ['🌱', '❤️', '👍🏽', '🇸🇪', '👩‍👩‍👧', '1️⃣', '🤷🏿‍♀️'])
      expect([one, ...drawn(one)]).toEqual([one, ['noto-emoji', 1]]);
    expect(drawn('Grön 🌱 nu')).toEqual([
      ['figtree-latin-400-normal', 5],
      ['noto-emoji', 1],
      ['figtree-latin-400-normal', 3],
    ]);
  });

  it('are as wide as what is drawn', () => {
    const { face } = runs('🌱', font)[0] ?? {};
    const wide = (face?.letters.layout('🌱').advanceWidth ?? 0) / (face?.letters.unitsPerEm ?? 1);
    expect(measure('👩‍👩‍👧', font)).toBeCloseTo(wide * font.size);
    expect(measure('a🌱', font)).toBeCloseTo(measure('a', font) + measure('🌱', font));
  });

  it('leave a sign that is written as text, and numbers, in the letters around it', () => {
    expect(drawn('12 © ™')).toEqual([['figtree-latin-400-normal', 6]]);
    expect(drawn('✔')).toEqual([['noto-emoji', 1]]);
    expect(drawn('→≥✓★')).toEqual([['noto-sans-math-latin-400-normal', 4]]);
  });

  it('break between emoji, never inside one', () => {
    const family = '👩‍👩‍👧';
    const width = measure(family, font) * 2.5;
    expect(wrapText(family.repeat(5), { font, width }, measure)).toEqual([family.repeat(2), family.repeat(2), family]);
    expect(wrapText(family.repeat(5), { font, width, lines: 1 }, measure)).toEqual([`${family.repeat(2)}…`]);
  });
});
