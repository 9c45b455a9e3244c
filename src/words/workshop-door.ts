import type { WordTable } from '#words/languages.ts';

/** What is said of workshops before anybody is in one. */
export const workshopDoorWords = {
  workshop: { en: 'Workshop', sv: 'Workshop', nb: 'Workshop' },
  workshops: { en: 'Workshops', sv: 'Workshoppar', nb: 'Workshoper' },
} satisfies WordTable;
