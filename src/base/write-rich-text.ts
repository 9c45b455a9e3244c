/** A text being written and what is selected in it. Units: UTF-16 offsets. */
export type Selected = { readonly text: string; readonly start: number; readonly end: number };

/** What is put in the place of what, and what is selected then. */
export type Typing = {
  readonly from: number;
  readonly to: number;
  readonly put: string;
  readonly start: number;
  readonly end: number;
};

export type MarkSign = '**' | '_';

/** Puts a mark around what is selected, or takes it away where it is there already. */
export function toggleMark(at: Selected, sign: MarkSign): Typing {
  const { text, start, end } = withoutEdges(at);
  const words = text.slice(start, end);
  const { length } = sign;
  if (words.includes('\n')) return toggleLines({ text, start, end }, sign);
  const isAround = text.slice(start - length, start) === sign && text.slice(end, end + length) === sign;
  if (isAround) return { from: start - length, to: end + length, put: words, start: start - length, end: end - length };
  const isInside = words.length >= 2 * length && words.startsWith(sign) && words.endsWith(sign);
  if (isInside) return { from: start, to: end, put: words.slice(length, -length), start, end: end - 2 * length };
  return { from: start, to: end, put: `${sign}${words}${sign}`, start: start + length, end: end + length };
}

/** No mark goes over the end of a line: each line gets its own. */
function toggleLines({ text, start, end }: Selected, sign: MarkSign): Typing {
  const lines = text.slice(start, end).split('\n').map(partsOfLine);
  const isMarked = lines.every(({ words }) => words === '' || (words.startsWith(sign) && words.endsWith(sign)));
  const put = lines
    .map(({ before, words, after }) => {
      if (words === '') return `${before}${after}`;
      return `${before}${isMarked ? words.slice(sign.length, -sign.length) : `${sign}${words}${sign}`}${after}`;
    })
    .join('\n');
  return { from: start, to: end, put, start, end: start + put.length };
}

/** What a line begins with, its words, and the space after them. */
function partsOfLine(line: string): { before: string; words: string; after: string } {
  const before = /^\s*(?:[-*•]\s+)?/u.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const words = rest.trimEnd();
  return { before, words, after: rest.slice(words.length) };
}

/** Makes a link of what is selected; without an address its place is selected, to be written. */
export function makeLink(at: Selected, address?: string): Typing {
  const { text, start, end } = withoutEdges(at);
  const words = text.slice(start, end);
  if (isAddress(words)) {
    return { from: start, to: end, put: `[](${words})`, start: start + 1, end: start + 1 };
  }
  const href = address ?? 'https://';
  const put = `[${words}](${href})`;
  if (words === '') return { from: start, to: end, put, start: start + 1, end: start + 1 };
  const after = start + put.length;
  const begin = start + words.length + 3;
  return address === undefined
    ? { from: start, to: end, put, start: begin, end: begin + href.length }
    : { from: start, to: end, put, start: after, end: after };
}

/** Whether the whole of it is one address that a link may lead to. */
export const isAddress = (text: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>"]+$/u.test(text);

const item = /^(\s*[-*•]\s+)([^]*)$/u;

/** Makes a list of the lines that are selected, or lines of the list. */
export function toggleList({ text, start, end }: Selected): Typing {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => item.test(line));
  const put = lines
    .map((line) => (isList ? line.replace(item, '$2') : item.test(line) ? line : `- ${line}`))
    .join('\n');
  const moved = put.length - (to - from);
  return start === end
    ? { from, to, put, start: Math.max(start + moved, from), end: Math.max(start + moved, from) }
    : { from, to, put, start: from, end: from + put.length };
}

/** What a new line in a list is: another item, or, after an empty one, the end of the list (`isEnd`). */
export function continueList({ text, start, end }: Selected): (Typing & { readonly isEnd: boolean }) | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', from);
  const line = text.slice(from, next === -1 ? text.length : next);
  if (/^\s*[-*•]\s*$/u.test(line)) {
    const begin = Math.max(from - 1, 0);
    return { from: begin, to: from + line.length, put: '', start: begin, end: begin, isEnd: true };
  }
  const bullet = item.exec(line)?.[1];
  if (bullet === undefined || start < from + bullet.length) return undefined;
  const caret = start + bullet.length + 1;
  return { from: start, to: end, put: `\n${bullet}`, start: caret, end: caret, isEnd: false };
}

/** Marks stand at words: spaces at the edges of a selection are left outside. */
function withoutEdges({ text, start, end }: Selected): Selected {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return { text, start, end };
  const before = words.indexOf(trimmed);
  return { text, start: start + before, end: start + before + trimmed.length };
}
