import type { Run } from '#base/rich-runs.ts';
import type { RichLine } from '#base/rich-text.ts';

/** How texts with marks were read before they were read in one pass: right, and slow. What is read now is compared with it. */
export const parseRichTextSlowly = (text: string): RichLine[] => text.split('\n').map(parseLine);

const item = /^\s*[-*•]\s+(?=\S)/u;

function parseLine(line: string): RichLine {
  const bullet = item.exec(line)?.[0] ?? '';
  return { isItem: bullet !== '', runs: joinAlike(parseRuns(line.slice(bullet.length), {})) };
}

type Look = Omit<Run, 'text'>;

/** Something marked: where it begins, and what stands in for it. */
type Marked = { readonly from: number; readonly to: number; readonly runs: readonly Run[] };

function parseRuns(text: string, look: Look): Run[] {
  const found = firstMarked(text, look);
  if (!found) return text === '' ? [] : [{ text, ...look }];
  const before = text.slice(0, found.from);
  return [
    ...(before === '' ? [] : [{ text: before, ...look }]),
    ...found.runs,
    ...parseRuns(text.slice(found.to), look),
  ];
}

function firstMarked(text: string, look: Look): Marked | undefined {
  const all = [
    look.bold ? undefined : marked(text, bold, (words) => parseRuns(words, { ...look, bold: true })),
    look.italic ? undefined : marked(text, italic, (words) => parseRuns(words, { ...look, italic: true })),
    look.href ? undefined : linked(text, look),
    look.href ? undefined : bareLink(text, look),
  ];
  return all.filter((one) => one !== undefined).toSorted((a, b) => a.from - b.from)[0];
}

const bold = /\*\*(?=\S)([^]*?\S)\*\*/u;
const italic = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^]*?[^\s_]|[^\s_])_(?![\p{L}\p{N}_])/u;
const link = /\[([^\][]+)\]\(((?:https?:\/\/|mailto:)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/u;
const bare = /(?<![\p{L}\p{N}])(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+@[^\s<>"]+)/u;

function marked(text: string, mark: RegExp, runsOf: (words: string) => Run[]): Marked | undefined {
  const found = mark.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, runs: runsOf(found[1] ?? '') } : undefined;
}

function linked(text: string, look: Look): Marked | undefined {
  const found = link.exec(text);
  const href = found?.[2];
  if (!found || href === undefined) return undefined;
  const runs = parseRuns(found[1] ?? '', { ...look, href });
  return { from: found.index, to: found.index + found[0].length, runs };
}

/** An address as it was written; the stop or bracket that ends a sentence around it is not part of it. */
function bareLink(text: string, look: Look): Marked | undefined {
  const found = bare.exec(text);
  if (!found) return undefined;
  let href = found[0];
  while (/[.,;:!?*_'’”»\]]$/u.test(href) || (href.endsWith(')') && !href.includes('('))) href = href.slice(0, -1);
  return { from: found.index, to: found.index + href.length, runs: [{ text: href, ...look, href }] };
}

function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isAlike = last && last.bold === run.bold && last.italic === run.italic && last.href === run.href;
    if (isAlike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
