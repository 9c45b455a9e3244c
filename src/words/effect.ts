import type { WordTable } from '#words/languages.ts';

/** What an experiment did: before, after, and between what the truth lies. */
export const effectWords = {
  effect: { en: 'Effect', sv: 'Effekt', nb: 'Effekt' },
  before: { en: 'Before', sv: 'Före', nb: 'Før' },
  after: { en: 'After', sv: 'Efter', nb: 'Etter' },
  'side-of': { en: '{n, number} counted', sv: '{n, number} räknade', nb: '{n, number} telt' },
  'side-values': {
    en: '{n, plural, one {# value} other {# values}}',
    sv: '{n, plural, one {# värde} other {# värden}}',
    nb: '{n, plural, one {# verdi} other {# verdier}}',
  },
  between: { en: 'between {low} and {high}', sv: 'mellan {low} och {high}', nb: 'mellom {low} og {high}' },
  fell: {
    en: '{by} lower (between {low} and {high})',
    sv: '{by} lägre (mellan {low} och {high})',
    nb: '{by} lavere (mellom {low} og {high})',
  },
  rose: {
    en: '{by} higher (between {low} and {high})',
    sv: '{by} högre (mellan {low} och {high})',
    nb: '{by} høyere (mellom {low} og {high})',
  },
  'fell-about': { en: '{by} lower so far', sv: '{by} lägre hittills', nb: '{by} lavere så langt' },
  'rose-about': { en: '{by} higher so far', sv: '{by} högre hittills', nb: '{by} høyere så langt' },
  unchanged: { en: 'No change', sv: 'Ingen förändring', nb: 'Ingen endring' },
  'sure-fell': {
    en: 'We can be sure that it fell.',
    sv: 'Vi kan vara säkra på att det sjönk.',
    nb: 'Vi kan være sikre på at det falt.',
  },
  'sure-rose': {
    en: 'We can be sure that it rose.',
    sv: 'Vi kan vara säkra på att det steg.',
    nb: 'Vi kan være sikre på at det steg.',
  },
  'maybe-chance': {
    en: 'It may still be chance: the change lies between {low} and {high}.',
    sv: 'Det kan fortfarande vara slump: förändringen ligger mellan {low} och {high}.',
    nb: 'Det kan fortsatt være tilfeldig: endringen ligger mellom {low} og {high}.',
  },
  'too-few': {
    en: 'There are too few values to tell a change from chance. Five before and five after are enough, or say out of how many each value is.',
    sv: 'Det är för få värden för att skilja en förändring från slumpen. Det räcker med fem före och fem efter, eller att ange av hur många varje värde är.',
    nb: 'Det er for få verdier til å skille en endring fra tilfeldigheter. Fem før og fem etter er nok, eller oppgi av hvor mange hver verdi er.',
  },
  'hoped-reached': {
    en: 'It came as far as we hoped, {value}.',
    sv: 'Det nådde dit vi hoppades, {value}.',
    nb: 'Det nådde dit vi håpet, {value}.',
  },
  'hoped-likely': {
    en: 'It has probably come as far as we hoped, {value}.',
    sv: 'Det har troligen nått dit vi hoppades, {value}.',
    nb: 'Det har trolig nådd dit vi håpet, {value}.',
  },
  'hoped-unlikely': {
    en: 'It has probably not come as far as we hoped, {value}.',
    sv: 'Det har troligen inte nått dit vi hoppades, {value}.',
    nb: 'Det har trolig ikke nådd dit vi håpet, {value}.',
  },
  'hoped-not-reached': {
    en: 'It has not come as far as we hoped, {value}.',
    sv: 'Det har inte nått dit vi hoppades, {value}.',
    nb: 'Det har ikke nådd dit vi håpet, {value}.',
  },
  'no-comparison': {
    en: 'Compared with the time before. Something else may have changed at the same time.',
    sv: 'Jämfört med tiden före. Något annat kan ha ändrats samtidigt.',
    nb: 'Sammenlignet med tiden før. Noe annet kan ha endret seg samtidig.',
  },
  'with-comparison': {
    en: 'Less what changed for “{name}” in the same time: {before} before, {after} after.',
    sv: 'Minus det som ändrades för ”{name}” under samma tid: {before} före, {after} efter.',
    nb: 'Minus det som endret seg for «{name}» i samme tid: {before} før, {after} etter.',
  },
  certainty: {
    en: '95 % certain, however often you look.',
    sv: '95 % säkert, hur ofta du än tittar.',
    nb: '95 % sikkert, uansett hvor ofte du ser.',
  },
  hoped: { en: 'hoped {value}', sv: 'hoppades {value}', nb: 'håpet {value}' },
  begins: { en: '{day}: it begins', sv: '{day}: det börjar', nb: '{day}: det begynner' },
  'not-begun': {
    en: 'The effect shows here once the experiment has begun.',
    sv: 'Effekten visas här när experimentet har börjat.',
    nb: 'Effekten vises her når eksperimentet har begynt.',
  },
  'nothing-before': {
    en: 'The measure has no values from before the start, so there is nothing to compare with.',
    sv: 'Måttet har inga värden från före starten, så det finns inget att jämföra med.',
    nb: 'Måltallet har ingen verdier fra før starten, så det er ingenting å sammenligne med.',
  },
  'nothing-after': {
    en: 'The measure has no value from after the start yet.',
    sv: 'Måttet har inget värde från efter starten än.',
    nb: 'Måltallet har ingen verdi fra etter starten ennå.',
  },
  'add-values': { en: 'Add values', sv: 'Lägg till värden', nb: 'Legg til verdier' },
  chart: {
    en: '{name}: {before} before, {after} after',
    sv: '{name}: {before} före, {after} efter',
    nb: '{name}: {before} før, {after} etter',
  },

  // what leads on from it
  'next-where': { en: 'Where to look next', sv: 'Var vi tittar härnäst', nb: 'Hvor vi ser videre' },
  'open-journey': { en: 'Open {name}', sv: 'Öppna {name}', nb: 'Åpne {name}' },
  'open-experiment': { en: 'Open the next experiment', sv: 'Öppna nästa experiment', nb: 'Åpne neste eksperiment' },

  // how it is judged
  'how-judged': { en: 'How it is judged', sv: 'Hur det bedöms', nb: 'Hvordan det vurderes' },
  'expected-value': { en: 'Hoped-for value', sv: 'Värde vi hoppas på', nb: 'Verdi vi håper på' },
  'expected-by': { en: 'By', sv: 'Senast', nb: 'Innen' },
  'baseline-from': { en: 'Compare with the days from', sv: 'Jämför med dagarna från', nb: 'Sammenlign med dagene fra' },
  'baseline-to': { en: 'to', sv: 'till', nb: 'til' },
  'comparison-measure': {
    en: 'And with those without the change',
    sv: 'Och med dem utan förändringen',
    nb: 'Og med dem uten endringen',
  },
  'no-comparison-measure': { en: 'Nobody to compare with', sv: 'Ingen att jämföra med', nb: 'Ingen å sammenligne med' },
  'stop-rule': { en: 'Stop early if', sv: 'Avbryt i förtid om', nb: 'Stopp tidlig hvis' },
  'stop-rule-hint': {
    en: 'more people ring three weeks in a row',
    sv: 'fler ringer tre veckor i rad',
    nb: 'flere ringer tre uker på rad',
  },
} as const satisfies WordTable;
