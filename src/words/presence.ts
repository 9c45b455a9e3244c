import type { WordTable } from '#words/languages.ts';

export const presenceWords = {
  'here-now': { en: 'Here now', sv: 'Här nu', nb: 'Her nå' },
  writes: { en: '{name} is writing …', sv: '{name} skriver …', nb: '{name} skriver …' },
  follow: { en: 'Follow {name}', sv: 'Följ {name}', nb: 'Følg {name}' },
  'stop-following': { en: 'Stop following {name}', sv: 'Sluta följa {name}', nb: 'Slutt å følge {name}' },
  'follows-you': {
    en: '{n, plural, one {{names} follows you} other {{names} follow you}}',
    sv: '{n, plural, one {{names} följer dig} other {{names} följer dig}}',
    nb: '{n, plural, one {{names} følger deg} other {{names} følger deg}}',
  },
} as const satisfies WordTable;
