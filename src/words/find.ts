import type { WordTable } from '#words/languages.ts';

export const findWords = {
  find: { en: 'Find on the map', sv: 'Sök på kartan', nb: 'Søk på kartet' },
  of: { en: '{n} of {all}', sv: '{n} av {all}', nb: '{n} av {all}' },
  none: { en: 'no matches', sv: 'inga träffar', nb: 'ingen treff' },
  next: { en: 'Next', sv: 'Nästa', nb: 'Neste' },
  previous: { en: 'Previous', sv: 'Föregående', nb: 'Forrige' },
  stay: { en: 'Stay here', sv: 'Stanna här', nb: 'Bli her' },
  leave: { en: 'Go back', sv: 'Gå tillbaka', nb: 'Gå tilbake' },
} as const satisfies WordTable;
