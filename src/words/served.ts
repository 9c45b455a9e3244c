import type { WordTable } from '#words/languages.ts';

/** What is said of the journeys that an interview serves. */
export const servedWords = {
  serves: {
    en: 'Serves {n, plural, one {# journey} other {# journeys}}',
    sv: 'Används i {n, plural, one {# kundresa} other {# kundresor}}',
    nb: 'Brukes i {n, plural, one {# reise} other {# reiser}}',
  },
  'serves-title': {
    en: 'Journeys that these words serve',
    sv: 'Kundresor som orden används i',
    nb: 'Reiser som ordene brukes i',
  },
  'serves-lead': {
    en: 'What was said counts on the map of each. Where it belongs is marked on one map at a time.',
    sv: 'Det som sades räknas på kartan för var och en. Var det hör hemma märks på en karta i taget.',
    nb: 'Det som ble sagt, teller på kartet for hver av dem. Hvor det hører hjemme, merkes på ett kart om gangen.',
  },
  'placed-there': {
    en: '{n, plural, =0 {nothing placed yet} one {# place} other {# places}}',
    sv: '{n, plural, =0 {inget placerat än} one {# ställe} other {# ställen}}',
    nb: '{n, plural, =0 {ikke plassert ennå} one {# sted} other {# steder}}',
  },
  'shown-now': { en: 'shown now', sv: 'visas nu', nb: 'vises nå' },
  'look-from': { en: 'Mark on this map', sv: 'Märk på den här kartan', nb: 'Merk på dette kartet' },
  'leave-journey': { en: 'Take away from {name}', sv: 'Ta bort från {name}', nb: 'Ta bort fra {name}' },
  'add-journey': { en: 'Add to another journey', sv: 'Lägg till i en kundresa till', nb: 'Legg til i en reise til' },
  'journey-gone': { en: 'A journey that is gone', sv: 'En kundresa som är borta', nb: 'En reise som er borte' },
  'journey-episode': {
    en: 'told of the place this episode opens',
    sv: 'berättat om stället som episoden öppnar',
    nb: 'fortalt om stedet som episoden åpner',
  },
  done: { en: 'Done', sv: 'Klar', nb: 'Ferdig' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  'take-in': {
    en: 'Use interviews that are here',
    sv: 'Använd intervjuer som finns',
    nb: 'Bruk intervjuer som er her',
  },
  'take-in-lead': {
    en: 'They stay where they are, and serve this journey too.',
    sv: 'De ligger kvar där de är och används i den här kundresan också.',
    nb: 'De blir der de er, og brukes i denne reisen også.',
  },
  'take-in-none': {
    en: 'There are no other interviews.',
    sv: 'Det finns inga andra intervjuer.',
    nb: 'Det finnes ingen andre intervjuer.',
  },
  'take-in-do': {
    en: '{n, plural, =0 {Use} one {Use # interview} other {Use # interviews}}',
    sv: '{n, plural, =0 {Använd} one {Använd # intervju} other {Använd # intervjuer}}',
    nb: '{n, plural, =0 {Bruk} one {Bruk # intervju} other {Bruk # intervjuer}}',
  },
  'choose-first': { en: 'Choose an interview first.', sv: 'Välj en intervju först.', nb: 'Velg et intervju først.' },
  'also-for': {
    en: 'also for {names}',
    sv: 'också för {names}',
    nb: 'også for {names}',
  },
  'made-for': { en: 'from {name}', sv: 'från {name}', nb: 'fra {name}' },
  'from-whole': {
    en: 'told of its place in {name}',
    sv: 'berättat om stället i {name}',
    nb: 'fortalt om stedet i {name}',
  },
  'not-taken': {
    en: 'They could not be added.',
    sv: 'De kunde inte läggas till.',
    nb: 'De kunne ikke legges til.',
  },
} satisfies WordTable;
