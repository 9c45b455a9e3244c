import { describe, expect, it } from 'vitest';
import { drawnLetter } from '#exchange/pictures/letters/drawn-letters.ts';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import { scriptName, textsIn, undrawnIn } from '#exchange/pictures/letters/undrawn.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';

const faces: readonly Font[] = [
  { family: 'sans', size: 10, weight: 400 },
  { family: 'sans', size: 10, weight: 600 },
  { family: 'voice', size: 10, weight: 400 },
  { family: 'voice', size: 10, weight: 400, italic: true },
];

describe('letters that a picture cannot draw', () => {
  it('are those that a face of its fonts lacks, of all that there are', () => {
    const { runs } = openFontBook();
    const has = (sign: string): boolean =>
      faces.every((font) => runs(sign, font)[0]?.face.letters.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    const wrong = Array.from({ length: 0x20000 }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((sign) => /\p{L}/u.test(sign) && has(sign) !== drawnLetter.test(sign));
    expect(wrong).toEqual([]);
  });

  it('are counted text by text and named by their script, with the first of them', () => {
    const texts = ['Väntar på svar', 'お客様は待つ', '待つ', 'รอ', 'รอ (42)', 'Ждёт', 'بيت', 'ŧ', '🌱 ❤️'];
    expect(undrawnIn(texts)).toEqual([
      { script: 'Jpan', texts: 2, signs: 'おはつ客様' },
      { script: 'Thai', texts: 2, signs: 'รอ' },
      { script: 'Zzzz', texts: 1, signs: 'ŧ' },
    ]);
  });

  it('are looked for in what is drawn, each text once', () => {
    const content = {
      title: 'ไทย',
      phases: [{ id: 'ก', name: 'ไทย', doing: { text: 'สวัสดี', marked: '**สวัสดี**' } }],
      claim: { voices: [{ text: 'ครับ' }] },
    };
    expect([...textsIn(content)]).toEqual(['ไทย', 'ไทย', 'สวัสดี']);
    expect(undrawnIn(textsIn(content))).toEqual([{ script: 'Thai', texts: 2, signs: 'ไทยสว' }]);
  });

  it('have a script with a name in every language', () => {
    expect(['en', 'sv', 'nb'].map((language) => scriptName('Jpan', language))).toEqual([
      'Japanese',
      'japanska',
      'japansk',
    ]);
    expect(['en', 'sv', 'nb'].map((language) => scriptName('Hani', language))).toEqual([
      'Chinese',
      'kinesiska',
      'kinesisk',
    ]);
    expect(scriptName('Zzzz', 'en')).toBeUndefined();
  });
});
