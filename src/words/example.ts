import type { WordTable } from '#words/languages.ts';

/** The example journey, as one thing that comes and goes. */
export const exampleWords = {
  example: { en: 'The example', sv: 'Exemplet', nb: 'Eksemplet' },
  'is-here': {
    en: 'The example journey is here to look around in. When you no longer need it, remove it all at once: its {journeys, plural, one {# journey} other {# journeys}}, {interviews, plural, one {# interview} other {# interviews}}, the workshop, the events and {library, plural, one {# name} other {# names}} shared by all journeys.',
    sv: 'Exempelresan finns här att se sig om i. När du inte behöver den längre tar du bort allt på en gång: {journeys, plural, one {# kundresa} other {# kundresor}}, {interviews, plural, one {# intervju} other {# intervjuer}}, workshoppen, händelserna och {library, plural, one {# namn} other {# namn}} som är gemensamma för alla kundresor.',
    nb: 'Eksempelreisen er her til å se seg om i. Når du ikke trenger den lenger, tar du bort alt på én gang: {journeys, plural, one {# kundereise} other {# kundereiser}}, {interviews, plural, one {# intervju} other {# intervjuer}}, workshopen, hendelsene og {library, plural, one {# navn} other {# navn}} som er felles for alle kundereiser.',
  },
  'not-here': {
    en: 'An example journey to look around in: interviews, a map, experiments and three years of made-up orders.',
    sv: 'En exempelresa att se sig om i: intervjuer, en karta, experiment och tre års påhittade beställningar.',
    nb: 'En eksempelreise å se seg om i: intervjuer, et kart, eksperimenter og tre års oppdiktede bestillinger.',
  },
  'take-away': { en: 'Remove the example', sv: 'Ta bort exemplet', nb: 'Fjern eksemplet' },
  'taking-away': { en: 'Removing …', sv: 'Tar bort …', nb: 'Fjerner …' },
  bring: { en: 'Add the example', sv: 'Lägg till exemplet', nb: 'Legg til eksemplet' },
  bringing: { en: 'Adding the example …', sv: 'Lägger till exemplet …', nb: 'Legger til eksemplet …' },
  'for-good': {
    en: 'What you have changed in the example is removed too and cannot be restored. The original example can be added again.',
    sv: 'Det du har ändrat i exemplet tas också bort och går inte att återställa. Originalet går att lägga till igen.',
    nb: 'Det du har endret i eksemplet, fjernes også og kan ikke gjenopprettes. Originalen kan legges til igjen.',
  },
  'what-stays': {
    en: 'This is kept, because you use it:',
    sv: 'Det här blir kvar, eftersom du använder det:',
    nb: 'Dette blir igjen, fordi du bruker det:',
  },
  'used-by': { en: '{name}: used by {by}', sv: '{name}: används av {by}', nb: '{name}: brukes av {by}' },
  'signs-in': { en: '{name}: signs in here', sv: '{name}: loggar in här', nb: '{name}: logger inn her' },
  unnamed: { en: 'without a name', sv: 'utan namn', nb: 'uten navn' },
  'and-more': { en: 'and {n} more', sv: 'och {n} till', nb: 'og {n} til' },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  'could-not': {
    en: 'That did not work: {detail}. Try again; it continues where it stopped.',
    sv: 'Det gick inte: {detail}. Försök igen, så fortsätter det där det slutade.',
    nb: 'Det gikk ikke: {detail}. Prøv igjen, så fortsetter det der det stoppet.',
  },
  'with-example': {
    en: 'Add an example journey',
    sv: 'Lägg till en exempelresa',
    nb: 'Legg til en eksempelreise',
  },
  'with-example-hint': {
    en: 'To look around in. You can remove it at any time, or add it later in Settings.',
    sv: 'Att se sig om i. Du kan ta bort den när som helst, eller lägga till den senare i Inställningar.',
    nb: 'Å se seg om i. Du kan fjerne den når som helst, eller legge den til senere i Innstillinger.',
  },
} as const satisfies WordTable;
