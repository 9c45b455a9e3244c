import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font as Letters } from 'fontkit';
import { clustersOf, isEmoji } from '#exchange/pictures/clusters.ts';
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

/** Selectors and joiners: alone they are nothing to draw. */
const unseen = /\u200B|\u200C|\u200D|\uFE0E|\uFE0F/gu;

const subsets = {
  sans: ['figtree-latin', 'figtree-latin-ext'],
  voice: ['source-serif-4-latin', 'source-serif-4-latin-ext'],
} as const;
const others = [
  'source-serif-4-latin-ext',
  'source-serif-4-cyrillic',
  'source-serif-4-cyrillic-ext',
  'source-serif-4-greek',
  'source-serif-4-vietnamese',
] as const;
const fromRight = ['noto-sans-hebrew-hebrew', 'noto-sans-arabic-arabic'] as const;
const signs = 'noto-sans-math-latin-400-normal';
const emojiFace = 'noto-emoji';

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
    for (const letter of lettersOf(text)) {
      const name = isEmoji(letter) ? emojiFace : chain.find((one) => has(one, letter));
      const face = faceOf(name ?? chain[0] ?? '');
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

/** Emoji whole, as one sign stands for several; of all else every sign by itself. */
const lettersOf = (text: string): string[] =>
  clustersOf(text).flatMap((letter) => (isEmoji(letter) ? letter : [...letter.replaceAll(unseen, '')]));

const widthInEm = ({ text, face: { letters } }: Run): number => letters.layout(text).advanceWidth / letters.unitsPerEm;

function chainOf({ family, weight, italic }: Font): string[] {
  const style = italic ? 'italic' : 'normal';
  const serifWeight = weight === 500 ? 400 : weight;
  return [
    ...subsets[family].map((name) => `${name}-${family === 'voice' ? serifWeight : weight}-${style}`),
    ...others.map((name) => `${name}-${serifWeight}-${style}`),
    ...fromRight.map((name) => `${name}-${weight}-normal`),
    signs,
    emojiFace,
  ];
}

const fileOf = (name: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(name)));

const families = ['figtree', 'source-serif-4', 'noto-sans-math', 'noto-sans-hebrew', 'noto-sans-arabic'] as const;

function bytesOf(name: string): Buffer {
  if (name === emojiFace) return fileOf('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf');
  const family = families.find((one) => name.startsWith(one)) ?? families[0];
  return sfntOfWoff(fileOf(`@fontsource/${family}/files/${name}.woff`));
}

function openFace(name: string): Face {
  const bytes = bytesOf(name);
  const letters = create(bytes);
  if (!('layout' in letters)) throw new Error(`${name} is a collection, not a font`);
  return { name, bytes, letters };
}
