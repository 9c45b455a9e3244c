import type { WordTable } from '#words/languages.ts';

/** The example journey, as one thing that comes and goes. */
export const exampleWords = {
  example: { en: 'The example', sv: 'Exemplet', nb: 'Eksemplet' },
  'is-here': {
    en: 'The example journey is here to look around in. When you no longer need it, take it away as one thing: its {journeys, plural, one {# journey} other {# journeys}}, {interviews, plural, one {# interview} other {# interviews}}, the workshop, the events and {library, plural, one {# name} other {# names}} that all journeys share.',
    sv: 'Exempelresan finns här att se sig om i. När du inte behöver den längre tar du bort allt på en gång: {journeys, plural, one {# kundresa} other {# kundresor}}, {interviews, plural, one {# intervju} other {# intervjuer}}, workshoppen, händelserna och {library, plural, one {# namn} other {# namn}} som alla kundresor delar.',
    nb: 'Eksempelreisen er her til å se seg om i. Når du ikke trenger den lenger, tar du bort alt på én gang: {journeys, plural, one {# kundereise} other {# kundereiser}}, {interviews, plural, one {# intervju} other {# intervjuer}}, workshopen, hendelsene og {library, plural, one {# navn} other {# navn}} som alle kundereiser deler.',
  },
  'not-here': {
    en: 'An example journey to look around in: interviews, a map, experiments and three years of made-up orders.',
    sv: 'En exempelresa att se sig om i: intervjuer, en karta, experiment och tre års påhittade beställningar.',
    nb: 'En eksempelreise å se seg om i: intervjuer, et kart, eksperimenter og tre års oppdiktede bestillinger.',
  },
  'take-away': { en: 'Take the example away', sv: 'Ta bort exemplet', nb: 'Ta bort eksemplet' },
  'taking-away': { en: 'Taking it away …', sv: 'Tar bort det …', nb: 'Tar det bort …' },
  bring: { en: 'Bring the example', sv: 'Hämta exemplet', nb: 'Hent eksemplet' },
  bringing: { en: 'Laying out the example …', sv: 'Lägger fram exemplet …', nb: 'Legger frem eksemplet …' },
  'for-good': {
    en: 'What you have changed in the example goes too, and does not come back. It can be brought again as it was made.',
    sv: 'Det du har ändrat i exemplet försvinner också och kommer inte tillbaka. Det går att hämta igen som det var från början.',
    nb: 'Det du har endret i eksemplet, forsvinner også og kommer ikke tilbake. Det kan hentes igjen slik det var fra begynnelsen.',
  },
  'what-stays': {
    en: 'This stays, because you use it:',
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
    en: 'That did not work: {detail}. Try again; it goes on where it was.',
    sv: 'Det gick inte: {detail}. Försök igen, så fortsätter det där det var.',
    nb: 'Det gikk ikke: {detail}. Prøv igjen, så fortsetter det der det var.',
  },
  'with-example': {
    en: 'Lay out an example journey',
    sv: 'Lägg fram en exempelresa',
    nb: 'Legg frem en eksempelreise',
  },
  'with-example-hint': {
    en: 'To look around in. It can be taken away as one thing, or fetched later in Settings.',
    sv: 'Att se sig om i. Den går att ta bort på en gång, eller hämta senare i Inställningar.',
    nb: 'Å se seg om i. Den kan tas bort på én gang, eller hentes senere i Innstillinger.',
  },
} as const satisfies WordTable;
