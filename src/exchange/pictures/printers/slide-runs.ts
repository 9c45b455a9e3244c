import type { Run } from '#base/rich-runs.ts';
import { parseRichText } from '#base/rich-text.ts';
import type { Worded } from '#exchange/pictures/content/types.ts';
import type { SlideText } from '#exchange/pictures/printers/deck.ts';

export type SlideRun = { readonly text: string; readonly options: SlideText };

/** Words as the program has them: bold, italics, items of lists and links. */
export function slideRuns({ text, marked }: Worded): SlideRun[] {
  if (marked === undefined) return [{ text, options: {} }];
  const lines = parseRichText(marked);
  return lines.flatMap(({ isItem, runs }, at) => {
    const shown = (isItem ? [{ text: '• ' }, ...runs] : runs).map(({ text: part, bold, italic, href }: Run) => ({
      text: part,
      options: {
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(href !== undefined && { hyperlink: { url: href } }),
      },
    }));
    return at < lines.length - 1 ? ended(shown) : shown;
  });
}

/** Runs with the end of a line after them. */
export function ended(runs: readonly SlideRun[], more: SlideText = {}): SlideRun[] {
  const last = runs.at(-1) ?? { text: '', options: {} };
  return [...runs.slice(0, -1), { ...last, options: { ...last.options, ...more, breakLine: true } }];
}
