import type { WordTable } from '#words/languages.ts';

/** What is said of who speaks in a transcript. */
export const voicesWords = {
  'who-speaks': { en: 'Who speaks', sv: 'Vem talar', nb: 'Hvem snakker' },
  'who-speaks-lead': {
    en: 'The names are as the file writes them. Give two the same name to join them. The words themselves stay as they are.',
    sv: 'Namnen står som i filen. Ge två samma namn för att slå ihop dem. Själva orden ändras inte.',
    nb: 'Navnene står slik de er i filen. Gi to samme navn for å slå dem sammen. Selve ordene endres ikke.',
  },
  'not-named': { en: 'Not named', sv: 'Utan namn', nb: 'Uten navn' },
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
    en: 'Not a name, words that were said',
    sv: 'Inget namn, ord som sades',
    nb: 'Ikke et navn, ord som ble sagt',
  },
  'left-out': {
    en: '{n, plural, one {# line of the file is in nobody’s words} other {# lines of the file are in nobody’s words}}',
    sv: '{n, plural, one {# rad i filen är ingens ord} other {# rader i filen är ingens ord}}',
    nb: '{n, plural, one {# linje i filen er ingens ord} other {# linjer i filen er ingens ord}}',
  },
  line: { en: 'line {line}', sv: 'rad {line}', nb: 'linje {line}' },
  'why-header': { en: 'about the file', sv: 'om filen', nb: 'om filen' },
  'why-note': { en: 'note or style', sv: 'anteckning eller stil', nb: 'merknad eller stil' },
  'why-number': { en: 'number of a caption', sv: 'textradens nummer', nb: 'nummer på tekstlinje' },
  'why-time-unreadable': {
    en: 'time that cannot be read; the words under it are kept',
    sv: 'tid som inte går att läsa; orden under den är med',
    nb: 'tid som ikke kan leses; ordene under er med',
  },
  'why-no-words': { en: 'marks without words', sv: 'märken utan ord', nb: 'merker uten ord' },
  'why-column': {
    en: 'in another column of the table',
    sv: 'i en annan kolumn i tabellen',
    nb: 'i en annen kolonne i tabellen',
  },
  'why-repeated': {
    en: 'shown again while the next was spoken',
    sv: 'visades en gång till medan nästa sades',
    nb: 'vist en gang til mens neste ble sagt',
  },
  'why-deleted': {
    en: 'taken away by somebody, still in the file',
    sv: 'borttaget av någon, men kvar i filen',
    nb: 'slettet av noen, men fortsatt i filen',
  },
  'why-symbol': {
    en: 'sign of a picture font',
    sv: 'tecken ur ett bildtypsnitt',
    nb: 'tegn fra en bildeskrift',
  },
  'why-footnote': { en: 'footnote', sv: 'fotnot', nb: 'fotnote' },
  'why-comment': {
    en: 'comment beside the text',
    sv: 'kommentar vid sidan av texten',
    nb: 'kommentar ved siden av teksten',
  },
  'why-page-edge': { en: 'top or foot of the pages', sv: 'sidhuvud eller sidfot', nb: 'topp- eller bunntekst' },
  'say-who': { en: 'Say who speaks', sv: 'Ange vem som talar', nb: 'Si hvem som snakker' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  done: { en: 'Done', sv: 'Klart', nb: 'Ferdig' },
} as const satisfies WordTable;
