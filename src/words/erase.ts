import type { WordTable } from '#words/languages.ts';

/** What is asked and said when somebody's words are erased. */
export const eraseWords = {
  'erase-title': {
    en: 'Erase the words of {alias}',
    sv: 'Radera det {alias} har sagt',
    nb: 'Slett det {alias} har sagt',
  },
  'erase-what': {
    en: 'The key to their words is destroyed. Transcripts, excerpts and quotes go everywhere at once: on maps, in the history and in every backup that is restored later. Nobody can undo it.',
    sv: 'Nyckeln till orden förstörs. Transkript, utdrag och citat försvinner överallt på en gång: på kartor, i historiken och i varje säkerhetskopia som återställs senare. Ingen kan ångra det.',
    nb: 'Nøkkelen til ordene blir ødelagt. Transkripsjoner, utdrag og sitater forsvinner overalt på én gang: på kart, i historikken og i hver sikkerhetskopi som gjenopprettes senere. Ingen kan angre det.',
  },
  'erase-stays': {
    en: 'What stays: that somebody was heard, which codes and places were marked, and how it felt.',
    sv: 'Det som blir kvar: att någon har hörts, vilka koder och platser som märktes ut och hur det kändes.',
    nb: 'Det som blir igjen: at noen er hørt, hvilke koder og steder som ble merket, og hvordan det føltes.',
  },
  'erase-type': { en: 'Type {alias} to erase', sv: 'Skriv {alias} för att radera', nb: 'Skriv {alias} for å slette' },
  'erase-now': { en: 'Erase for good', sv: 'Radera för gott', nb: 'Slett for godt' },
  'erase-done': {
    en: '{places, plural, =0 {Nothing had been said yet.} one {Erased in # place.} other {Erased in # places.}}',
    sv: '{places, plural, =0 {Inget hade sagts än.} one {Raderat på # ställe.} other {Raderat på # ställen.}}',
    nb: '{places, plural, =0 {Ingenting var sagt ennå.} one {Slettet # sted.} other {Slettet # steder.}}',
  },
  'could-not-erase': { en: 'Nothing was erased.', sv: 'Inget raderades.', nb: 'Ingenting ble slettet.' },
} as const satisfies WordTable;
