import type { WordTable } from '#words/languages.ts';

export const findWords = {
  find: { en: 'Find on the map', sv: 'Sök på kartan', nb: 'Søk på kartet' },
  of: { en: '{n} of {all}', sv: '{n} av {all}', nb: '{n} av {all}' },
  none: { en: 'nothing', sv: 'inget', nb: 'ingenting' },
  next: { en: 'Next', sv: 'Nästa', nb: 'Neste' },
  previous: { en: 'Previous', sv: 'Föregående', nb: 'Forrige' },
  stay: { en: 'Stay at this one', sv: 'Stanna vid den här', nb: 'Bli ved denne' },
  leave: { en: 'Back to where I was', sv: 'Tillbaka dit jag var', nb: 'Tilbake dit jeg var' },
} as const satisfies WordTable;
