import type { WordTable } from '#words/languages.ts';

/** Handing over what one answers for, and being away. */
export const handOverWords = {
  'hand-over': { en: 'Hand over', sv: 'Lämna över', nb: 'Gi videre' },
  'hand-over-of': {
    en: 'Hand over what {name} answers for',
    sv: 'Lämna över det som {name} ansvarar för',
    nb: 'Gi videre det {name} har ansvaret for',
  },
  'answers-for': {
    en: '{name} answers for {places, plural, one {one place} other {# places}}{journeys, plural, =0 {} one { on one journey} other { on # journeys}}.',
    sv: '{name} ansvarar för {places, plural, one {en plats} other {# platser}}{journeys, plural, =0 {} one { i en kundresa} other { i # kundresor}}.',
    nb: '{name} har ansvaret for {places, plural, one {ett sted} other {# steder}}{journeys, plural, =0 {} one { i én kundereise} other { i # kundereiser}}.',
  },
  'answers-for-nothing': {
    en: '{name} answers for nothing.',
    sv: '{name} ansvarar inte för något.',
    nb: '{name} har ikke ansvaret for noe.',
  },
  to: { en: 'To', sv: 'Till', nb: 'Til' },
  'to-nobody': { en: 'Nobody for now', sv: 'Ingen just nu', nb: 'Ingen foreløpig' },
  note: { en: 'A few words to them', sv: 'Några ord till den som tar över', nb: 'Noen ord til den som overtar' },
  'note-hint': { en: 'Shown in their Today.', sv: 'Visas under Idag hos dem.', nb: 'Vises under I dag hos dem.' },
  'nobody-then': {
    en: 'Nobody in the workspace answers for {places, plural, one {this place} other {these # places}} from then on. The name stays there until somebody takes over.',
    sv: 'Därefter ansvarar ingen i arbetsytan för {places, plural, one {den platsen} other {de # platserna}}. Namnet står kvar tills någon tar över.',
    nb: 'Deretter har ingen i arbeidsområdet ansvaret for {places, plural, one {dette stedet} other {disse # stedene}}. Navnet blir stående til noen overtar.',
  },
  'handed-over': {
    en: '{name} now answers for {places, plural, one {one place} other {# places}}.',
    sv: '{name} ansvarar nu för {places, plural, one {en plats} other {# platser}}.',
    nb: '{name} har nå ansvaret for {places, plural, one {ett sted} other {# steder}}.',
  },
  'take-back': { en: 'Undo', sv: 'Ångra', nb: 'Angre' },
  'taken-back': { en: 'Everything is as it was.', sv: 'Allt är som förut.', nb: 'Alt er som før.' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  'given-to-you': { en: 'Handed over to you', sv: 'Överlämnat till dig', nb: 'Gitt videre til deg' },
  'given-by': {
    en: 'From {name}: {places, plural, one {one place} other {# places}} that you answer for now.',
    sv: 'Från {name}: {places, plural, one {en plats} other {# platser}} som du ansvarar för nu.',
    nb: 'Fra {name}: {places, plural, one {ett sted} other {# steder}} som du har ansvaret for nå.',
  },
  seen: { en: 'Got it', sv: 'Jag har läst', nb: 'Jeg har lest' },
  'will-be-away': { en: 'I will be away', sv: 'Jag blir borta', nb: 'Jeg blir borte' },
  'away-until': { en: 'Away until {day}', sv: 'Borta till och med {day}', nb: 'Borte til og med {day}' },
  'away-lead': {
    en: 'Whoever stands in sees in their Today what you answer for. The day after, it is yours alone again.',
    sv: 'Den som vikarierar ser under Idag vad du ansvarar för. Dagen efter är det bara ditt igen.',
    nb: 'Den som er stedfortreder, ser under I dag det du har ansvaret for. Dagen etter er det bare ditt igjen.',
  },
  'first-day': { en: 'First day away', sv: 'Första dagen borta', nb: 'Første dag borte' },
  'last-day': { en: 'Last day away', sv: 'Sista dagen borta', nb: 'Siste dag borte' },
  'who-stands-in': { en: 'Who stands in', sv: 'Vem vikarierar', nb: 'Hvem er stedfortreder' },
  deputies: {
    en: 'The deputy of each place',
    sv: 'Ersättaren på varje plats',
    nb: 'Stedfortrederen på hvert sted',
  },
  save: { en: 'Save', sv: 'Spara', nb: 'Lagre' },
  'back-now': { en: 'I am back', sv: 'Jag är tillbaka', nb: 'Jeg er tilbake' },
  'yours-while': {
    en: 'Yours while {name} is away, until {day}',
    sv: 'Ditt medan {name} är borta, till och med {day}',
    nb: 'Ditt mens {name} er borte, til og med {day}',
  },
} satisfies WordTable;
