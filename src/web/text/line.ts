import type { WordTable } from '#web/text/words.ts';

/** What is said of the line to the server when the page cannot go on by itself. */
export const lineWords = {
  stale: {
    en: 'There is a newer Stig. Load the page anew to go on; what you have written is kept.',
    sv: 'Det finns en nyare Stig. Läs in sidan på nytt för att fortsätta; det du har skrivit finns kvar.',
    nb: 'Det finnes en nyere Stig. Last siden på nytt for å fortsette; det du har skrevet, er tatt vare på.',
  },
  'signed-out': {
    en: 'You have been signed out. Sign in again to go on; what you have written is kept.',
    sv: 'Du har loggats ut. Logga in igen för att fortsätta; det du har skrivit finns kvar.',
    nb: 'Du er logget ut. Logg inn igjen for å fortsette; det du har skrevet, er tatt vare på.',
  },
  reload: { en: 'Load anew', sv: 'Läs in på nytt', nb: 'Last på nytt' },
  'sign-in': { en: 'Sign in', sv: 'Logga in', nb: 'Logg inn' },
} as const satisfies WordTable;
