import type { WordTable } from '#words/languages.ts';

/** Whether what people do is on the server's disk, and what became of what is not. */
export const savingWords = {
  saved: { en: 'Saved', sv: 'Sparat', nb: 'Lagret' },
  saving: { en: 'Saving …', sv: 'Sparar …', nb: 'Lagrer …' },
  connecting: { en: 'Connecting …', sv: 'Ansluter …', nb: 'Kobler til …' },
  offline: {
    en: '{n, plural, =0 {No connection} one {No connection: # change kept here} other {No connection: # changes kept here}}',
    sv: '{n, plural, =0 {Ingen anslutning} one {Ingen anslutning: # ändring sparad här} other {Ingen anslutning: # ändringar sparade här}}',
    nb: '{n, plural, =0 {Ingen forbindelse} one {Ingen forbindelse: # endring lagret her} other {Ingen forbindelse: # endringer lagret her}}',
  },
  'put-back': {
    en: 'Stig was put back to an older backup. You see how things stand now; what was saved after that backup is not among it.',
    sv: 'Stig har återställts från en äldre säkerhetskopia. Du ser hur det står till nu; det som sparades efter kopian är inte med.',
    nb: 'Stig er gjenopprettet fra en eldre sikkerhetskopi. Du ser hvordan det står til nå; det som ble lagret etter kopien, er ikke med.',
  },
  seen: { en: 'I have seen it', sv: 'Jag har sett det', nb: 'Jeg har sett det' },

  'cannot-keep': {
    en: 'This browser cannot keep your changes: its storage is full or shut. Keep this page open until it says Saved.',
    sv: 'Den här webbläsaren kan inte spara dina ändringar: utrymmet är fullt eller stängt. Håll sidan öppen tills det står Sparat.',
    nb: 'Denne nettleseren kan ikke ta vare på endringene dine: lagringsplassen er full eller stengt. Hold siden åpen til det står Lagret.',
  },
  belonged: { en: '“{words}”', sv: '”{words}”', nb: '«{words}»' },
  'in-phase': { en: 'in {phase}', sv: 'i {phase}', nb: 'i {phase}' },
  copy: { en: 'Copy the words', sv: 'Kopiera orden', nb: 'Kopier ordene' },
  copied: { en: 'Copied', sv: 'Kopierat', nb: 'Kopiert' },
  'try-again': { en: 'Try again', sv: 'Försök igen', nb: 'Prøv igjen' },
  'done-add': { en: 'Something new', sv: 'Något nytt', nb: 'Noe nytt' },
  'done-edit': { en: 'A change', sv: 'En ändring', nb: 'En endring' },
  'done-move': { en: 'A move', sv: 'En flytt', nb: 'En flytting' },
  'done-remove': { en: 'Something taken away', sv: 'Något borttaget', nb: 'Noe tatt bort' },
  'done-other': { en: 'Several changes', sv: 'Flera ändringar', nb: 'Flere endringer' },
  refused: {
    en: '{n, plural, one {# change could not be made} other {# changes could not be made}}',
    sv: '{n, plural, one {# ändring gick inte att göra} other {# ändringar gick inte att göra}}',
    nb: '{n, plural, one {# endring kunne ikke gjøres} other {# endringer kunne ikke gjøres}}',
  },
  'refused-lead': {
    en: 'Something had changed meanwhile. What you wrote is kept here until you put it away.',
    sv: 'Något hade ändrats under tiden. Det du skrev finns kvar här tills du lägger undan det.',
    nb: 'Noe var endret i mellomtiden. Det du skrev, er her til du legger det bort.',
  },
  'put-away': { en: 'Put away', sv: 'Lägg undan', nb: 'Legg bort' },
  'why-not-found': { en: 'it was taken away', sv: 'det har tagits bort', nb: 'det er tatt bort' },
  'why-parent-not-found': {
    en: 'what it belonged to was taken away',
    sv: 'det den hörde till har tagits bort',
    nb: 'det den hørte til, er tatt bort',
  },
  'why-changed-since': {
    en: 'somebody has changed it since',
    sv: 'någon har ändrat det sedan dess',
    nb: 'noen har endret det siden',
  },
  'why-may-not': { en: 'you may only read here', sv: 'du får bara läsa här', nb: 'du kan bare lese her' },
  'why-not-valid': {
    en: 'what was to stand under “{place}” cannot stand there',
    sv: 'det som skulle stå under ”{place}” kan inte stå där',
    nb: 'det som skulle stå under «{place}», kan ikke stå der',
  },
  'why-has-spoken': {
    en: 'somebody has said something here, and must be erased by an owner first',
    sv: 'någon har sagt något här, och måste först raderas av en ägare',
    nb: 'noen har sagt noe her, og må først slettes av en eier',
  },
  'why-too-large': {
    en: 'it is more than one thing can hold',
    sv: 'det är mer än vad en sak rymmer',
    nb: 'det er mer enn én ting har plass til',
  },
  'why-erased': { en: 'the words were erased', sv: 'orden har raderats', nb: 'ordene er slettet' },
  'why-key-missing': {
    en: 'the key to the words is missing',
    sv: 'nyckeln till orden saknas',
    nb: 'nøkkelen til ordene mangler',
  },
  'why-other': { en: 'it does not fit ({detail})', sv: 'det passar inte ({detail})', nb: 'det passer ikke ({detail})' },
} as const satisfies WordTable;
