import type { WordTable } from '#words/languages.ts';

export const readingWords = {
  phases: { en: 'Go to phase', sv: 'Gå till fas', nb: 'Gå til fase' },
} as const satisfies WordTable;
