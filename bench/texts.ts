import { mergeText } from '#base/merge-text.ts';
import { parseRichText } from '#base/rich-text.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf } from './measure.ts';

const length = 40_000;
const marks = ['**a ', '_a ', '**a _b [c', '[a](https://s', 'mailto:a@', '**a** _b_ '];

/** Texts that are as hard to read as people can write them. */
export async function benchTexts(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const mark of marks) {
    const text = mark.repeat(length / mark.length);
    const median = await medianOf(20, async () => parseRichText(text));
    rows.push({ name: `${length.toLocaleString('en')} characters of ${JSON.stringify(mark)} read`, median });
  }
  const words = (word: string): string => `${word} `.repeat(length / (word.length + 1));
  const median = await medianOf(5, async () => mergeText(words('a'), words('b'), words('c')));
  return [...rows, { name: `${length.toLocaleString('en')} characters that two wrote anew merged`, median }];
}
