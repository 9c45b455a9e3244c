import type { WordTable } from '#words/languages.ts';

const things = {
  en: '{added} to add, {changed} to change, {removed} to take away',
  sv: '{added} att lägga till, {changed} att ändra, {removed} att ta bort',
  nb: '{added} å legge til, {changed} å endre, {removed} å ta bort',
};

/** What is said of a journey file that comes in. */
export const importWords = {
  'import-file': { en: 'Open a file', sv: 'Öppna en fil', nb: 'Åpne en fil' },
  'import-failed': { en: 'The file was not brought in', sv: 'Filen togs inte in', nb: 'Filen ble ikke hentet inn' },
  'here-already': { en: '“{name}” is here already', sv: '”{name}” finns redan', nb: '«{name}» er her allerede' },
  'here-differs': {
    en: `The file says something else: ${things.en}.`,
    sv: `Filen säger något annat: ${things.sv}.`,
    nb: `Filen sier noe annet: ${things.nb}.`,
  },
  'update-keeps': {
    en: 'Update makes it what the file says. Comments, reviews and named versions stay, and it can be taken back as one. With a copy you have both; the interviews serve both.',
    sv: 'Uppdatera gör den till det som filen säger. Kommentarer, genomgångar och namngivna versioner ligger kvar, och det går att ångra som en enda ändring. Med en kopia har ni båda; intervjuerna används i båda.',
    nb: 'Oppdater gjør den til det filen sier. Kommentarer, gjennomganger og navngitte versjoner blir, og det kan angres som én endring. Med en kopi har dere begge; intervjuene brukes i begge.',
  },
  update: { en: 'Update', sv: 'Uppdatera', nb: 'Oppdater' },
  copy: { en: 'Make a copy', sv: 'Gör en kopia', nb: 'Lag en kopi' },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
  'came-in': { en: 'The file is in', sv: 'Filen är inne', nb: 'Filen er inne' },
  'did-added': {
    en: 'It is a journey of its own.',
    sv: 'Den är en egen kundresa.',
    nb: 'Den er en egen reise.',
  },
  'did-nothing': {
    en: 'The file says what is here already. Nothing was changed.',
    sv: 'Filen säger det som redan finns. Inget ändrades.',
    nb: 'Filen sier det som er her allerede. Ingenting ble endret.',
  },
  'did-updated': {
    en: 'The journey is what the file says: {added} added, {changed} changed, {removed} taken away.',
    sv: 'Kundresan är som filen säger: {added} tillagda, {changed} ändrade, {removed} borttagna.',
    nb: 'Reisen er som filen sier: {added} lagt til, {changed} endret, {removed} tatt bort.',
  },
  'take-back': { en: 'Take it back', sv: 'Ångra', nb: 'Angre' },
  'taken-back': {
    en: 'It is as it was before the file.',
    sv: 'Den är som den var före filen.',
    nb: 'Den er som den var før filen.',
  },
  'not-taken-back': {
    en: 'It could not be taken back: somebody has changed it since. What the file did stands.',
    sv: 'Det gick inte att ångra: någon har ändrat sedan dess. Det filen gjorde står kvar.',
    nb: 'Det kunne ikke angres: noen har endret siden. Det filen gjorde, står.',
  },
  'open-map': { en: 'Open the map', sv: 'Öppna kartan', nb: 'Åpne kartet' },
  'look-at': { en: 'To look at', sv: 'Att titta på', nb: 'Å se på' },
  'same-name': {
    en: '{n, plural, one {# thing is the one that has its name here} other {# things are those that have their names here}}',
    sv: '{n, plural, one {# sak är densamma som redan heter så här} other {# saker är desamma som redan heter så här}}',
    nb: '{n, plural, one {# ting er det samme som alt heter slik her} other {# ting er de samme som alt heter slik her}}',
  },
  'same-name-kept': {
    en: '{n, plural, one {# has a name that another here has; both are kept} other {# have names that others here have; all are kept}}',
    sv: '{n, plural, one {# heter som någon eller något här; båda finns kvar} other {# heter som andra här; alla finns kvar}}',
    nb: '{n, plural, one {# heter som noen eller noe her; begge blir} other {# heter som andre her; alle blir}}',
  },
  'lost-reference': {
    en: '{n, plural, one {# reference leads} other {# references lead}} nowhere',
    sv: '{n, plural, one {# hänvisning leder} other {# hänvisningar leder}} ingenstans',
    nb: '{n, plural, one {# henvisning fører} other {# henvisninger fører}} ingen steder',
  },
  'differs-from-workspace': {
    en: '{n, plural, one {# thing is} other {# things are}} said otherwise here, and stay as here',
    sv: '{n, plural, one {# sak står} other {# saker står}} annorlunda här, och förblir som här',
    nb: '{n, plural, one {# ting står} other {# ting står}} annerledes her, og blir som her',
  },
  'id-taken-in-workspace': {
    en: '{n, plural, one {# id belongs} other {# ids belong}} to something else here',
    sv: '{n, plural, one {# id tillhör} other {# id tillhör}} något annat här',
    nb: '{n, plural, one {# id hører} other {# id-er hører}} til noe annet her',
  },
  'excerpt-without-interview': {
    en: '{n, plural, one {# excerpt names} other {# excerpts name}} no interview',
    sv: '{n, plural, one {# utdrag nämner} other {# utdrag nämner}} ingen intervju',
    nb: '{n, plural, one {# utdrag nevner} other {# utdrag nevner}} ingen intervju',
  },
  'excerpt-not-at-its-place': {
    en: '{n, plural, one {# excerpt is} other {# excerpts are}} not where the file says in its transcript',
    sv: '{n, plural, one {# utdrag står} other {# utdrag står}} inte där filen säger i sitt transkript',
    nb: '{n, plural, one {# utdrag står} other {# utdrag står}} ikke der filen sier i sin transkripsjon',
  },
  'image-not-read': {
    en: '{n, plural, one {# picture} other {# pictures}} could not be read',
    sv: '{n, plural, one {# bild} other {# bilder}} gick inte att läsa',
    nb: '{n, plural, one {# bilde} other {# bilder}} kunne ikke leses',
  },
  other: {
    en: '{n, plural, one {# remark} other {# remarks}}',
    sv: '{n, plural, one {# anmärkning} other {# anmärkningar}}',
    nb: '{n, plural, one {# merknad} other {# merknader}}',
  },
} satisfies WordTable;
