/** Somebody who can be named. */
export type Named = { readonly id: string; readonly name: string };

/** A stretch of text; `person` where it names one. */
export type Stretch = { readonly text: string; readonly person?: string | undefined };

/** The text in stretches, `@Name` of each person apart: the longest name that fits, and only where a word could begin and end. */
export function namedIn(text: string, people: readonly Named[]): Stretch[] {
  const longestFirst = people.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length);
  const stretches: Stretch[] = [];
  let plain = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const person = isWordChar(text[at - 1]) ? undefined : longestFirst.find(({ name }) => standsAt(text, at + 1, name));
    if (!person) continue;
    const end = at + 1 + person.name.length;
    if (at > plain) stretches.push({ text: text.slice(plain, at) });
    stretches.push({ text: text.slice(at, end), person: person.id });
    plain = end;
  }
  if (plain < text.length) stretches.push({ text: text.slice(plain) });
  return stretches;
}

/** The people whom a text names, each once, in the order of the text. */
export const mentionsIn = (text: string, people: readonly Named[]): string[] => [
  ...new Set(namedIn(text, people).flatMap(({ person }) => person ?? [])),
];

function standsAt(text: string, at: number, name: string): boolean {
  const there = text.slice(at, at + name.length);
  return there.toLocaleLowerCase() === name.toLocaleLowerCase() && !isWordChar(text[at + name.length]);
}

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
