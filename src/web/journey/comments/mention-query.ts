import { fold } from '#base/fold-letters.ts';
import type { Named } from '#model/people/mentions.ts';

/** What somebody has begun to write after an `@`. Units: `start` is where the `@` stands. */
export type MentionQuery = { readonly start: number; readonly typed: string };

const longestName = 40;

/** The name that is being written right before the caret, if one is. */
export function mentionQuery(text: string, caret: number): MentionQuery | undefined {
  const start = text.lastIndexOf('@', caret - 1);
  if (start === -1 || caret - start > longestName) return undefined;
  const typed = text.slice(start + 1, caret);
  const begins = start === 0 || /[\s(]/u.test(text[start - 1] ?? '');
  return begins && /^[\p{L}\p{N}]?[\p{L}\p{N}\-'. ]*$/u.test(typed) && !/ {2}/u.test(typed)
    ? { start, typed }
    : undefined;
}

/** Those whose name, or one of their names, begins with what is typed. */
export function whoFits<Person extends Named>(people: readonly Person[], typed: string): Person[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const fits = ({ name }: Person): boolean => {
    const lower = name.toLocaleLowerCase();
    return lower.startsWith(wanted) || lower.split(/[\s-]+/u).some((part) => part.startsWith(wanted));
  };
  return people.filter(fits).slice(0, 6);
}

/** Words in the longest name that is taken for one: more is what somebody goes on saying. */
const mostWords = 4;

/** The name of somebody who is not there, when what is typed may be one. */
export function nameToMake(people: readonly Named[], typed: string): string | undefined {
  const name = typed.trim();
  const isSaidOn = people.some((one) => fold(typed).startsWith(`${fold(one.name)} `));
  if (name === '' || isSaidOn || name.split(' ').length > mostWords || whoFits(people, typed).length > 0)
    return undefined;
  return name;
}

/** The text with the name written out, and where the caret then stands. */
export function withMention(
  text: string,
  { start, typed }: MentionQuery,
  name: string,
): { text: string; caret: number } {
  const rest = text.slice(start + 1 + typed.length);
  const before = `${text.slice(0, start)}@${name}${rest === '' ? ' ' : ''}`;
  return { text: before + rest, caret: before.length };
}
