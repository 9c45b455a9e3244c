import { type Meter, readRuns, type Run } from '#base/rich-runs.ts';

/** A line of a text, or an item of a list in it. */
export type RichLine = { readonly isItem: boolean; readonly runs: readonly Run[] };

/**
 * What a text with marks says: `**bold**`, `_italic_`, `[words](https://…)`, bare addresses, lines that begin with `- `.
 *
 * Shape   one line out for each line in; marks that are not closed are letters like others; only http, https and mailto lead anywhere.
 */
export const parseRichText = (text: string, meter?: Meter): RichLine[] =>
  text.split('\n').map((line) => parseLine(line, meter));

/** The words of a text without their marks; what is measured and printed where nothing can be bold. */
export function plainOf(text = ''): string {
  if (!isRich(text)) return text;
  return parseRichText(text)
    .map(({ isItem, runs }) => `${isItem ? '• ' : ''}${runs.map((run) => run.text).join('')}`)
    .join('\n');
}

/** Whether a text holds anything that is drawn otherwise than it is written. */
export const isRich = (text: string): boolean =>
  /\*\*|_|\]\(|^[-*•] |https?:|mailto:/mu.test(text) && parseRichText(text).some(isDrawnOtherwise);

/** Whether something in a text leads elsewhere. */
export const hasLinks = (text: string): boolean =>
  /https?:|mailto:/u.test(text) && parseRichText(text).some(({ runs }) => runs.some(({ href }) => href !== undefined));

const isDrawnOtherwise = ({ isItem, runs }: RichLine): boolean =>
  isItem || runs.some(({ bold, italic, href }) => bold || italic || href !== undefined);

const item = /^\s*[-*•]\s+(?=\S)/u;

function parseLine(line: string, meter?: Meter): RichLine {
  const bullet = item.exec(line)?.[0] ?? '';
  return { isItem: bullet !== '', runs: readRuns(line.slice(bullet.length), meter) };
}
