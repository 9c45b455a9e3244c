import type { WordTable } from '#words/languages.ts';

/** Words about words that are kept from whoever looks. */
export const withheldWords = {
  'not-your-role': {
    en: 'Transcripts are for those who do the research',
    sv: 'Transkripten är till för dem som gör undersökningen',
    nb: 'Transkripsjonene er for dem som gjør undersøkelsen',
  },
  'not-shown': {
    en: 'These words are not shown',
    sv: 'De här orden visas inte',
    nb: 'Disse ordene vises ikke',
  },
  role: {
    en: 'People spoke openly because few would read all they said. What may be quoted stands on the map. If you need the whole, ask an owner to make you an editor.',
    sv: 'Människor talade öppet eftersom få skulle läsa allt de sade. Det som får citeras står på kartan. Behöver du läsa allt kan en ägare göra dig till redaktör.',
    nb: 'Folk snakket åpent fordi få skulle lese alt de sa. Det som kan siteres, står på kartet. Trenger du å lese alt, kan en eier gjøre deg til redaktør.',
  },
  'consent-missing': {
    en: 'Nobody has noted yet what this person agreed to. The words are kept and locked until that is done.',
    sv: 'Ingen har ännu antecknat vad personen har sagt ja till. Orden är sparade och låsta tills det är gjort.',
    nb: 'Ingen har ennå notert hva personen har sagt ja til. Ordene er lagret og låst til det er gjort.',
  },
  'consent-ended': {
    en: 'The consent has run out. The words are kept and locked until the person has said yes anew.',
    sv: 'Samtycket har gått ut. Orden är sparade och låsta tills personen har sagt ja igen.',
    nb: 'Samtykket har gått ut. Ordene er lagret og låst til personen har sagt ja på nytt.',
  },
  'consent-withdrawn': {
    en: 'The person has taken their consent back. The words are locked; an owner can erase them for good.',
    sv: 'Personen har tagit tillbaka sitt samtycke. Orden är låsta; en ägare kan radera dem för gott.',
    nb: 'Personen har trukket samtykket tilbake. Ordene er låst; en eier kan slette dem for godt.',
  },
  'not-consented': {
    en: 'The person has not agreed to have their words analysed.',
    sv: 'Personen har inte samtyckt till att orden analyseras.',
    nb: 'Personen har ikke samtykket til at ordene analyseres.',
  },
  'note-consent': { en: 'Note the consent', sv: 'Anteckna samtycket', nb: 'Noter samtykket' },
  'give-reason': {
    en: 'Read without consent …',
    sv: 'Läs utan samtycke …',
    nb: 'Les uten samtykke …',
  },
  'reason-kept': {
    en: 'Only an owner can do this. Your name, the time and the reason are written down where all owners see them. The words are then open to you for one hour.',
    sv: 'Bara en ägare kan göra det här. Ditt namn, tiden och skälet antecknas där alla ägare ser dem. Sedan är orden öppna för dig i en timme.',
    nb: 'Bare en eier kan gjøre dette. Navnet ditt, tidspunktet og grunnen noteres der alle eiere ser dem. Deretter er ordene åpne for deg i én time.',
  },
  reason: { en: 'Why you must read them', sv: 'Varför du måste läsa dem', nb: 'Hvorfor du må lese dem' },
  'reason-hint': {
    en: 'A sentence that the person themselves could read.',
    sv: 'En mening som personen själv skulle kunna läsa.',
    nb: 'En setning som personen selv kunne lest.',
  },
  'read-now': { en: 'Write it down and read', sv: 'Anteckna och läs', nb: 'Noter og les' },
  withheld: {
    en: 'Somebody’s words, which may not be shown to you',
    sv: 'Någons ord, som inte får visas för dig',
    nb: 'Noens ord, som ikke kan vises for deg',
  },
} as const satisfies WordTable;
