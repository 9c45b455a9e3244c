/** Letters in a row that look alike; `href` is where they lead. */
export type Run = { readonly text: string; readonly bold?: true; readonly italic?: true; readonly href?: string };

/** A line of a text, or an item of a list in it. */
export type RichLine = { readonly isItem: boolean; readonly runs: readonly Run[] };

/**
 * What a text with marks says: `**bold**`, `_italic_`, `[words](https://…)`, bare addresses, lines that begin with `- `.
 *
 * Shape   one line out for each line in; marks that are not closed are letters like others; only http, https and mailto lead anywhere.
 */
export const parseRichText = (text: string): RichLine[] => text.split('\n').map(parseLine);

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
