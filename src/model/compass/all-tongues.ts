import type { Language } from '#base/languages.ts';
import { en as englishSentences } from '#model/compass/sentences/en.ts';
import { nb as norwegianSentences } from '#model/compass/sentences/nb.ts';
import { sv as swedishSentences } from '#model/compass/sentences/sv.ts';
import { type Tongues, wordsNeeded } from '#model/compass/tongues.ts';
import { en } from '#model/compass/words/en.ts';
import { nb } from '#model/compass/words/nb.ts';
import { sv } from '#model/compass/words/sv.ts';
import type { Words } from '#model/compass/words/words.ts';

/** All that the compass can read and say, for where they lie at hand anyway. */
export const allTongues = {
  words: { en, nb, sv },
  sentences: { en: englishSentences, nb: norwegianSentences, sv: swedishSentences },
} satisfies Tongues;

export const wordsFor = (language: Language | undefined): readonly Words[] =>
  wordsNeeded(language).map((needed) => allTongues.words[needed]);
