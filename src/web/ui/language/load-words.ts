import { hear } from '#web/ui/language/spoken.ts';
import { wordFiles } from '#web/ui/language/word-files.ts';
import type { Language } from '#base/languages.ts';

const coming = new Map<string, Promise<void>>();
let spokenNow: Language | undefined;

/** Fetches what the first screens say in this language, which is spoken from then on. */
export async function loadFirstWords(language: Language): Promise<void> {
  spokenNow = language;
  await load(language, 'first');
}

/** Fetches what all others say in the language that is spoken. */
export async function loadOtherWords(): Promise<void> {
  if (spokenNow) await load(spokenNow, 'rest');
}

/** Fetches all that is said in this language, and speaks it. */
export async function loadAllWords(language: Language): Promise<void> {
  await Promise.all([load(language, 'first'), load(language, 'rest')]);
  spokenNow = language;
}

function load(language: Language, part: 'first' | 'rest'): Promise<void> {
  const key = `${language} ${part}`;
  const begun =
    coming.get(key) ?? wordFiles[language]?.[part]().then(({ said }) => hear(language, said)) ?? Promise.resolve();
  coming.set(key, begun);
  return begun;
}
