import type { WordTable } from '#words/languages.ts';

/** Whether what people do is on the server's disk, and what became of what is not. */
export const savingWords = {
  saved: { en: 'Saved', sv: 'Sparat', nb: 'Lagret' },
  saving: { en: 'Saving …', sv: 'Sparar …', nb: 'Lagrer …' },
  connecting: { en: 'Connecting …', sv: 'Ansluter …', nb: 'Kobler til …' },
  offline: {
    en: '{n, plural, =0 {No connection} one {No connection: # change saved here} other {No connection: # changes saved here}}',
    sv: '{n, plural, =0 {Ingen anslutning} one {Ingen anslutning: # ändring sparad här} other {Ingen anslutning: # ändringar sparade här}}',
    nb: '{n, plural, =0 {Ingen forbindelse} one {Ingen forbindelse: # endring lagret her} other {Ingen forbindelse: # endringer lagret her}}',
  },
  'put-back': {
    en: 'Stig was restored from an older backup. What was saved after that backup is missing.',
    sv: 'Stig har återställts från en äldre säkerhetskopia. Det som sparades efter den saknas.',
    nb: 'Stig er gjenopprettet fra en eldre sikkerhetskopi. Det som ble lagret etter den, mangler.',
  },
  seen: { en: 'OK', sv: 'OK', nb: 'OK' },

  'cannot-keep': {
    en: 'This browser cannot store your changes: its storage is full or disabled. Keep this page open until it says Saved.',
    sv: 'Webbläsaren kan inte lagra dina ändringar: utrymmet är fullt eller avstängt. Håll sidan öppen tills det står Sparat.',
    nb: 'Nettleseren kan ikke lagre endringene dine: lagringsplassen er full eller slått av. Hold siden åpen til det står Lagret.',
  },
  belonged: { en: '“{words}”', sv: '”{words}”', nb: '«{words}»' },
  'in-phase': { en: 'in {phase}', sv: 'i {phase}', nb: 'i {phase}' },
  copy: { en: 'Copy text', sv: 'Kopiera texten', nb: 'Kopier teksten' },
  copied: { en: 'Copied', sv: 'Kopierat', nb: 'Kopiert' },
  'try-again': { en: 'Try again', sv: 'Försök igen', nb: 'Prøv igjen' },
  'done-add': { en: 'Something new', sv: 'Något nytt', nb: 'Noe nytt' },
  'done-edit': { en: 'A change', sv: 'En ändring', nb: 'En endring' },
  'done-move': { en: 'A move', sv: 'En flytt', nb: 'En flytting' },
  'done-remove': { en: 'A removal', sv: 'En borttagning', nb: 'En fjerning' },
  'done-other': { en: 'Several changes', sv: 'Flera ändringar', nb: 'Flere endringer' },
  refused: {
    en: '{n, plural, one {# change could not be made} other {# changes could not be made}}',
    sv: '{n, plural, one {# ändring gick inte att göra} other {# ändringar gick inte att göra}}',
    nb: '{n, plural, one {# endring kunne ikke gjøres} other {# endringer kunne ikke gjøres}}',
  },
  'refused-lead': {
    en: 'Something changed in the meantime. What you wrote is saved here until you dismiss it.',
    sv: 'Något ändrades under tiden. Det du skrev finns kvar här tills du avfärdar det.',
    nb: 'Noe ble endret i mellomtiden. Det du skrev, er her til du avviser det.',
  },
  'put-away': { en: 'Dismiss', sv: 'Avfärda', nb: 'Avvis' },
  'why-not-found': { en: 'it was deleted', sv: 'det har tagits bort', nb: 'det er slettet' },
  'why-parent-not-found': {
    en: 'what it belonged to was deleted',
    sv: 'det den hörde till har tagits bort',
    nb: 'det den hørte til, er slettet',
  },
  'why-changed-since': {
    en: 'somebody has changed it since',
    sv: 'någon har ändrat det sedan dess',
    nb: 'noen har endret det siden',
  },
  'why-may-not': { en: 'you may only read here', sv: 'du får bara läsa här', nb: 'du kan bare lese her' },
  'why-not-valid': {
    en: 'the content of “{place}” is not allowed there',
    sv: 'innehållet i ”{place}” är inte tillåtet där',
    nb: 'innholdet i «{place}» er ikke tillatt der',
  },
  'why-has-spoken': {
    en: 'somebody has said something here; an owner must erase it first',
    sv: 'någon har sagt något här; en ägare måste radera det först',
    nb: 'noen har sagt noe her; en eier må slette det først',
  },
  'why-too-large': {
    en: 'it is too large',
    sv: 'det är för stort',
    nb: 'det er for stort',
  },
  'why-erased': { en: 'the words were erased', sv: 'orden har raderats', nb: 'ordene er slettet' },
  'why-key-missing': {
    en: 'the key to the words is missing',
    sv: 'nyckeln till orden saknas',
    nb: 'nøkkelen til ordene mangler',
  },
  'why-other': { en: 'it does not fit ({detail})', sv: 'det passar inte ({detail})', nb: 'det passer ikke ({detail})' },
} as const satisfies WordTable;
