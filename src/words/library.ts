import type { WordTable } from '#words/languages.ts';

/** Choosing from, and keeping in order, what all journeys of a workspace share. */
export const libraryWords = {
  'make-named': { en: 'Create “{name}”', sv: 'Skapa ”{name}”', nb: 'Opprett «{name}»' },
  'choose-or-write': {
    en: 'Choose or type a name',
    sv: 'Välj eller skriv ett namn',
    nb: 'Velg eller skriv et navn',
  },
  'none-called-so': { en: 'No matches', sv: 'Inga träffar', nb: 'Ingen treff' },
  merge: { en: 'Merge', sv: 'Slå ihop', nb: 'Slå sammen' },
  'merge-name': {
    en: 'Merge {name} with another',
    sv: 'Slå ihop {name} med en annan',
    nb: 'Slå sammen {name} med en annen',
  },
  'merge-lead': {
    en: '{name} is removed, and the one you choose is used instead everywhere.',
    sv: '{name} tas bort, och den du väljer används i stället överallt.',
    nb: '{name} fjernes, og den du velger, brukes i stedet overalt.',
  },
  'merge-into': { en: 'Which one stays?', sv: 'Vilken blir kvar?', nb: 'Hvilken blir igjen?' },
  'merge-what': {
    en: '{places, plural, =0 {Nothing on the journeys} one {# thing} other {# things}}{journeys, plural, =0 {} one { on # journey} other { on # journeys}}{others, plural, =0 {} one { and # more elsewhere} other { and # more elsewhere}} will use {into} instead. This cannot be undone.',
    sv: '{places, plural, =0 {Inget på kundresorna} one {# sak} other {# saker}}{journeys, plural, =0 {} one { på # kundresa} other { på # kundresor}}{others, plural, =0 {} one { och # till på andra ställen} other { och # till på andra ställen}} använder i stället {into}. Det går inte att ångra.',
    nb: '{places, plural, =0 {Ingenting på kundereisene} one {# ting} other {# ting}}{journeys, plural, =0 {} one { på # kundereise} other { på # kundereiser}}{others, plural, =0 {} one { og # til andre steder} other { og # til andre steder}} bruker i stedet {into}. Det kan ikke angres.',
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
  'another-person': { en: 'Add a person', sv: 'Lägg till en person', nb: 'Legg til en person' },
  'another-team': { en: 'Add a team', sv: 'Lägg till ett team', nb: 'Legg til et team' },
  'another-channel': { en: 'Add a channel', sv: 'Lägg till en kanal', nb: 'Legg til en kanal' },
  'another-actor': { en: 'Add an actor', sv: 'Lägg till en aktör', nb: 'Legg til en aktør' },
  'another-system': { en: 'Add a system', sv: 'Lägg till ett system', nb: 'Legg til et system' },
  'another-group': { en: 'Add a customer group', sv: 'Lägg till en kundgrupp', nb: 'Legg til en kundegruppe' },
} as const satisfies WordTable;
