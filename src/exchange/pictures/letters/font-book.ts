import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font as Letters } from 'fontkit';
import { sfntOfWoff } from '#exchange/pictures/letters/sfnt-of-woff.ts';
import type { Font, Measure } from '#exchange/pictures/text-measure.ts';

/** A stretch of text in letters of one file. */
type Run = { readonly text: string; readonly face: Face };

/** The letters of one font file, with its bytes for those who put it into a document. */
type Face = { readonly name: string; readonly bytes: Buffer; readonly letters: Letters };

export type FontBook = {
  readonly measure: Measure;
  readonly runs: (text: string, font: Font) => readonly Run[];
};

/** Selectors and joiners inside an emoji: alone they are nothing to draw. */
const unseen = /\u200B|\u200C|\u200D|\uFE0E|\uFE0F|\u{1F3FB}|\u{1F3FC}|\u{1F3FD}|\u{1F3FE}|\u{1F3FF}/gu;

const subsets = {
  sans: ['figtree-latin', 'figtree-latin-ext'],
  voice: ['source-serif-4-latin', 'source-serif-4-latin-ext'],
} as const;
const others = [
  'source-serif-4-cyrillic',
  'source-serif-4-cyrillic-ext',
  'source-serif-4-greek',
  'source-serif-4-vietnamese',
] as const;

/** The fonts that pictures are written in, opened as they are needed; letters that one file lacks come from the next. */
export function openFontBook(): FontBook {
  const faces = new Map<string, Face>();
  const widths = new Map<string, Map<string, number>>();
  const faceOf = (name: string): Face => {
    const known = faces.get(name);
    if (known) return known;
    const face = openFace(name);
    faces.set(name, face);
    return face;
  };
  const runs = (text: string, font: Font): Run[] => {
    const chain = chainOf(font);
    const has = (name: string, letter: string): boolean =>
      faceOf(name).letters.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    const found: { text: string; face: Face }[] = [];
    for (const letter of text.replaceAll(unseen, '')) {
      const face = faceOf(chain.find((name) => has(name, letter)) ?? chain[0] ?? '');
      const last = found.at(-1);
      if (last?.face === face) last.text += letter;
      else found.push({ text: letter, face });
    }
    return found;
  };
  const wordWidth = (word: string, font: Font): number => {
    const key = `${font.family} ${font.size} ${font.weight} ${font.italic === true}`;
    const known = widths.get(key) ?? new Map<string, number>();
    widths.set(key, known);
    const width = known.get(word) ?? runs(word, font).reduce((sum, run) => sum + widthInEm(run), 0) * font.size;
    known.set(word, width);
    return width;
  };
  const measure: Measure = (text, font) => {
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + wordWidth(word, font), (words.length - 1) * wordWidth(' ', font));
  };
  return { measure, runs };
}

const widthInEm = ({ text, face: { letters } }: Run): number => letters.layout(text).advanceWidth / letters.unitsPerEm;

function chainOf({ family, weight, italic }: Font): string[] {
  const style = italic ? 'italic' : 'normal';
  const serifWeight = weight === 500 ? 400 : weight;
  return [
    ...subsets[family].map((name) => `${name}-${family === 'voice' ? serifWeight : weight}-${style}`),
    ...others.map((name) => `${name}-${serifWeight}-${style}`),
  ];
}

function openFace(name: string): Face {
  const family = name.startsWith('figtree') ? 'figtree' : 'source-serif-4';
  const bytes = sfntOfWoff(
    readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${name}.woff`))),
  );
  const letters = create(bytes);
  if (!('layout' in letters)) throw new Error(`${name} is a collection, not a font`);
  return { name, bytes, letters };
}
