import type { WordTable } from '#words/languages.ts';

/** What was undone or done again, and what will be. */
export const historyWords = {
  added: { en: 'added “{name}”', sv: 'lade till ”{name}”', nb: 'la til «{name}»' },
  removed: { en: 'removed “{name}”', sv: 'tog bort ”{name}”', nb: 'fjernet «{name}»' },
  moved: { en: 'moved “{name}”', sv: 'flyttade ”{name}”', nb: 'flyttet «{name}»' },
  marked: { en: 'marked “{name}”', sv: 'märkte ”{name}”', nb: 'merket «{name}»' },
  edited: { en: 'changed “{name}”', sv: 'ändrade ”{name}”', nb: 'endret «{name}»' },
  'added-unnamed': { en: 'added something', sv: 'lade till något', nb: 'la til noe' },
  'removed-unnamed': { en: 'removed something', sv: 'tog bort något', nb: 'fjernet noe' },
  'moved-unnamed': { en: 'moved something', sv: 'flyttade något', nb: 'flyttet noe' },
  'marked-unnamed': { en: 'marked something', sv: 'märkte något', nb: 'merket noe' },
  'edited-unnamed': { en: 'changed something', sv: 'ändrade något', nb: 'endret noe' },
  'and-more': {
    en: '{n, plural, one {{what} and # thing more} other {{what} and # things more}}',
    sv: '{n, plural, one {{what} och # sak till} other {{what} och # saker till}}',
    nb: '{n, plural, one {{what} og # ting til} other {{what} og # ting til}}',
  },
  'undo-said': { en: 'Undone: {what}', sv: 'Ångrat: {what}', nb: 'Angret: {what}' },
  'redo-said': { en: 'Done again: {what}', sv: 'Gjort igen: {what}', nb: 'Gjort igjen: {what}' },
  undone: { en: 'Undone', sv: 'Ångrat', nb: 'Angret' },
  redone: { en: 'Done again', sv: 'Gjort igen', nb: 'Gjort igjen' },
  'nothing-to-undo': {
    en: 'Nothing of yours to undo',
    sv: 'Inget av ditt att ångra',
    nb: 'Ingenting av ditt å angre',
  },
  'nothing-to-redo': {
    en: 'Nothing of yours to do again',
    sv: 'Inget av ditt att göra om',
    nb: 'Ingenting av ditt å gjøre om',
  },
  'phase-at': {
    en: 'phase {nth} of {of}',
    sv: 'fas {nth} av {of}',
    nb: 'fase {nth} av {of}',
  },
  'no-further': {
    en: 'It goes no further that way',
    sv: 'Det går inte längre åt det hållet',
    nb: 'Det går ikke lenger den veien',
  },
  'n-selected': {
    en: '{n, plural, one {# selected} other {# selected}}',
    sv: '{n, plural, one {# vald} other {# valda}}',
    nb: '{n, plural, one {# valgt} other {# valgte}}',
  },
  'undo-tip': { en: 'Undo: {what}', sv: 'Ångra: {what}', nb: 'Angre: {what}' },
  'redo-tip': { en: 'Do again: {what}', sv: 'Gör om: {what}', nb: 'Gjør om: {what}' },
} as const satisfies WordTable;
