import type { WordTable } from '#words/languages.ts';

/** Why the server did not do something that would have been too much for it. */
export const tooMuchWords = {
  'why-too-large': {
    en: 'The file is too large for a transcript.',
    sv: 'Filen är för stor för ett transkript.',
    nb: 'Filen er for stor for en transkripsjon.',
  },
  'too-heavy': {
    en: 'This file needs too much of the server. Nothing was changed. Save it as a simpler or smaller file and try again.',
    sv: 'Filen kräver för mycket av servern. Inget har ändrats. Spara den som en enklare eller mindre fil och försök igen.',
    nb: 'Filen krever for mye av serveren. Ingenting er endret. Lagre den som en enklere eller mindre fil og prøv igjen.',
  },
  'took-too-long': {
    en: 'Reading this file took too long and was stopped. Nothing was changed. Split the file or save it again, and try again.',
    sv: 'Filen tog för lång tid att läsa och avbröts. Inget har ändrats. Dela upp filen eller spara den igen, och försök på nytt.',
    nb: 'Filen tok for lang tid å lese og ble stoppet. Ingenting er endret. Del opp filen eller lagre den igjen, og prøv på nytt.',
  },
  busy: {
    en: 'Many files are being read just now. Try again in a minute.',
    sv: 'Många filer läses just nu. Försök igen om en minut.',
    nb: 'Mange filer leses akkurat nå. Prøv igjen om et minutt.',
  },
  'too-many-columns': {
    en: 'The first line has more than 1,000 columns. Save the file with only the columns about customers.',
    sv: 'Första raden har fler än 1 000 kolumner. Spara filen med bara de kolumner som gäller kunderna.',
    nb: 'Første linje har mer enn 1 000 kolonner. Lagre filen med bare kolonnene som gjelder kundene.',
  },
  'header-too-long': {
    en: 'The first line is too long to be column names. Check that the file is a table with one row per line.',
    sv: 'Första raden är för lång för att vara kolumnnamn. Kontrollera att filen är en tabell med en rad per textrad.',
    nb: 'Første linje er for lang til å være kolonnenavn. Sjekk at filen er en tabell med én rad per linje.',
  },
} as const satisfies WordTable;

/** The key that says why, where it was too much. */
export function whyTooMuch(code: string, detail = ''): keyof typeof tooMuchWords | undefined {
  const keys = Object.keys(tooMuchWords) as (keyof typeof tooMuchWords)[];
  return keys.find((key) => key === code || detail.startsWith(`${key} `));
}
