import type { WordTable } from '#words/languages.ts';

/** Why the server did not do something that would have been too much for it. */
export const tooMuchWords = {
  'why-too-large': {
    en: 'The file is larger than a transcript may be.',
    sv: 'Filen är större än ett transkript får vara.',
    nb: 'Filen er større enn en transkripsjon kan være.',
  },
  'too-heavy': {
    en: 'Reading this file would take more of the server than one file may. What was there before is as it was. Save it anew as a simpler or smaller file and try again.',
    sv: 'Filen skulle kräva mer av servern än en fil får. Det som fanns sedan tidigare är orört. Spara den på nytt som en enklare eller mindre fil och försök igen.',
    nb: 'Filen ville krevd mer av serveren enn én fil får. Det som var der fra før, er urørt. Lagre den på nytt som en enklere eller mindre fil og prøv igjen.',
  },
  'took-too-long': {
    en: 'Reading this file took longer than it may, so it was stopped. What was there before is as it was. Split the file or save it anew, and try again.',
    sv: 'Filen tog längre tid att läsa än den får, så läsningen avbröts. Det som fanns sedan tidigare är orört. Dela upp filen eller spara den på nytt, och försök igen.',
    nb: 'Filen tok lengre tid å lese enn den får, så lesingen ble stoppet. Det som var der fra før, er urørt. Del opp filen eller lagre den på nytt, og prøv igjen.',
  },
  busy: {
    en: 'Many files are being read just now. Try again in a minute.',
    sv: 'Många filer läses just nu. Försök igen om en minut.',
    nb: 'Mange filer leses akkurat nå. Prøv igjen om et minutt.',
  },
  'too-many-columns': {
    en: 'Its first line has more than 1,000 columns. Save it with only those that say something about the customers.',
    sv: 'Första raden har fler än 1 000 kolumner. Spara filen med bara dem som säger något om kunderna.',
    nb: 'Første linje har mer enn 1 000 kolonner. Lagre filen med bare dem som sier noe om kundene.',
  },
  'header-too-long': {
    en: 'Its first line is longer than the names of columns can be. Check that the file is a table with one row a line.',
    sv: 'Första raden är längre än kolumnnamn kan vara. Kontrollera att filen är en tabell med en rad per textrad.',
    nb: 'Første linje er lengre enn kolonnenavn kan være. Sjekk at filen er en tabell med én rad per linje.',
  },
} as const satisfies WordTable;

/** The key that says why, where it was too much. */
export function whyTooMuch(code: string, detail = ''): keyof typeof tooMuchWords | undefined {
  const keys = Object.keys(tooMuchWords) as (keyof typeof tooMuchWords)[];
  return keys.find((key) => key === code || detail.startsWith(`${key} `));
}
