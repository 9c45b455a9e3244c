import type { WordTable } from '#words/languages.ts';

/** What is asked and said when somebody's words are erased. */
export const eraseWords = {
  'erase-title': {
    en: 'Erase the words of {alias}',
    sv: 'Radera det {alias} har sagt',
    nb: 'Slett det {alias} har sagt',
  },
  'erase-what': {
    en: 'The key to their words is destroyed. Transcripts, excerpts and quotes are erased everywhere at once: on maps, in the history and in every backup restored later. This cannot be undone.',
    sv: 'Nyckeln till orden förstörs. Transkript, utdrag och citat raderas överallt på en gång: på kartor, i historiken och i säkerhetskopior som återställs senare. Det går inte att ångra.',
    nb: 'Nøkkelen til ordene blir ødelagt. Transkripsjoner, utdrag og sitater slettes overalt på én gang: på kart, i historikken og i sikkerhetskopier som gjenopprettes senere. Det kan ikke angres.',
  },
  'erase-stays': {
    en: 'What stays: that somebody was interviewed, and which codes, places and feelings were marked.',
    sv: 'Det som blir kvar: att någon har intervjuats, och vilka koder, platser och känslor som markerades.',
    nb: 'Det som blir igjen: at noen er intervjuet, og hvilke koder, steder og følelser som ble markert.',
  },
  'erase-type': { en: 'Type {alias} to erase', sv: 'Skriv {alias} för att radera', nb: 'Skriv {alias} for å slette' },
  'erase-now': { en: 'Erase permanently', sv: 'Radera permanent', nb: 'Slett permanent' },
  'erase-done': {
    en: '{places, plural, =0 {There was nothing to erase.} one {# excerpt erased.} other {# excerpts erased.}}',
    sv: '{places, plural, =0 {Det fanns inget att radera.} one {# utdrag raderat.} other {# utdrag raderade.}}',
    nb: '{places, plural, =0 {Det var ingenting å slette.} one {# utdrag slettet.} other {# utdrag slettet.}}',
  },
  'could-not-erase': { en: 'Nothing was erased.', sv: 'Inget raderades.', nb: 'Ingenting ble slettet.' },
} as const satisfies WordTable;
