import type { WordTable } from '#web/text/words.ts';

export const readingWords = {
  phases: { en: 'To a phase', sv: 'Till en fas', nb: 'Til en fase' },
} as const satisfies WordTable;
