import type { WordTable } from '#web/text/words.ts';

/** Choosing from, and keeping in order, what all journeys of a workspace share. */
export const libraryWords = {
  'make-named': { en: 'Make “{name}”', sv: 'Skapa ”{name}”', nb: 'Lag «{name}»' },
  'choose-or-write': {
    en: 'Choose, or write a name',
    sv: 'Välj, eller skriv ett namn',
    nb: 'Velg, eller skriv et navn',
  },
  'none-called-so': { en: 'Nothing is called that', sv: 'Inget heter så', nb: 'Ingenting heter det' },
  'another-person': { en: 'Another person', sv: 'En person till', nb: 'En person til' },
  'another-team': { en: 'Another team', sv: 'Ett team till', nb: 'Et team til' },
  'another-channel': { en: 'Another channel', sv: 'En kanal till', nb: 'En kanal til' },
  'another-actor': { en: 'Another actor', sv: 'En aktör till', nb: 'En aktør til' },
  'another-system': { en: 'Another system', sv: 'Ett system till', nb: 'Et system til' },
  'another-group': { en: 'Another customer group', sv: 'En kundgrupp till', nb: 'En kundegruppe til' },
} as const satisfies WordTable;
