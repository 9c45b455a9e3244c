import type { WordTable } from '#words/languages.ts';

/** What a sheet asks of a room that begins with notes on a wall, a question at each place. */
export const blankPaperWords = {
  title: {
    en: 'Whose journey is it, and what do they want to achieve?',
    sv: 'Vems resa är det, och vad vill de uppnå?',
    nb: 'Hvem sin reise er det, og hva vil de oppnå?',
  },
  name: { en: 'Paper template for a journey', sv: 'Pappersmall för en kundresa', nb: 'Papirmal for en kundereise' },
  day: { en: 'Date', sv: 'Datum', nb: 'Dato' },
  'what-we-believe': { en: 'what we believe', sv: 'vad vi tror', nb: 'hva vi tror' },
  'what-we-heard': { en: 'what customers told us', sv: 'vad kunder berättat', nb: 'hva kunder har fortalt' },
  phases: { en: 'Phases', sv: 'Faser', nb: 'Faser' },
  'phase-1': {
    en: 'What in their life sets it off?',
    sv: 'Vad i deras liv sätter i gång det?',
    nb: 'Hva i livet deres setter det i gang?',
  },
  'phase-2': {
    en: 'How do they find their way?',
    sv: 'Hur hittar de rätt?',
    nb: 'Hvordan finner de frem?',
  },
  'phase-3': {
    en: 'What do they decide, and with whom?',
    sv: 'Vad bestämmer de, och med vem?',
    nb: 'Hva bestemmer de, og med hvem?',
  },
  'phase-4': { en: 'What do they go through?', sv: 'Vad går de igenom?', nb: 'Hva går de gjennom?' },
  'phase-5': { en: 'When is it done, to them?', sv: 'När är det klart, för dem?', nb: 'Når er det ferdig, for dem?' },
  'phase-6': { en: 'What do they live with after?', sv: 'Vad lever de med sedan?', nb: 'Hva lever de med etterpå?' },
  doing: { en: 'What they do', sv: 'Vad de gör', nb: 'Hva de gjør' },
  'doing-why': {
    en: 'One note for each thing they do, with us or without us',
    sv: 'En lapp för varje sak de gör, med oss eller utan oss',
    nb: 'Én lapp for hver ting de gjør, med oss eller uten oss',
  },
  'doing-1': { en: 'What do they do?', sv: 'Vad gör de?', nb: 'Hva gjør de?' },
  'doing-2': { en: 'And then?', sv: 'Och sedan?', nb: 'Og så?' },
  'doing-3': {
    en: 'What happens while they wait?',
    sv: 'Vad händer medan de väntar?',
    nb: 'Hva skjer mens de venter?',
  },
  'doing-4': { en: 'Whom do they turn to?', sv: 'Vem vänder de sig till?', nb: 'Hvem henvender de seg til?' },
  feeling: { en: 'How it feels', sv: 'Hur det känns', nb: 'Hvordan det føles' },
  'feeling-why': {
    en: 'Draw one line through the whole journey. Hearts where it feels good, thunderclouds where it hurts, stones where the relation is decided.',
    sv: 'Rita en linje genom hela resan. Hjärtan där det känns bra, åskmoln där det gör ont, stenar där relationen avgörs.',
    nb: 'Tegn én linje gjennom hele reisen. Hjerter der det føles bra, tordenskyer der det gjør vondt, steiner der forholdet avgjøres.',
  },
  good: { en: 'good', sv: 'bra', nb: 'bra' },
  hard: { en: 'hard', sv: 'svårt', nb: 'vanskelig' },
  saying: { en: 'What they say', sv: 'Vad de säger', nb: 'Hva de sier' },
  'saying-why': {
    en: 'Their own words, and who said them',
    sv: 'Deras egna ord, och vem som sa dem',
    nb: 'Deres egne ord, og hvem som sa dem',
  },
  'saying-1': { en: 'Who said what here?', sv: 'Vem sa vad här?', nb: 'Hvem sa hva her?' },
  backstage: { en: 'Backstage', sv: 'Backstage', nb: 'Bak scenen' },
  'backstage-why': {
    en: 'What customers do not see',
    sv: 'Det kunderna inte ser',
    nb: 'Det kundene ikke ser',
  },
  'backstage-1': {
    en: 'Who works here, and where does it hurt?',
    sv: 'Vilka arbetar här, och var gör det ont?',
    nb: 'Hvem jobber her, og hvor gjør det vondt?',
  },
  visibility: { en: 'line of visibility', sv: 'synlighetslinjen', nb: 'synlighetslinjen' },
  next: { en: 'What we try first', sv: 'Vad vi provar först', nb: 'Hva vi prøver først' },
  'next-1': {
    en: 'Where does it hurt most, what do we change, and how will we see that it helped?',
    sv: 'Var gör det mest ont, vad ändrar vi, och hur ser vi att det hjälpte?',
    nb: 'Hvor gjør det mest vondt, hva endrer vi, og hvordan ser vi at det hjalp?',
  },
  owner: { en: 'Who owns it?', sv: 'Vem äger det?', nb: 'Hvem eier det?' },
} as const satisfies WordTable;
