import type { WordTable } from '#words/languages.ts';

/** What is said of the guide before anybody has opened it. */
export const guideDoorWords = {
  guide: { en: 'Guide', sv: 'Guide', nb: 'Guide' },
  'show-guide': { en: 'Show the guide', sv: 'Visa guiden', nb: 'Vis guiden' },
  'close-guide': { en: 'Close the guide', sv: 'Stäng guiden', nb: 'Lukk guiden' },
  'open-tips': { en: 'Tips for interviews', sv: 'Intervjutips', nb: 'Intervjutips' },
} satisfies WordTable;
