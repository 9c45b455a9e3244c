import type { WordTable } from '#words/languages.ts';

export const readingWords = {
  phases: { en: 'To a phase', sv: 'Till en fas', nb: 'Til en fase' },
} as const satisfies WordTable;
