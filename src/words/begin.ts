import type { WordTable } from '#words/languages.ts';

/** Beginning a journey. */
export const beginWords = {
  'how-to-begin': { en: 'How do you want to begin?', sv: 'Hur vill ni börja?', nb: 'Hvordan vil dere begynne?' },
  'way-empty': { en: 'An empty map', sv: 'En tom karta', nb: 'Et tomt kart' },
  'way-empty-why': {
    en: 'First phases in the customer’s words',
    sv: 'Första faserna med kundens ord',
    nb: 'De første fasene med kundens ord',
  },
  'way-whole': { en: 'A whole journey', sv: 'En hel kundresa', nb: 'En hel reise' },
  'way-whole-why': {
    en: 'From before they know you until long after',
    sv: 'Från innan de känner er till långt efteråt',
    nb: 'Fra før de kjenner dere til lenge etterpå',
  },
  'way-episode': { en: 'An episode', sv: 'En episod', nb: 'En episode' },
  'way-episode-why': {
    en: 'One stretch, zoomed in: something stops working',
    sv: 'En sträcka i närbild: något slutar fungera',
    nb: 'Én strekning i nærbilde: noe slutter å virke',
  },
  'way-b2b': { en: 'Between companies', sv: 'Mellan företag', nb: 'Mellom bedrifter' },
  'way-b2b-why': {
    en: 'Many people, many months, one decision',
    sv: 'Många människor, många månader, ett beslut',
    nb: 'Mange mennesker, mange måneder, én beslutning',
  },
  'way-public': { en: 'A public service', sv: 'En offentlig tjänst', nb: 'En offentlig tjeneste' },
  'way-public-why': {
    en: 'Life events, rights and relatives',
    sv: 'Livshändelser, rättigheter och anhöriga',
    nb: 'Livshendelser, rettigheter og pårørende',
  },
  'way-talks': { en: 'Interviews', sv: 'Intervjuer', nb: 'Intervjuer' },
  'way-talks-why': {
    en: 'What people have said proposes the cards',
    sv: 'Det människor har sagt föreslår korten',
    nb: 'Det folk har sagt, foreslår kortene',
  },
  'first-phases': { en: 'The first phases', sv: 'De första faserna', nb: 'De første fasene' },
  'first-phases-hint': {
    en: 'What the customer does and wants to reach, as they would say it themselves. You can split, rename and add as you learn.',
    sv: 'Vad kunden gör och vill uppnå, som de själva skulle säga det. Ni kan dela, byta namn och lägga till när ni lärt er mer.',
    nb: 'Hva kunden gjør og vil oppnå, slik de selv ville sagt det. Dere kan dele, gi nytt navn og legge til når dere har lært mer.',
  },
  'ask-before': {
    en: 'What do they do before they meet you?',
    sv: 'Vad gör de innan de möter er?',
    nb: 'Hva gjør de før de møter dere?',
  },
  'ask-during': {
    en: 'What do they do on the way to their goal?',
    sv: 'Vad gör de på väg mot sitt mål?',
    nb: 'Hva gjør de på vei mot målet sitt?',
  },
  'ask-after': {
    en: 'What do they do after the last time they meet you?',
    sv: 'Vad gör de efter det sista mötet med er?',
    nb: 'Hva gjør de etter det siste møtet med dere?',
  },
  'such-before': { en: 'Living with bare windows', sv: 'Lever med kala fönster', nb: 'Lever med nakne vinduer' },
  'such-during': {
    en: 'Choosing what would thrive',
    sv: 'Väljer det som skulle trivas',
    nb: 'Velger det som vil trives',
  },
  'such-after': { en: 'Giving cuttings away', sv: 'Ger bort sticklingar', nb: 'Gir bort stiklinger' },
  'phase-in': { en: 'A phase: {stretch}', sv: 'En fas: {stretch}', nb: 'En fase: {stretch}' },
  'another-phase': { en: 'Another', sv: 'En till', nb: 'En til' },
  'what-it-gives': { en: 'What is laid out', sv: 'Vad som läggs ut', nb: 'Hva som legges ut' },
  assumptions: {
    en: 'A guess to write over: every card is an assumption until somebody has told you of it. No marks, no quotes, no moments of truth: those come from people.',
    sv: 'En gissning att skriva över: varje kort är ett antagande tills någon har berättat om det. Inga märken, inga citat, inga sanningsögonblick: de kommer från människor.',
    nb: 'En gjetning å skrive over: hvert kort er en antakelse til noen har fortalt om det. Ingen merker, ingen sitater, ingen sannhetens øyeblikk: de kommer fra folk.',
  },
  'which-talks': { en: 'Which interviews?', sv: 'Vilka intervjuer?', nb: 'Hvilke intervjuer?' },
  'no-talks': {
    en: 'No interviews yet. Make the journey and bring them in under Research.',
    sv: 'Inga intervjuer än. Skapa kundresan och ta in dem under Research.',
    nb: 'Ingen intervjuer ennå. Opprett reisen og hent dem inn under Innsikt.',
  },
  unnamed: { en: 'Unnamed', sv: 'Namnlös', nb: 'Uten navn' },
  'marked-places': {
    en: '{n, plural, one {# place} other {# places}}',
    sv: '{n, plural, one {# ställe} other {# ställen}}',
    nb: '{n, plural, one {# sted} other {# steder}}',
  },
  proposed: {
    en: '{n, plural, =0 {Proposed} one {# card proposed} other {# cards proposed}}',
    sv: '{n, plural, =0 {Förslag} one {# kort föreslås} other {# kort föreslås}}',
    nb: '{n, plural, =0 {Forslag} one {# kort foreslås} other {# kort foreslås}}',
  },
  'proposed-hint': {
    en: 'In the order people told of it, with their words tied to it. Say what happens, as the customer would. You name the phases.',
    sv: 'I den ordning människor berättade, med deras ord knutna. Skriv vad som händer, som kunden skulle säga det. Ni namnger faserna.',
    nb: 'I den rekkefølgen folk fortalte, med ordene deres knyttet til. Skriv hva som skjer, slik kunden ville sagt det. Dere gir fasene navn.',
  },
  'make-card': { en: 'Make a card of it', sv: 'Gör ett kort av det', nb: 'Lag et kort av det' },
  'what-happens': { en: 'What happens here?', sv: 'Vad händer här?', nb: 'Hva skjer her?' },
  'proposed-none': {
    en: 'Nothing is marked in these yet. Mark words in the reading room first, or begin with an empty map beside it.',
    sv: 'Inget är märkt i dem än. Märk ord i läsrummet först, eller börja med en tom karta bredvid.',
    nb: 'Ingenting er merket i disse ennå. Merk ord i leserommet først, eller begynn med et tomt kart ved siden av.',
  },
  'bring-talks': {
    en: 'Create and bring interviews in',
    sv: 'Skapa och ta in intervjuer',
    nb: 'Opprett og hent inn intervjuer',
  },
} as const satisfies WordTable;
