import type { WordTable } from '#words/languages.ts';

export const paletteWords = {
  search: { en: 'Search', sv: 'Sök', nb: 'Søk' },
  palette: { en: 'Search or run', sv: 'Sök eller gör något', nb: 'Søk eller gjør noe' },
  'look-for': {
    en: 'Search or run a command',
    sv: 'Sök eller gör något',
    nb: 'Søk eller gjør noe',
  },
  invite: { en: 'Invite someone', sv: 'Bjud in någon', nb: 'Inviter noen' },
  found: {
    en: '{n, plural, =0 {No results} one {# result} other {# results}}',
    sv: '{n, plural, =0 {Inga träffar} one {# träff} other {# träffar}}',
    nb: '{n, plural, =0 {Ingen treff} one {# treff} other {# treff}}',
  },
  'kind-action': { en: 'command', sv: 'kommando', nb: 'kommando' },
  'kind-place': { en: 'page', sv: 'sida', nb: 'side' },
  'kind-journey': { en: 'journey', sv: 'kundresa', nb: 'kundereise' },
  'kind-phase': { en: 'phase', sv: 'fas', nb: 'fase' },
  'kind-interaction': { en: 'interaction', sv: 'interaktion', nb: 'kontaktpunkt' },
  'kind-moment': { en: 'moment of truth', sv: 'sanningsögonblick', nb: 'sannhetens øyeblikk' },
  'kind-person': { en: 'person', sv: 'person', nb: 'person' },
  'kind-touchpoint': { en: 'touchpoint', sv: 'beröringspunkt', nb: 'delt kontaktpunkt' },
  'kind-interview': { en: 'interview', sv: 'intervju', nb: 'intervju' },
  'kind-said': { en: 'quote', sv: 'citat', nb: 'sitat' },
  'kind-spoken': { en: 'in interviews', sv: 'i intervjuer', nb: 'i intervjuer' },
} as const satisfies WordTable;
