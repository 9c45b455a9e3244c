import type { WordTable } from '#words/languages.ts';

/** What a journey laid over its hypothesis is called, before anybody has opened it. */
export const comparedDoorWords = {
  title: {
    en: 'What we believed, and what we found',
    sv: 'Vad vi trodde, och vad vi fann',
    nb: 'Hva vi trodde, og hva vi fant',
  },
} satisfies WordTable;
