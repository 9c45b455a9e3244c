import type { WordTable } from '#words/languages.ts';

export const paletteWords = {
  palette: { en: 'Find or do', sv: 'Hitta eller gör', nb: 'Finn eller gjør' },
  'look-for': {
    en: 'What do you want to find or do?',
    sv: 'Vad vill du hitta eller göra?',
    nb: 'Hva vil du finne eller gjøre?',
  },
  found: {
    en: '{n, plural, =0 {Nothing found} one {# found} other {# found}}',
    sv: '{n, plural, =0 {Inget hittat} one {# träff} other {# träffar}}',
    nb: '{n, plural, =0 {Ingenting funnet} one {# treff} other {# treff}}',
  },
  'kind-action': { en: 'do', sv: 'gör', nb: 'gjør' },
  'kind-place': { en: 'go', sv: 'gå', nb: 'gå' },
  'kind-journey': { en: 'journey', sv: 'kundresa', nb: 'kundereise' },
  'kind-phase': { en: 'phase', sv: 'fas', nb: 'fase' },
  'kind-interaction': { en: 'interaction', sv: 'interaktion', nb: 'kontaktpunkt' },
  'kind-moment': { en: 'moment of truth', sv: 'sanningsögonblick', nb: 'sannhetens øyeblikk' },
  'kind-person': { en: 'person', sv: 'person', nb: 'person' },
  'kind-touchpoint': { en: 'touchpoint', sv: 'beröringspunkt', nb: 'kontaktpunkt i biblioteket' },
  'kind-interview': { en: 'interview', sv: 'intervju', nb: 'intervju' },
  'kind-said': { en: 'said', sv: 'sagt', nb: 'sagt' },
  'kind-spoken': { en: 'in interviews', sv: 'i intervjuer', nb: 'i intervjuer' },
} as const satisfies WordTable;
