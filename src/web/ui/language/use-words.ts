import { createContext, useContext } from 'react';
import { once } from '#base/once-per.ts';
import { type Counting, putInto, type Values } from '#words/message.ts';
import { type Language, languageOfTag, localeOf } from '#base/languages.ts';
import type { WordTable } from '#words/languages.ts';

/** Gives a message of one table in the reader's language. */
export type Say<T extends WordTable> = (key: keyof T & string, values?: Values) => string;

export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

export function useWords<T extends WordTable>(table: T): Say<T> {
  const language = useLanguage();
  return sayIn(table, language);
}

type Said = (key: string, values?: Values) => string;

const said = new WeakMap<WordTable, Map<Language, Said>>();

/** The messages of a table in one language, always by the same function. */
export function sayIn<T extends WordTable>(table: T, language: Language): Say<T> {
  const inLanguages = said.get(table) ?? new Map<Language, Said>();
  said.set(table, inLanguages);
  const say = inLanguages.get(language) ?? createSay(table, language);
  inLanguages.set(language, say);
  return say;
}

function createSay(table: WordTable, language: Language): Said {
  let counting: Counting | undefined;
  return (key, values = {}) => {
    const text = table[key]?.[language] ?? key;
    if (!text.includes('{')) return text;
    counting ??= countingIn(language);
    return putInto(text, { values, counting });
  };
}

function countingIn(language: Language): Counting {
  const locale = localeOf(language);
  const plural = once(() => new Intl.PluralRules(locale));
  const number = once(() => new Intl.NumberFormat(locale));
  return {
    form: (n) => (isPlain(n) ? (n === 1 ? 'one' : 'other') : plural().select(n)),
    number: (n) => (isPlain(n) ? String(n) : number().format(n)),
  };
}

/** What all our languages count and write alike; to ask the browser how takes longer than everything else that a first screen says. */
const isPlain = (n: number): boolean => Number.isInteger(n) && n >= 0 && n < 1000;

/** The language a browser asks for first that Stig speaks; `no` and `nn` are met with bokmål. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = languageOfTag(tag);
    if (known) return known;
  }
  return 'en';
}
