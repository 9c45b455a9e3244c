import type { WordTable } from '#words/languages.ts';

const things = {
  en: '{added} to add, {changed} to change, {removed} to remove',
  sv: '{added} att lägga till, {changed} att ändra, {removed} att ta bort',
  nb: '{added} å legge til, {changed} å endre, {removed} å fjerne',
};

/** What is said of a journey file that comes in. */
export const importWords = {
  'import-file': { en: 'Import a file', sv: 'Importera en fil', nb: 'Importer en fil' },
  'import-failed': { en: 'The file was not imported', sv: 'Filen importerades inte', nb: 'Filen ble ikke importert' },
  'here-already': { en: '“{name}” already exists', sv: '”{name}” finns redan', nb: '«{name}» er her allerede' },
  'here-differs': {
    en: `The file says something else: ${things.en}.`,
    sv: `Filen säger något annat: ${things.sv}.`,
    nb: `Filen sier noe annet: ${things.nb}.`,
  },
  'update-keeps': {
    en: 'Update replaces it with the content of the file. Comments, reviews and named versions are kept, and it can be undone as one change. With a copy you have both; the interviews are used in both.',
    sv: 'Uppdatera ersätter den med filens innehåll. Kommentarer, genomgångar och namngivna versioner finns kvar, och det går att ångra som en enda ändring. Med en kopia har ni båda; intervjuerna används i båda.',
    nb: 'Oppdater erstatter den med innholdet i filen. Kommentarer, gjennomganger og navngitte versjoner beholdes, og det kan angres som én endring. Med en kopi har dere begge; intervjuene brukes i begge.',
  },
  update: { en: 'Update', sv: 'Uppdatera', nb: 'Oppdater' },
  copy: { en: 'Make a copy', sv: 'Gör en kopia', nb: 'Lag en kopi' },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  'came-in': { en: 'File imported', sv: 'Filen är importerad', nb: 'Filen er importert' },
  'did-added': {
    en: 'It was added as a new journey.',
    sv: 'Den lades till som en ny kundresa.',
    nb: 'Den ble lagt til som en ny reise.',
  },
  'did-nothing': {
    en: 'The file is identical to what you have. Nothing was changed.',
    sv: 'Filen är identisk med det som redan finns. Inget ändrades.',
    nb: 'Filen er identisk med det som alt finnes. Ingenting ble endret.',
  },
  'did-updated': {
    en: 'The journey was updated: {added} added, {changed} changed, {removed} removed.',
    sv: 'Kundresan uppdaterades: {added} tillagda, {changed} ändrade, {removed} borttagna.',
    nb: 'Reisen ble oppdatert: {added} lagt til, {changed} endret, {removed} fjernet.',
  },
  'take-back': { en: 'Undo', sv: 'Ångra', nb: 'Angre' },
  'taken-back': {
    en: 'The import has been undone.',
    sv: 'Importen har ångrats.',
    nb: 'Importen er angret.',
  },
  'not-taken-back': {
    en: 'It could not be undone: somebody has changed it since. The imported content stays.',
    sv: 'Det gick inte att ångra: någon har ändrat sedan dess. Det importerade finns kvar.',
    nb: 'Det kunne ikke angres: noen har endret siden. Det importerte blir stående.',
  },
  'open-map': { en: 'Open the map', sv: 'Öppna kartan', nb: 'Åpne kartet' },
  'look-at': { en: 'Check these', sv: 'Kontrollera', nb: 'Sjekk' },
  'same-name': {
    en: '{n, plural, one {# item was matched by name} other {# items were matched by name}}',
    sv: '{n, plural, one {# objekt matchades efter namn} other {# objekt matchades efter namn}}',
    nb: '{n, plural, one {# element ble koblet etter navn} other {# elementer ble koblet etter navn}}',
  },
  'same-name-kept': {
    en: '{n, plural, one {# item has the same name as another; both are kept} other {# items have the same name as others; all are kept}}',
    sv: '{n, plural, one {# objekt har samma namn som ett annat; båda finns kvar} other {# objekt har samma namn som andra; alla finns kvar}}',
    nb: '{n, plural, one {# element har samme navn som et annet; begge beholdes} other {# elementer har samme navn som andre; alle beholdes}}',
  },
  'lost-reference': {
    en: '{n, plural, one {# broken reference} other {# broken references}}',
    sv: '{n, plural, one {# trasig hänvisning} other {# trasiga hänvisningar}}',
    nb: '{n, plural, one {# brutt henvisning} other {# brutte henvisninger}}',
  },
  'differs-from-workspace': {
    en: '{n, plural, one {# item differs} other {# items differ}} from the workspace, and is not changed',
    sv: '{n, plural, one {# objekt skiljer sig} other {# objekt skiljer sig}} från arbetsytan och ändras inte',
    nb: '{n, plural, one {# element er forskjellig} other {# elementer er forskjellige}} fra arbeidsområdet og endres ikke',
  },
  'id-taken-in-workspace': {
    en: '{n, plural, one {# id belongs} other {# ids belong}} to something else here',
    sv: '{n, plural, one {# id tillhör} other {# id tillhör}} något annat här',
    nb: '{n, plural, one {# id hører} other {# id-er hører}} til noe annet her',
  },
  'excerpt-without-interview': {
    en: '{n, plural, one {# excerpt has} other {# excerpts have}} no interview',
    sv: '{n, plural, one {# utdrag saknar} other {# utdrag saknar}} intervju',
    nb: '{n, plural, one {# utdrag mangler} other {# utdrag mangler}} intervju',
  },
  'excerpt-not-at-its-place': {
    en: '{n, plural, one {# excerpt does} other {# excerpts do}} not match its transcript',
    sv: '{n, plural, one {# utdrag stämmer} other {# utdrag stämmer}} inte med transkriptet',
    nb: '{n, plural, one {# utdrag stemmer} other {# utdrag stemmer}} ikke med transkripsjonen',
  },
  'image-not-read': {
    en: '{n, plural, one {# picture} other {# pictures}} could not be read',
    sv: '{n, plural, one {# bild} other {# bilder}} gick inte att läsa',
    nb: '{n, plural, one {# bilde} other {# bilder}} kunne ikke leses',
  },
  other: {
    en: '{n, plural, one {# other issue} other {# other issues}}',
    sv: '{n, plural, one {# annat problem} other {# andra problem}}',
    nb: '{n, plural, one {# annet problem} other {# andre problemer}}',
  },
} satisfies WordTable;
