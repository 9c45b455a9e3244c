import type { WordTable } from '#words/languages.ts';

/** Beginning a journey. */
export const beginWords = {
  'how-to-begin': { en: 'How do you want to start?', sv: 'Hur vill ni börja?', nb: 'Hvordan vil dere starte?' },
  'way-empty': { en: 'An empty map', sv: 'En tom karta', nb: 'Et tomt kart' },
  'way-empty-why': {
    en: 'Add the first phases yourselves',
    sv: 'Lägg till de första faserna själva',
    nb: 'Legg til de første fasene selv',
  },
  'way-asked': { en: 'A map of questions', sv: 'En karta med frågor', nb: 'Et kart med spørsmål' },
  'way-asked-why': {
    en: 'Six phases to fill in, a question at each place',
    sv: 'Sex faser att fylla i, en fråga på varje plats',
    nb: 'Seks faser å fylle ut, et spørsmål på hvert sted',
  },
  'asked-hint': {
    en: 'Each question disappears when you write in its place. Remove the places you do not need.',
    sv: 'Varje fråga försvinner när ni skriver på dess plats. Ta bort de platser ni inte behöver.',
    nb: 'Hvert spørsmål forsvinner når dere skriver på stedet. Fjern de stedene dere ikke trenger.',
  },
  'way-whole': { en: 'A whole journey', sv: 'En hel kundresa', nb: 'En hel reise' },
  'way-whole-why': {
    en: 'From before they know you until long after',
    sv: 'Från innan de känner er till långt efteråt',
    nb: 'Fra før de kjenner dere til lenge etterpå',
  },
  'way-episode': { en: 'An episode', sv: 'En episod', nb: 'En episode' },
  'way-episode-why': {
    en: 'One part in detail: something stops working',
    sv: 'En del i närbild: något slutar fungera',
    nb: 'Én del i nærbilde: noe slutter å virke',
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
    en: 'Cards are suggested from what people said',
    sv: 'Kort föreslås utifrån vad människor sagt',
    nb: 'Kort foreslås ut fra hva folk har sagt',
  },
  'first-phases': { en: 'The first phases', sv: 'De första faserna', nb: 'De første fasene' },
  'first-phases-hint': {
    en: 'What the customer does and wants to achieve, in their own words. You can split, rename and add phases later.',
    sv: 'Vad kunden gör och vill uppnå, med kundens egna ord. Ni kan dela, byta namn på och lägga till faser senare.',
    nb: 'Hva kunden gjør og vil oppnå, med kundens egne ord. Dere kan dele, gi nytt navn til og legge til faser senere.',
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
  'another-phase': { en: 'Add another', sv: 'Lägg till en till', nb: 'Legg til en til' },
  'what-it-gives': { en: 'Preview', sv: 'Förhandsvisning', nb: 'Forhåndsvisning' },
  assumptions: {
    en: 'A starting point to edit: every card is an assumption until you have evidence. Marks, quotes and moments of truth are added from interviews.',
    sv: 'En utgångspunkt att redigera: varje kort är ett antagande tills ni har belägg. Markeringar, citat och sanningsögonblick läggs till utifrån intervjuer.',
    nb: 'Et utgangspunkt å redigere: hvert kort er en antakelse til dere har belegg. Markeringer, sitater og sannhetens øyeblikk legges til ut fra intervjuer.',
  },
  'which-talks': { en: 'Which interviews?', sv: 'Vilka intervjuer?', nb: 'Hvilke intervjuer?' },
  'no-talks': {
    en: 'No interviews yet. Create the journey and add interviews under Research.',
    sv: 'Inga intervjuer än. Skapa kundresan och lägg till intervjuer under Research.',
    nb: 'Ingen intervjuer ennå. Opprett reisen og legg til intervjuer under Innsikt.',
  },
  unnamed: { en: 'Unnamed', sv: 'Namnlös', nb: 'Uten navn' },
  'marked-places': {
    en: '{n, plural, one {# excerpt} other {# excerpts}}',
    sv: '{n, plural, one {# utdrag} other {# utdrag}}',
    nb: '{n, plural, one {# utdrag} other {# utdrag}}',
  },
  proposed: {
    en: '{n, plural, =0 {Suggestions} one {# suggested card} other {# suggested cards}}',
    sv: '{n, plural, =0 {Förslag} one {# kort föreslås} other {# kort föreslås}}',
    nb: '{n, plural, =0 {Forslag} one {# kort foreslås} other {# kort foreslås}}',
  },
  'proposed-hint': {
    en: 'In the order people told of it, with quotes linked. Write what happens, in the customer’s words. You name the phases.',
    sv: 'I den ordning människor berättade, med citat kopplade. Skriv vad som händer, med kundens ord. Ni namnger faserna.',
    nb: 'I den rekkefølgen folk fortalte, med sitater koblet til. Skriv hva som skjer, med kundens ord. Dere gir fasene navn.',
  },
  'make-card': { en: 'Make it a card', sv: 'Gör till kort', nb: 'Gjør til kort' },
  'what-happens': { en: 'What happens here?', sv: 'Vad händer här?', nb: 'Hva skjer her?' },
  'proposed-none': {
    en: 'No excerpts in these yet. Mark text in the interviews first, or start with an empty map.',
    sv: 'Inga utdrag i dem än. Markera text i intervjuerna först, eller börja med en tom karta.',
    nb: 'Ingen utdrag i disse ennå. Marker tekst i intervjuene først, eller start med et tomt kart.',
  },
  'bring-talks': {
    en: 'Create and add interviews',
    sv: 'Skapa och lägg till intervjuer',
    nb: 'Opprett og legg til intervjuer',
  },
  'on-paper': {
    en: 'Starting with notes on a wall? Print a blank journey:',
    sv: 'Börjar ni med lappar på en vägg? Skriv ut en tom kundresa:',
    nb: 'Begynner dere med lapper på en vegg? Skriv ut en tom kundereise:',
  },
  'on-paper-as': {
    en: 'Blank journey on {paper}, PDF',
    sv: 'Tom kundresa på {paper}, PDF',
    nb: 'Tom kundereise på {paper}, PDF',
  },
} as const satisfies WordTable;
