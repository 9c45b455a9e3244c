import type { WordTable } from '#words/languages.ts';

/** What was undone or done again, and what will be. */
export const historyWords = {
  added: { en: 'added “{name}”', sv: 'lade till ”{name}”', nb: 'la til «{name}»' },
  removed: { en: 'removed “{name}”', sv: 'tog bort ”{name}”', nb: 'fjernet «{name}»' },
  moved: { en: 'moved “{name}”', sv: 'flyttade ”{name}”', nb: 'flyttet «{name}»' },
  marked: { en: 'marked “{name}”', sv: 'markerade ”{name}”', nb: 'markerte «{name}»' },
  edited: { en: 'changed “{name}”', sv: 'ändrade ”{name}”', nb: 'endret «{name}»' },
  'added-unnamed': { en: 'added something', sv: 'lade till något', nb: 'la til noe' },
  'removed-unnamed': { en: 'removed something', sv: 'tog bort något', nb: 'fjernet noe' },
  'moved-unnamed': { en: 'moved something', sv: 'flyttade något', nb: 'flyttet noe' },
  'marked-unnamed': { en: 'marked something', sv: 'markerade något', nb: 'markerte noe' },
  'edited-unnamed': { en: 'changed something', sv: 'ändrade något', nb: 'endret noe' },
  'and-more': {
    en: '{n, plural, one {{what} and # thing more} other {{what} and # things more}}',
    sv: '{n, plural, one {{what} och # sak till} other {{what} och # saker till}}',
    nb: '{n, plural, one {{what} og # ting til} other {{what} og # ting til}}',
  },
  'undo-said': { en: 'Undone: {what}', sv: 'Ångrat: {what}', nb: 'Angret: {what}' },
  'redo-said': { en: 'Redone: {what}', sv: 'Gjort igen: {what}', nb: 'Gjort igjen: {what}' },
  undone: { en: 'Undone', sv: 'Ångrat', nb: 'Angret' },
  redone: { en: 'Redone', sv: 'Gjort igen', nb: 'Gjort igjen' },
  'nothing-to-undo': {
    en: 'Nothing to undo',
    sv: 'Inget att ångra',
    nb: 'Ingenting å angre',
  },
  'nothing-to-redo': {
    en: 'Nothing to redo',
    sv: 'Inget att göra om',
    nb: 'Ingenting å gjøre om',
  },
  'phase-at': {
    en: 'phase {nth} of {of}',
    sv: 'fas {nth} av {of}',
    nb: 'fase {nth} av {of}',
  },
  'no-further': {
    en: 'It cannot be moved further',
    sv: 'Det går inte att flytta längre',
    nb: 'Det kan ikke flyttes lenger',
  },
  'n-selected': {
    en: '{n, plural, one {# selected} other {# selected}}',
    sv: '{n, plural, one {# vald} other {# valda}}',
    nb: '{n, plural, one {# valgt} other {# valgte}}',
  },
  'undo-tip': { en: 'Undo: {what}', sv: 'Ångra: {what}', nb: 'Angre: {what}' },
  'redo-tip': { en: 'Redo: {what}', sv: 'Gör om: {what}', nb: 'Gjør om: {what}' },
} as const satisfies WordTable;
