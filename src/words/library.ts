import type { WordTable } from '#words/languages.ts';

/** Choosing from, and keeping in order, what all journeys of a workspace share. */
export const libraryWords = {
  'make-named': { en: 'Make “{name}”', sv: 'Skapa ”{name}”', nb: 'Lag «{name}»' },
  'choose-or-write': {
    en: 'Choose, or write a name',
    sv: 'Välj, eller skriv ett namn',
    nb: 'Velg, eller skriv et navn',
  },
  'none-called-so': { en: 'Nothing is called that', sv: 'Inget heter så', nb: 'Ingenting heter det' },
  merge: { en: 'Merge', sv: 'Slå ihop', nb: 'Slå sammen' },
  'merge-name': {
    en: 'Merge {name} with another',
    sv: 'Slå ihop {name} med en annan',
    nb: 'Slå sammen {name} med en annen',
  },
  'merge-lead': {
    en: 'Two that are the same become one. {name} goes, and the other stands wherever {name} stood.',
    sv: 'Två som är samma blir en. {name} försvinner, och den andra står överallt där {name} stod.',
    nb: 'To som er det samme, blir én. {name} forsvinner, og den andre står overalt der {name} sto.',
  },
  'merge-into': { en: 'Which one stays?', sv: 'Vilken blir kvar?', nb: 'Hvilken blir igjen?' },
  'merge-what': {
    en: '{places, plural, =0 {Nothing on the journeys} one {# thing} other {# things}}{journeys, plural, =0 {} one { on # journey} other { on # journeys}}{others, plural, =0 {} one { and # more elsewhere} other { and # more elsewhere}} will name {into} instead. This cannot be undone.',
    sv: '{places, plural, =0 {Inget på kundresorna} one {# sak} other {# saker}}{journeys, plural, =0 {} one { på # kundresa} other { på # kundresor}}{others, plural, =0 {} one { och # till på andra ställen} other { och # till på andra ställen}} pekar i stället på {into}. Det går inte att ångra.',
    nb: '{places, plural, =0 {Ingenting på kundereisene} one {# ting} other {# ting}}{journeys, plural, =0 {} one { på # kundereise} other { på # kundereiser}}{others, plural, =0 {} one { og # til andre steder} other { og # til andre steder}} peker i stedet på {into}. Det kan ikke angres.',
  },
  'merge-both-members': {
    en: 'Both sign in here, and two accounts cannot be one person.',
    sv: 'Båda loggar in här, och två konton kan inte vara en person.',
    nb: 'Begge logger inn her, og to kontoer kan ikke være én person.',
  },
  'could-not-merge': {
    en: 'They could not be merged: {detail}. Nothing has changed.',
    sv: 'De gick inte att slå ihop: {detail}. Inget är ändrat.',
    nb: 'De kunne ikke slås sammen: {detail}. Ingenting er endret.',
  },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  'another-person': { en: 'Another person', sv: 'En person till', nb: 'En person til' },
  'another-team': { en: 'Another team', sv: 'Ett team till', nb: 'Et team til' },
  'another-channel': { en: 'Another channel', sv: 'En kanal till', nb: 'En kanal til' },
  'another-actor': { en: 'Another actor', sv: 'En aktör till', nb: 'En aktør til' },
  'another-system': { en: 'Another system', sv: 'Ett system till', nb: 'Et system til' },
  'another-group': { en: 'Another customer group', sv: 'En kundgrupp till', nb: 'En kundegruppe til' },
} as const satisfies WordTable;
