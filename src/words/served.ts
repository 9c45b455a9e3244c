import type { WordTable } from '#words/languages.ts';

/** What is said of the journeys that an interview serves. */
export const servedWords = {
  serves: {
    en: 'Used in {n, plural, one {# journey} other {# journeys}}',
    sv: 'Används i {n, plural, one {# kundresa} other {# kundresor}}',
    nb: 'Brukes i {n, plural, one {# reise} other {# reiser}}',
  },
  'serves-title': {
    en: 'Journeys that use this interview',
    sv: 'Kundresor som använder intervjun',
    nb: 'Reiser som bruker intervjuet',
  },
  'serves-lead': {
    en: 'What was said counts as evidence on each map. Places are marked on one map at a time.',
    sv: 'Det som sades räknas som belägg på varje karta. Platser markeras på en karta i taget.',
    nb: 'Det som ble sagt, teller som belegg på hvert kart. Steder markeres på ett kart om gangen.',
  },
  'placed-there': {
    en: '{n, plural, =0 {no excerpts yet} one {# excerpt} other {# excerpts}}',
    sv: '{n, plural, =0 {inga utdrag än} one {# utdrag} other {# utdrag}}',
    nb: '{n, plural, =0 {ingen utdrag ennå} one {# utdrag} other {# utdrag}}',
  },
  'shown-now': { en: 'shown now', sv: 'visas nu', nb: 'vises nå' },
  'look-from': { en: 'Mark on this map', sv: 'Markera på den här kartan', nb: 'Marker på dette kartet' },
  'leave-journey': { en: 'Remove from {name}', sv: 'Ta bort från {name}', nb: 'Fjern fra {name}' },
  'add-journey': { en: 'Add to another journey', sv: 'Lägg till i en annan kundresa', nb: 'Legg til i en annen reise' },
  'journey-gone': { en: 'Removed journey', sv: 'Borttagen kundresa', nb: 'Fjernet reise' },
  'journey-episode': {
    en: 'about the place this episode belongs to',
    sv: 'om platsen som episoden hör till',
    nb: 'om stedet som episoden hører til',
  },
  done: { en: 'Done', sv: 'Klar', nb: 'Ferdig' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  'take-in': {
    en: 'Use existing interviews',
    sv: 'Använd befintliga intervjuer',
    nb: 'Bruk eksisterende intervjuer',
  },
  'take-in-lead': {
    en: 'They stay where they are and are used in this journey too.',
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
    en: 'about its place in {name}',
    sv: 'om platsen i {name}',
    nb: 'om stedet i {name}',
  },
  'not-taken': {
    en: 'They could not be added.',
    sv: 'De kunde inte läggas till.',
    nb: 'De kunne ikke legges til.',
  },
} satisfies WordTable;
