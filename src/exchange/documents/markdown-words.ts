import type { Run } from '#base/rich-runs.ts';
import { parseRichText, type RichLine } from '#base/rich-text.ts';
import type { Worded } from '#exchange/pictures/content/types.ts';

/**
 * Letters that would be taken for marks, written so that they are letters.
 *
 * Source  CommonMark 0.31, backslash escapes, https://spec.commonmark.org/0.31.2/
 */
export const plainMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|~]|&(?=#?\w+;)/gu, String.raw`\$&`)
    .replaceAll(/^([^\S\r\n\u2028\u2029]*)([-+#=]|\d+(?=[.)]))/gmu, (_, before: string, sign: string) =>
      /\d/u.test(sign) ? `${before}${sign}\\` : `${before}\\${sign}`,
    );

/** Words with their bold, italics, lists and links; lines after the first stand `indent` in, as in the item of a list. */
export function markdownOf({ text, marked }: Worded, indent = ''): string {
  const lines = marked === undefined ? text.split('\n').map(plainLine) : parseRichText(marked);
  return lines
    .filter(({ runs }) => runs.some((run) => run.text.trim() !== ''))
    .map((line, i, all) => `${i === 0 ? '' : `${endOf(all[i - 1], line)}${indent}`}${lineOf(line)}`)
    .join('');
}

/** On one line, for headings. */
export const oneLine = (text: string): string => plainMarkdown(text.replaceAll(/\s+/gu, ' ').trim());

const plainLine = (text: string): RichLine => ({ isItem: false, runs: [{ text }] });

/** Lines that follow each other are parted by a break, a list from what is around it by an empty line. */
function endOf(before: RichLine | undefined, line: RichLine): string {
  if (before?.isItem && line.isItem) return '\n';
  return before?.isItem || line.isItem ? '\n\n' : '\\\n';
}

const lineOf = ({ isItem, runs }: RichLine): string => {
  const said = runs.map(runOf).join('');
  return isItem ? `- ${said}` : said;
};

function runOf({ text, bold, italic, href }: Run): string {
  const core = text.trim();
  if (core === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const slanted = italic ? `*${plainMarkdown(core)}*` : plainMarkdown(core);
  const strong = bold ? `**${slanted}**` : slanted;
  return `${before}${href === undefined ? strong : `[${strong}](<${href.replaceAll(/[<>]/gu, encodeURIComponent)}>)`}${after}`;
}
