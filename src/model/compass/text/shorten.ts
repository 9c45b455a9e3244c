import { withoutEnd } from '#base/without-end.ts';
/** The text on one line, cut between words when it is long. */
export function shorten(text: string, length = 60): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${withoutEnd(space > length / 2 ? cut.slice(0, space) : cut, /[\s,;:–-]/u)}…`;
}
