import { type Language, languages } from '#base/languages.ts';
import { languageOf } from '#model/compass/language.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { Words } from '#model/compass/words/words.ts';

/** The compass's word lists and sentences; those that a reading needs must be among them. */
export type Tongues = {
  readonly words: Readonly<Partial<Record<Language, Words>>>;
  readonly sentences: Readonly<Partial<Record<Language, Sentences>>>;
};

/** What a reading of this journey needs. */
export const tonguesNeeded = (
  view: CompassView,
): { readonly words: readonly Language[]; readonly sentences: Language } => {
  const written = languageOf(view.journey);
  return { words: wordsNeeded(written), sentences: view.language ?? written ?? 'en' };
};

/** The lists that fit a language, all where it is not known: people who write Swedish or Norwegian use the English words of the trade as well. */
export function wordsNeeded(language: Language | undefined): readonly Language[] {
  if (language === undefined) return languages;
  return language === 'en' ? ['en'] : [language, 'en'];
}

/** One that is needed, and must be there. */
export function tongue<T>(of: Readonly<Partial<Record<Language, T>>>, language: Language): T {
  const there = of[language];
  if (!there) throw new Error(`the compass was not given ${language}`);
  return there;
}
