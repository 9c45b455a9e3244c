import type { WordTable } from '#words/languages.ts';

export const clipboardWords = {
  copy: { en: 'Copy', sv: 'Kopiera', nb: 'Kopier' },
  cut: { en: 'Cut', sv: 'Klipp ut', nb: 'Klipp ut' },
  paste: { en: 'Paste', sv: 'Klistra in', nb: 'Lim inn' },
  duplicate: { en: 'Duplicate', sv: 'Duplicera', nb: 'Dupliser' },
  copied: {
    en: '{n, plural, one {Copied} other {Copied # things}}',
    sv: '{n, plural, one {Kopierat} other {Kopierade # saker}}',
    nb: '{n, plural, one {Kopiert} other {Kopierte # ting}}',
  },
  'cut-done': {
    en: '{n, plural, one {Cut out} other {Cut out # things}}',
    sv: '{n, plural, one {Utklippt} other {Klippte ut # saker}}',
    nb: '{n, plural, one {Klippet ut} other {Klippet ut # ting}}',
  },
  pasted: {
    en: '{n, plural, one {Pasted} other {Pasted # things}}',
    sv: '{n, plural, one {Inklistrat} other {Klistrade in # saker}}',
    nb: '{n, plural, one {Limt inn} other {Limte inn # ting}}',
  },
  duplicated: {
    en: '{n, plural, one {Duplicated} other {Duplicated # things}}',
    sv: '{n, plural, one {Duplicerat} other {Duplicerade # saker}}',
    nb: '{n, plural, one {Duplisert} other {Dupliserte # ting}}',
  },
  'nothing-pasted': {
    en: 'This cannot be pasted here',
    sv: 'Det går inte att klistra in här',
    nb: 'Dette kan ikke limes inn her',
  },
  'use-keys': {
    en: 'The browser does not allow this. Press {keys}.',
    sv: 'Webbläsaren tillåter inte det. Tryck på {keys}.',
    nb: 'Nettleseren tillater ikke dette. Trykk på {keys}.',
  },
  'paste-columns': { en: 'What are the columns?', sv: 'Vad är kolumnerna?', nb: 'Hva er kolonnene?' },
  column: { en: 'Column {n}', sv: 'Kolumn {n}', nb: 'Kolonne {n}' },
  'column-text': { en: 'What happens', sv: 'Vad som händer', nb: 'Hva som skjer' },
  'column-phase': { en: 'Phase', sv: 'Fas', nb: 'Fase' },
  'column-channel': { en: 'Channel', sv: 'Kanal', nb: 'Kanal' },
  'column-mark': { en: 'Heart or thundercloud', sv: 'Hjärta eller åskmoln', nb: 'Hjerte eller tordensky' },
  'column-nothing': { en: 'Skip', sv: 'Hoppa över', nb: 'Hopp over' },
  'has-head': {
    en: 'The first row contains headings',
    sv: 'Första raden innehåller rubriker',
    nb: 'Første rad inneholder overskrifter',
  },
  preview: { en: 'Preview', sv: 'Förhandsvisning', nb: 'Forhåndsvisning' },
  'no-text-column': {
    en: 'Choose the column that says what happens.',
    sv: 'Välj den kolumn som säger vad som händer.',
    nb: 'Velg kolonnen som sier hva som skjer.',
  },
  'more-cards': {
    en: '{n, plural, one {and # more} other {and # more}}',
    sv: '{n, plural, one {och # till} other {och # till}}',
    nb: '{n, plural, one {og # til} other {og # til}}',
  },
  'make-cards': {
    en: '{n, plural, one {Create # card} other {Create # cards}}',
    sv: '{n, plural, one {Skapa # kort} other {Skapa # kort}}',
    nb: '{n, plural, one {Lag # kort} other {Lag # kort}}',
  },
  cancel: { en: 'Cancel', sv: 'Avbryt', nb: 'Avbryt' },
  close: { en: 'Close', sv: 'Stäng', nb: 'Lukk' },
} as const satisfies WordTable;
