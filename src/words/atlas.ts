import type { WordTable } from '#words/languages.ts';

/** Finding one's way among many journeys. */
export const atlasWords = {
  tools: { en: 'Find journeys', sv: 'Hitta kundresor', nb: 'Finn kundereiser' },
  search: { en: 'Search by name', sv: 'Sök på namn', nb: 'Søk etter navn' },
  team: { en: 'Team', sv: 'Team', nb: 'Team' },
  'all-teams': { en: 'All teams', sv: 'Alla team', nb: 'Alle team' },
  group: { en: 'Customer group', sv: 'Kundgrupp', nb: 'Kundegruppe' },
  'all-groups': { en: 'All customer groups', sv: 'Alla kundgrupper', nb: 'Alle kundegrupper' },
  owner: { en: 'Owner', sv: 'Ägare', nb: 'Eier' },
  'all-owners': { en: 'All owners', sv: 'Alla ägare', nb: 'Alle eiere' },
  'no-owner': { en: 'No owner', sv: 'Ingen ägare', nb: 'Ingen eier' },
  sort: { en: 'Sort by', sv: 'Sortera efter', nb: 'Sorter etter' },
  'by-name': { en: 'Name', sv: 'Namn', nb: 'Navn' },
  'by-review': { en: 'Next review', sv: 'Nästa genomgång', nb: 'Neste gjennomgang' },
  'by-dip': { en: 'Deepest dip', sv: 'Djupaste dalen', nb: 'Dypeste bunn' },
  'by-changed': { en: 'Last changed', sv: 'Senast ändrad', nb: 'Sist endret' },
  found: {
    en: '{n} of {all, plural, one {# journey} other {# journeys}}',
    sv: '{n} av {all, plural, one {# kundresa} other {# kundresor}}',
    nb: '{n} av {all, plural, one {# kundereise} other {# kundereiser}}',
  },
  clear: { en: 'Clear search and filters', sv: 'Rensa sökning och filter', nb: 'Tøm søk og filtre' },
  none: { en: 'No journey matches', sv: 'Ingen kundresa stämmer', nb: 'Ingen kundereise passer' },
  'none-why': {
    en: 'Try another word, or remove a filter.',
    sv: 'Pröva ett annat ord, eller ta bort ett filter.',
    nb: 'Prøv et annet ord, eller fjern et filter.',
  },
  'review-on': { en: 'Review {day}', sv: 'Genomgång {day}', nb: 'Gjennomgang {day}' },
  'review-was': {
    en: 'Review was due {day}',
    sv: 'Genomgång skulle ha hållits {day}',
    nb: 'Gjennomgang skulle vært holdt {day}',
  },
  'review-today': { en: 'Review today', sv: 'Genomgång i dag', nb: 'Gjennomgang i dag' },
  'episode-of': { en: 'Episode of {name}', sv: 'Episod i {name}', nb: 'Episode i {name}' },
  moments: {
    en: '{n, plural, one {# moment of truth} other {# moments of truth}}',
    sv: '{n, plural, one {# sanningsögonblick} other {# sanningsögonblick}}',
    nb: '{n, plural, one {# sannhetens øyeblikk} other {# sannhetens øyeblikk}}',
  },
  'no-path': { en: 'no curve yet', sv: 'ingen kurva än', nb: 'ingen kurve ennå' },
} as const satisfies WordTable;
