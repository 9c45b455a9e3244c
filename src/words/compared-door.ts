import type { WordTable } from '#words/languages.ts';

/** What a journey laid over its hypothesis is called, before anybody has opened it. */
export const comparedDoorWords = {
  title: {
    en: 'Hypothesis compared with research',
    sv: 'Hypotes jämförd med research',
    nb: 'Hypotese sammenlignet med innsikt',
  },
} satisfies WordTable;
