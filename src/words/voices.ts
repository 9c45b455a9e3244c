import type { WordTable } from '#words/languages.ts';

/** What is said of who speaks in a transcript. */
export const voicesWords = {
  'who-speaks': { en: 'Who speaks', sv: 'Vem talar', nb: 'Hvem snakker' },
  'who-speaks-lead': {
    en: 'The names are as the file writes them. Give two the same name to join them. The words themselves stay as they are.',
    sv: 'Namnen står som i filen. Ge två samma namn för att slå ihop dem. Själva orden ändras inte.',
    nb: 'Navnene står slik de er i filen. Gi to samme navn for å slå dem sammen. Selve ordene endres ikke.',
  },
  'not-named': { en: 'No name', sv: 'Utan namn', nb: 'Uten navn' },
  'speaks-times': {
    en: '{n, plural, one {speaks once} other {speaks # times}}',
    sv: '{n, plural, one {talar en gång} other {talar # gånger}}',
    nb: '{n, plural, one {snakker én gang} other {snakker # ganger}}',
  },
  'who-is': { en: 'Who is {name}?', sv: 'Vem är {name}?', nb: 'Hvem er {name}?' },
  'who-is-unnamed': { en: 'Who is this?', sv: 'Vem är det?', nb: 'Hvem er dette?' },
  'called-in-text': { en: 'Name in the text', sv: 'Namn i texten', nb: 'Navn i teksten' },
  participant: { en: 'The participant', sv: 'Deltagaren', nb: 'Deltakeren' },
  'participant-alias': { en: '{alias}, the participant', sv: '{alias}, deltagaren', nb: '{alias}, deltakeren' },
  interviewer: { en: 'The interviewer', sv: 'Intervjuaren', nb: 'Intervjueren' },
  other: { en: 'Somebody else', sv: 'Någon annan', nb: 'En annen' },
  nobody: {
    en: 'Nobody (written by a tool)',
    sv: 'Ingen (skrivet av ett verktyg)',
    nb: 'Ingen (skrevet av et verktøy)',
  },
  words: {
    en: 'Not a name, but something that was said',
    sv: 'Inte ett namn, utan något som sades',
    nb: 'Ikke et navn, men noe som ble sagt',
  },
  'left-out': {
    en: '{n, plural, one {# line of the file is not speech} other {# lines of the file are not speech}}',
    sv: '{n, plural, one {# rad i filen är inte tal} other {# rader i filen är inte tal}}',
    nb: '{n, plural, one {# linje i filen er ikke tale} other {# linjer i filen er ikke tale}}',
  },
  line: { en: 'line {line}', sv: 'rad {line}', nb: 'linje {line}' },
  'why-header': { en: 'about the file', sv: 'om filen', nb: 'om filen' },
  'why-note': { en: 'note or style', sv: 'anteckning eller stil', nb: 'merknad eller stil' },
  'why-number': { en: 'caption number', sv: 'textradens nummer', nb: 'nummer på tekstlinje' },
  'why-time-unreadable': {
    en: 'unreadable time; the text below it is included',
    sv: 'oläslig tid; texten under den är med',
    nb: 'uleselig tid; teksten under er med',
  },
  'why-no-words': { en: 'characters without words', sv: 'tecken utan ord', nb: 'tegn uten ord' },
  'why-column': {
    en: 'in another column of the table',
    sv: 'i en annan kolumn i tabellen',
    nb: 'i en annen kolonne i tabellen',
  },
  'why-repeated': {
    en: 'repeated caption',
    sv: 'upprepad undertext',
    nb: 'gjentatt undertekst',
  },
  'why-deleted': {
    en: 'deleted text that is still in the file',
    sv: 'borttagen text som finns kvar i filen',
    nb: 'slettet tekst som fortsatt er i filen',
  },
  'why-symbol': {
    en: 'symbol from a picture font',
    sv: 'tecken ur ett bildtypsnitt',
    nb: 'tegn fra en bildeskrift',
  },
  'why-footnote': { en: 'footnote', sv: 'fotnot', nb: 'fotnote' },
  'why-comment': {
    en: 'comment in the file',
    sv: 'kommentar i filen',
    nb: 'kommentar i filen',
  },
  'why-page-edge': { en: 'header or footer', sv: 'sidhuvud eller sidfot', nb: 'topp- eller bunntekst' },
  'say-who': { en: 'Say who speaks', sv: 'Ange vem som talar', nb: 'Si hvem som snakker' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  done: { en: 'Done', sv: 'Klart', nb: 'Ferdig' },
} as const satisfies WordTable;
