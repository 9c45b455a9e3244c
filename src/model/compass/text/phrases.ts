/** Parts of phrases by name, to be used in others as `<name>`. */
export type Parts = { readonly [name: string]: string };

/**
 * Phrases to look for in running text, as regular expressions in which `<name>` is a part.
 * They are written small, and looked for in small letters: a pattern that folds case takes twenty times as long to build.
 * A phrase begins and ends where words do; white space in the text is single spaces.
 */
export type Phrases = { readonly parts: Parts; readonly list: readonly string[] };

const compiled = new WeakMap<Phrases, RegExp>();

/** One pattern for all the phrases, for text in small letters. Asked again it answers the same. */
export function phrasePattern(phrases: Phrases): RegExp {
  const known = compiled.get(phrases);
  if (known) return known;
  const pattern = new RegExp(
    withLetters(withinWords(phrases.list.map((phrase) => expand(phrase, phrases.parts)).join('|'))),
    'u',
  );
  compiled.set(phrases, pattern);
  return pattern;
}

/** The words of the text that are one of the phrases, as they stand there; what is longer than a sentence is looked at in stretches. */
export function findPhrase(text: string, phrases: Phrases): string | undefined {
  const pattern = phrasePattern(phrases);
  for (let from = 0; from < text.length || from === 0; from = nextStretch(text, from)) {
    const stretch = text.slice(from, from + longest);
    const found = pattern.exec(stretch.toLowerCase());
    if (found) return stretch.slice(found.index, found.index + found[0].length).trim();
  }
  return undefined;
}

/** Some patterns take four times as long for twice the text. No phrase is longer than half a stretch. Units: UTF-16 code units. */
const longest = 600;

/** Stretches overlap by half and begin with a word. */
function nextStretch(text: string, from: number): number {
  if (from + longest >= text.length) return text.length + 1;
  const space = text.indexOf(' ', from + longest / 2);
  return space === -1 || space >= from + longest ? from + longest / 2 : space;
}

const withinWords = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

/** Letters of the languages that use the Latin alphabet: all of Unicode's would make the pattern slow to build (0.7 s rather than 0.05). */
const latin = 'a-z\\u00C0-\\u024F';

const withLetters = (source: string): string =>
  source
    .replaceAll(/\[[^[\]]*\]/gu, (kind) => kind.replaceAll('\\p{L}', latin).replaceAll('\\p{N}', '\\d'))
    .replaceAll('\\p{L}', `[${latin}]`)
    .replaceAll('\\p{N}', '\\d');

function expand(phrase: string, parts: Parts): string {
  return phrase.replaceAll(/<([a-z][a-zA-Z]*)>/gu, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No part is called ${name}`);
    return `(?:${expand(part, parts)})`;
  });
}
