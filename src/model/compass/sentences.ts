import type { Language } from '#model/compass/language.ts';
import { en } from '#model/compass/sentences/en.ts';
import { nb } from '#model/compass/sentences/nb.ts';
import { sv } from '#model/compass/sentences/sv.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';

export const sentencesIn = (language: Language): Sentences => ({ en, sv, nb })[language];
