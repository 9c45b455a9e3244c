import type { WordTable } from '#words/languages.ts';

export const removeJourneyWords = {
  'menu-of': { en: 'Actions for “{name}”', sv: 'Åtgärder för ”{name}”', nb: 'Handlinger for «{name}»' },
  remove: { en: 'Delete permanently …', sv: 'Ta bort permanent …', nb: 'Slett permanent …' },
  title: { en: 'Delete “{name}” permanently?', sv: 'Ta bort ”{name}” permanent?', nb: 'Slette «{name}» permanent?' },
  what: {
    en: 'The map is deleted with its versions, comments, workshops and links. This cannot be undone: export it first if you may need it again.',
    sv: 'Kartan tas bort med versioner, kommentarer, workshoppar och länkar. Det går inte att ångra: exportera den först om ni kan behöva den igen.',
    nb: 'Kartet slettes med versjoner, kommentarer, workshoper og lenker. Det kan ikke angres: eksporter det først hvis dere kan få bruk for det igjen.',
  },
  stays: {
    en: 'Interviews and the library are kept.',
    sv: 'Intervjuer och biblioteket finns kvar.',
    nb: 'Intervjuer og biblioteket beholdes.',
  },
  also: {
    en: 'These belong to it. Delete them too?',
    sv: 'De här hör till den. Ska de också tas bort?',
    nb: 'Disse hører til den. Skal de også slettes?',
  },
  'also-why': {
    en: 'Those you do not select are kept as separate journeys.',
    sv: 'De du inte väljer behålls som egna kundresor.',
    nb: 'De du ikke velger, beholdes som egne reiser.',
  },
  'is-episode': { en: 'episode', sv: 'episod', nb: 'episode' },
  'is-hypothesis': { en: 'its hypothesis', sv: 'dess hypotes', nb: 'hypotesen' },
  'remove-n': {
    en: '{n, plural, one {Delete permanently} other {Delete # journeys permanently}}',
    sv: '{n, plural, one {Ta bort permanent} other {Ta bort # kundresor permanent}}',
    nb: '{n, plural, one {Slett permanent} other {Slett # reiser permanent}}',
  },
  removed: {
    en: '{n, plural, one {Journey deleted.} other {# journeys deleted.}}',
    sv: '{n, plural, one {Kundresan är borttagen.} other {# kundresor är borttagna.}}',
    nb: '{n, plural, one {Reisen er slettet.} other {# reiser er slettet.}}',
  },
  'not-removed': {
    en: 'Not everything was deleted. Check what is left, and try again.',
    sv: 'Allt togs inte bort. Se vad som är kvar, och försök igen.',
    nb: 'Ikke alt ble slettet. Se hva som er igjen, og prøv på nytt.',
  },
} as const satisfies WordTable;
