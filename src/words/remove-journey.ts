import type { WordTable } from '#words/languages.ts';

export const removeJourneyWords = {
  'menu-of': { en: 'More about “{name}”', sv: 'Mer om ”{name}”', nb: 'Mer om «{name}»' },
  remove: { en: 'Remove for good …', sv: 'Ta bort för gott …', nb: 'Fjern for godt …' },
  title: { en: 'Remove “{name}” for good?', sv: 'Ta bort ”{name}” för gott?', nb: 'Fjerne «{name}» for godt?' },
  what: {
    en: 'The map goes with its versions, comments, workshops and links. It cannot be taken back: export it first if you may want it again.',
    sv: 'Kartan försvinner med sina versioner, kommentarer, workshoppar och länkar. Det går inte att ångra: exportera den först om ni kan vilja ha den igen.',
    nb: 'Kartet forsvinner med versjoner, kommentarer, workshoper og lenker. Det kan ikke angres: eksporter det først hvis dere kan få bruk for det igjen.',
  },
  stays: {
    en: 'Interviews, and what this workspace’s journeys share, stay.',
    sv: 'Intervjuer, och det som arbetsytans kundresor delar, blir kvar.',
    nb: 'Intervjuer, og det som arbeidsområdets reiser deler, blir værende.',
  },
  also: {
    en: 'These belong to it. Which go too?',
    sv: 'De här hör till den. Vilka ska också bort?',
    nb: 'Disse hører til den. Hvilke skal også bort?',
  },
  'also-why': {
    en: 'What is not ticked stays, and stands by itself among the journeys.',
    sv: 'Det som inte är ikryssat blir kvar och står för sig själv bland kundresorna.',
    nb: 'Det som ikke er krysset av, blir værende og står for seg selv blant reisene.',
  },
  'is-episode': { en: 'episode', sv: 'episod', nb: 'episode' },
  'is-hypothesis': { en: 'the hypothesis under it', sv: 'hypotesen under den', nb: 'hypotesen under den' },
  'remove-n': {
    en: '{n, plural, one {Remove it for good} other {Remove # journeys for good}}',
    sv: '{n, plural, one {Ta bort den för gott} other {Ta bort # kundresor för gott}}',
    nb: '{n, plural, one {Fjern den for godt} other {Fjern # reiser for godt}}',
  },
  removed: {
    en: '{n, plural, one {The journey is removed.} other {# journeys are removed.}}',
    sv: '{n, plural, one {Kundresan är borttagen.} other {# kundresor är borttagna.}}',
    nb: '{n, plural, one {Reisen er fjernet.} other {# reiser er fjernet.}}',
  },
  'not-removed': {
    en: 'Not everything was removed. Look at what is left, and try again.',
    sv: 'Allt togs inte bort. Se vad som är kvar, och försök igen.',
    nb: 'Ikke alt ble fjernet. Se hva som er igjen, og prøv på nytt.',
  },
} as const satisfies WordTable;
