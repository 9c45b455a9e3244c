import type { WordTable } from '#words/languages.ts';

export const readingWords = {
  phases: { en: 'Go to phase', sv: 'Gå till fas', nb: 'Gå til fase' },
  shape: { en: 'How the journey is shown', sv: 'Hur kundresan visas', nb: 'Hvordan kundereisen vises' },
  overview: { en: 'Overview', sv: 'Översikt', nb: 'Oversikt' },
  everything: { en: 'Everything', sv: 'Allt', nb: 'Alt' },
  'phases-of': { en: 'Phases', sv: 'Faser', nb: 'Faser' },
  'more-in': {
    en: '{n, plural, one {# more} other {# more}} in “{phase}”',
    sv: '{n} till i ”{phase}”',
    nb: '{n} til i «{phase}»',
  },
} as const satisfies WordTable;
