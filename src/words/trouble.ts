import type { WordTable } from '#words/languages.ts';

/** What people are told while the server's disk or database takes nothing: what they did on a document waits, what they asked for was not done. The same where their workspace has no room. */
export const troubleWords = {
  'disk-full': {
    en: '{n, plural, =0 {The server’s disk is full} one {The server’s disk is full: # change waits here} other {The server’s disk is full: # changes wait here}}',
    sv: '{n, plural, =0 {Serverns disk är full} one {Serverns disk är full: # ändring väntar här} other {Serverns disk är full: # ändringar väntar här}}',
    nb: '{n, plural, =0 {Serverens disk er full} one {Serverens disk er full: # endring venter her} other {Serverens disk er full: # endringer venter her}}',
  },
  'disk-read-only': {
    en: '{n, plural, =0 {The server cannot save anything right now} one {The server cannot save anything right now: # change waits here} other {The server cannot save anything right now: # changes wait here}}',
    sv: '{n, plural, =0 {Servern kan inte spara något just nu} one {Servern kan inte spara något just nu: # ändring väntar här} other {Servern kan inte spara något just nu: # ändringar väntar här}}',
    nb: '{n, plural, =0 {Serveren kan ikke lagre noe akkurat nå} one {Serveren kan ikke lagre noe akkurat nå: # endring venter her} other {Serveren kan ikke lagre noe akkurat nå: # endringer venter her}}',
  },
  'database-away': {
    en: '{n, plural, =0 {The server’s database is not responding} one {The server’s database is not responding: # change waits here} other {The server’s database is not responding: # changes wait here}}',
    sv: '{n, plural, =0 {Serverns databas svarar inte} one {Serverns databas svarar inte: # ändring väntar här} other {Serverns databas svarar inte: # ändringar väntar här}}',
    nb: '{n, plural, =0 {Serverens database svarer ikke} one {Serverens database svarer ikke: # endring venter her} other {Serverens database svarer ikke: # endringer venter her}}',
  },
  'asked-disk-full': {
    en: 'The server’s disk is full, so nothing was saved. Try again when the server administrator has made space.',
    sv: 'Serverns disk är full, så inget sparades. Försök igen när serverns administratör har frigjort utrymme.',
    nb: 'Serverens disk er full, så ingenting ble lagret. Prøv igjen når serveradministratoren har frigjort plass.',
  },
  'asked-disk-read-only': {
    en: 'The server cannot save anything right now, so nothing was saved. Try again later.',
    sv: 'Servern kan inte spara något just nu, så inget sparades. Försök igen om en stund.',
    nb: 'Serveren kan ikke lagre noe akkurat nå, så ingenting ble lagret. Prøv igjen om litt.',
  },
  'asked-database-away': {
    en: 'The server’s database is not responding right now. Check whether it was saved before you try again.',
    sv: 'Serverns databas svarar inte just nu. Kontrollera om det sparades innan du försöker igen.',
    nb: 'Serverens database svarer ikke akkurat nå. Sjekk om det ble lagret før du prøver igjen.',
  },
  'asked-quota-full': {
    en: 'The workspace has no space for more files, so this one was not saved. Remove files you no longer need, or ask the server administrator for more space.',
    sv: 'Arbetsytan har inte plats för fler filer, så den här sparades inte. Ta bort filer som inte behövs längre, eller be serverns administratör om mer plats.',
    nb: 'Arbeidsområdet har ikke plass til flere filer, så denne ble ikke lagret. Fjern filer som ikke trengs lenger, eller be serveradministratoren om mer plass.',
  },
} as const satisfies WordTable;
