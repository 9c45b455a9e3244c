import { inQuotes } from '#base/quote-marks.ts';
import { durationText, secondsText } from '#words/duration-text.ts';
import { laneNames } from '#words/lane-names.ts';
import { type Language, languageOfTag, localeOf } from '#base/languages.ts';
import type { WordTable } from '#words/languages.ts';

export const paperWords = {
  ...laneNames,
  andBetween: { en: 'and between', sv: 'och emellan', nb: 'og imellom' },
  overTheWhole: { en: 'over the whole journey', sv: 'över hela resan', nb: 'over hele reisen' },
  good: { en: 'good', sv: 'bra', nb: 'bra' },
  hard: { en: 'hard', sv: 'svårt', nb: 'vanskelig' },
  feelsGood: { en: 'feels good', sv: 'känns bra', nb: 'føles bra' },
  feelsHard: { en: 'feels hard', sv: 'känns svårt', nb: 'føles vanskelig' },
  howFar: {
    en: 'how it is, and how far voices differ',
    sv: 'hur det är, och hur olika det känns',
    nb: 'hvordan det er, og hvor ulikt det føles',
  },
  hardest: { en: 'It is hardest in “{where}”', sv: 'Svårast är ”{where}”', nb: 'Vanskeligst er «{where}»' },
  whoWorks: {
    en: 'who works, and where it hurts',
    sv: 'vilka som arbetar, och var det gör ont',
    nb: 'hvem som jobber, og hvor det gjør vondt',
  },
  hardestMoment: {
    en: 'It is hardest in “{where}”: {moment}',
    sv: 'Svårast är ”{where}”: {moment}',
    nb: 'Vanskeligst er «{where}»: {moment}',
  },
  hardestAndBest: {
    en: 'Best in “{best}”, hardest in “{where}”',
    sv: 'Bäst är ”{best}”, svårast ”{where}”',
    nb: 'Best er «{best}», vanskeligst «{where}»',
  },
  visibility: { en: 'line of visibility', sv: 'synlighetslinjen', nb: 'synlighetslinjen' },
  before: { en: 'before', sv: 'före', nb: 'før' },
  during: { en: 'during', sv: 'under', nb: 'underveis' },
  after: { en: 'after', sv: 'efter', nb: 'etter' },
  withoutUs: { en: 'without us', sv: 'utan oss', nb: 'uten oss' },
  noOwner: { en: 'no owner', sv: 'utan ägare', nb: 'uten eier' },
  erased: { en: 'These words have been erased.', sv: 'Orden är raderade.', nb: 'Ordene er slettet.' },
  keyMissing: {
    en: 'These words cannot be read: their key is missing.',
    sv: 'Orden går inte att läsa: nyckeln saknas.',
    nb: 'Ordene kan ikke leses: nøkkelen mangler.',
  },
  researched: { en: 'Researched', sv: 'Undersökt', nb: 'Undersøkt' },
  hypothesis: { en: 'Hypothesis', sv: 'Hypotes', nb: 'Hypotese' },
  noVoices: { en: 'nobody asked yet', sv: 'ingen tillfrågad än', nb: 'ingen spurt ennå' },
  voice: { en: '1 voice', sv: '1 röst', nb: '1 stemme' },
  unnamedTalk: {
    en: '1 interview, nobody named',
    sv: '1 intervju, ingen namngiven',
    nb: '1 intervju, ingen navngitt',
  },
  unnamedTalks: {
    en: '{n} interviews, nobody named',
    sv: '{n} intervjuer, ingen namngiven',
    nb: '{n} intervjuer, ingen navngitt',
  },
  voices: { en: '{n} voices', sv: '{n} röster', nb: '{n} stemmer' },
  snapshot: { en: 'as it was on {day}', sv: 'så som det var {day}', nb: 'slik det var {day}' },
  trustUntil: { en: 'valid until {day}', sv: 'gäller till {day}', nb: 'gyldig til {day}' },
  felt: { en: 'felt {felt}', sv: 'kändes som {felt}', nb: 'føltes som {felt}' },
  expected: { en: 'expected {expected}', sv: 'förväntade sig {expected}', nb: 'forventet {expected}' },
  heart: { en: 'Heart', sv: 'Hjärta', nb: 'Hjerte' },
  cloud: { en: 'Thundercloud', sv: 'Åskmoln', nb: 'Tordensky' },
  moment: { en: 'Moment of truth', sv: 'Sanningsögonblick', nb: 'Sannhetens øyeblikk' },
  handOff: { en: 'Hand-off', sv: 'Överlämning', nb: 'Overlevering' },
  handOffs: { en: 'Hand-offs', sv: 'Överlämningar', nb: 'Overleveringer' },
  spread: { en: 'How differently people felt', sv: 'Hur olika människor kände', nb: 'Hvor ulikt folk følte' },
  assumption: { en: 'Dashed: an assumption', sv: 'Streckat: ett antagande', nb: 'Stiplet: en antakelse' },
  assumed: {
    en: 'An assumption: nobody has said this to us yet.',
    sv: 'Ett antagande: ingen har sagt det till oss än.',
    nb: 'En antakelse: ingen har sagt det til oss ennå.',
  },
  evidence: { en: 'Based on', sv: 'Bygger på', nb: 'Bygger på' },
  keptBack: {
    en: 'words not shared outside the team',
    sv: 'ord som inte delas utanför teamet',
    nb: 'ord som ikke deles utenfor teamet',
  },
  lost: { en: 'removed', sv: 'borttagen', nb: 'fjernet' },
  lostReference: {
    en: '1 broken reference',
    sv: '1 trasig hänvisning',
    nb: '1 brutt henvisning',
  },
  lostReferences: {
    en: '{n} broken references',
    sv: '{n} trasiga hänvisningar',
    nb: '{n} brutte henvisninger',
  },
  goal: { en: 'Wants', sv: 'Vill', nb: 'Vil' },
  doing: { en: 'Does', sv: 'Gör', nb: 'Gjør' },
  primaryGoal: { en: 'Primary goal', sv: 'Primärmål', nb: 'Hovedmål' },
  howMightWe: { en: 'How might we', sv: 'Hur kan vi', nb: 'Hvordan kan vi' },
  effort: { en: 'much effort already made', sv: 'kunden har redan ansträngt sig', nb: 'mye innsats allerede lagt ned' },
  'end-of-sequence': {
    en: 'the end of an intense stretch',
    sv: 'slutet på ett intensivt förlopp',
    nb: 'slutten på et intenst forløp',
  },
  'high-expectation': { en: 'high expectations set', sv: 'höga förväntningar väckta', nb: 'høye forventninger skapt' },
  experiment: { en: 'Experiment', sv: 'Experiment', nb: 'Eksperiment' },
  whatHurts: { en: 'What hurts', sv: 'Det som gör ont', nb: 'Det som gjør vondt' },
  whatWeDo: { en: 'What we do', sv: 'Det vi gör', nb: 'Det vi gjør' },
  whatCame: { en: 'What came of it', sv: 'Vad det ledde till', nb: 'Hva det førte til' },
  experiments: { en: 'Experiments', sv: 'Experiment', nb: 'Eksperimenter' },
  decisions: { en: 'Decisions', sv: 'Beslut', nb: 'Beslutninger' },
  review: { en: 'Review', sv: 'Genomgång', nb: 'Gjennomgang' },
  decided: { en: 'What was decided', sv: 'Vad som beslutades', nb: 'Hva som ble besluttet' },
  decidedLast: { en: 'Decided on {day}: {what}', sv: 'Beslutat {day}: {what}', nb: 'Besluttet {day}: {what}' },
  decidedUntil: {
    en: '{n} decisions so far, the latest on {day}',
    sv: '{n} beslut hittills, det senaste {day}',
    nb: '{n} beslutninger hittil, den siste {day}',
  },
  decidedMany: { en: '{n} decisions so far', sv: '{n} beslut hittills', nb: '{n} beslutninger hittil' },
  fromReviews: {
    en: 'From the reviews of this journey:',
    sv: 'Från genomgångarna av den här resan:',
    nb: 'Fra gjennomgangene av denne reisen:',
  },
  actions: { en: 'Actions', sv: 'Åtgärder', nb: 'Handlinger' },
  action: { en: 'Who does what', sv: 'Vad som ska göras', nb: 'Hva som skal gjøres' },
  due: { en: 'By when', sv: 'Senast', nb: 'Innen' },
  actionsAll: {
    en: 'All {all} agreed actions are done',
    sv: 'Alla {all} åtgärder vi kom överens om är klara',
    nb: 'Alle {all} avtalte handlinger er gjort',
  },
  actionsDone: {
    en: '{done} of {all} agreed actions are done',
    sv: '{done} av {all} åtgärder vi kom överens om är klara',
    nb: '{done} av {all} avtalte handlinger er gjort',
  },
  actionsLate: {
    en: '{done} of {all} agreed actions are done, and {late} are late',
    sv: '{done} av {all} åtgärder vi kom överens om är klara, och {late} är försenade',
    nb: '{done} av {all} avtalte handlinger er gjort, og {late} er forsinket',
  },
  actionDone: { en: 'done', sv: 'klar', nb: 'gjort' },
  actionLate: { en: 'late', sv: 'försenad', nb: 'forsinket' },
  actionOpen: { en: 'open', sv: 'öppen', nb: 'åpen' },
  behaviour: { en: 'What customers did', sv: 'Vad kunderna gjorde', nb: 'Hva kundene gjorde' },
  notInterviews: {
    en: 'It shows how many and how long, not why, and is apart from what people told us in interviews.',
    sv: 'Det visar hur många och hur länge, inte varför, och är skilt från vad människor berättade i intervjuer.',
    nb: 'Det viser hvor mange og hvor lenge, ikke hvorfor, og er atskilt fra det folk fortalte i intervjuer.',
  },
  countedBetween: {
    en: 'Counted in event files: {customers} customers, {events} events, {from} – {to}.',
    sv: 'Räknat i händelsefiler: {customers} kunder, {events} händelser, {from} – {to}.',
    nb: 'Talt i hendelsesfiler: {customers} kunder, {events} hendelser, {from} – {to}.',
  },
  countedOf: {
    en: 'Counted in event files: {customers} customers, {events} events.',
    sv: 'Räknat i händelsefiler: {customers} kunder, {events} händelser.',
    nb: 'Talt i hendelsesfiler: {customers} kunder, {events} hendelser.',
  },
  measuredOf: {
    en: 'Events are mapped to {n} of {all} interactions; of the others nothing is counted.',
    sv: 'Händelser är kopplade till {n} av {all} interaktioner; de andra är inte räknade.',
    nb: 'Hendelser er koblet til {n} av {all} kontaktpunkter; de andre er ikke talt.',
  },
  customersPassed: { en: 'Customers who passed', sv: 'Kunder som passerade', nb: 'Kunder som passerte' },
  shareOf: { en: '{n} of {all} ({share})', sv: '{n} av {all} ({share})', nb: '{n} av {all} ({share})' },
  stoppedHere: { en: 'Stopped there', sv: 'Slutade där', nb: 'Stoppet der' },
  cameOn: { en: 'Passed and came on', sv: 'Passerade och fortsatte', nb: 'Passerte og fortsatte' },
  wentOn: {
    en: 'Most went on to, median time (half between)',
    sv: 'De flesta gick till, mediantid (hälften mellan)',
    nb: 'De fleste gikk til, mediantid (halvparten mellom)',
  },
  onTo: {
    en: '{to}: {n}, {median} ({low} – {high})',
    sv: '{to}: {n}, {median} ({low} – {high})',
    nb: '{to}: {n}, {median} ({low} – {high})',
  },
  stopThere: {
    en: '{n} of the {all} customers who pass “{where}” stop there',
    sv: '{n} av de {all} kunder som passerar ”{where}” slutar där',
    nb: '{n} av de {all} kundene som passerer «{where}», stopper der',
  },
  mayBeOnTheirWay: {
    en: 'Stopped there: nothing later is in the files. The latest customers may still be on their way.',
    sv: 'Slutade där: inget senare finns i filerna. De senaste kunderna kan fortfarande vara på väg.',
    nb: 'Stoppet der: ingenting senere er i filene. De siste kundene kan fortsatt være på vei.',
  },
  mostPass: {
    en: 'Most customers pass “{where}”: {n} of {all}',
    sv: 'Flest kunder passerar ”{where}”: {n} av {all}',
    nb: 'Flest kunder passerer «{where}»: {n} av {all}',
  },
  longestBetween: {
    en: 'The longest time is between “{from}” and “{to}”: more than {span} for half of them',
    sv: 'Längst tid går mellan ”{from}” och ”{to}”: för hälften mer än {span}',
    nb: 'Lengst tid går mellom «{from}» og «{to}»: for halvparten mer enn {span}',
  },
  longestTo: {
    en: 'The longest time is on the way to “{to}”: more than {span} for half of them',
    sv: 'Längst tid tar vägen till ”{to}”: för hälften mer än {span}',
    nb: 'Lengst tid tar veien til «{to}»: for halvparten mer enn {span}',
  },
  source: { en: 'Source', sv: 'Källa', nb: 'Kilde' },
  change: { en: 'What we change', sv: 'Vad vi ändrar', nb: 'Hva vi endrer' },
  expectedEffect: { en: 'What we believe will happen', sv: 'Vad vi tror händer', nb: 'Hva vi tror skjer' },
  where: { en: 'Where in the journey', sv: 'Var i resan', nb: 'Hvor i reisen' },
  measure: { en: 'Measure', sv: 'Mått', nb: 'Måltall' },
  when: { en: 'When', sv: 'När', nb: 'Når' },
  status: { en: 'Status', sv: 'Status', nb: 'Status' },
  planned: { en: 'planned', sv: 'planerat', nb: 'planlagt' },
  running: { en: 'running', sv: 'pågår', nb: 'pågår' },
  ended: { en: 'ended', sv: 'avslutat', nb: 'avsluttet' },
  result: { en: 'What happened', sv: 'Vad som hände', nb: 'Hva som skjedde' },
  verdict: { en: 'Did it hold?', sv: 'Höll antagandet?', nb: 'Holdt antakelsen?' },
  held: { en: 'held', sv: 'höll', nb: 'holdt' },
  'did-not-hold': { en: 'did not hold', sv: 'höll inte', nb: 'holdt ikke' },
  unclear: { en: 'unclear', sv: 'oklart', nb: 'uklart' },
  asWeRead: { en: 'as we read them', sv: 'som vi läser dem', nb: 'slik vi leser dem' },
  opportunity: { en: 'Opportunity or problem', sv: 'Möjlighet eller problem', nb: 'Mulighet eller problem' },
  worth: { en: 'value', sv: 'värde', nb: 'verdi' },
  work: { en: 'effort', sv: 'insats', nb: 'innsats' },
  jobWhen: { en: 'When {what}', sv: 'När {what}', nb: 'Når {what}' },
  jobWant: { en: 'I want to {what}', sv: 'vill jag {what}', nb: 'vil jeg {what}' },
  jobSoThat: { en: 'so that {what}', sv: 'så att {what}', nb: 'slik at {what}' },
  notMeasured: { en: 'not measured yet', sv: 'inte mätt än', nb: 'ikke målt ennå' },
  role: { en: 'Role', sv: 'Roll', nb: 'Rolle' },
  user: { en: 'User', sv: 'Användare', nb: 'Bruker' },
  buyer: { en: 'Buyer', sv: 'Inköpare', nb: 'Innkjøper' },
  decider: { en: 'Decider', sv: 'Beslutsfattare', nb: 'Beslutningstaker' },
  influencer: { en: 'Influencer', sv: 'Påverkare', nb: 'Påvirker' },
  gatekeeper: { en: 'Gatekeeper', sv: 'Grindvakt', nb: 'Portvokter' },
  noRole: { en: 'No specific role', sv: 'Ingen särskild roll', nb: 'Ingen bestemt rolle' },
  episode: { en: 'Episode', sv: 'Episod', nb: 'Episode' },
  picture: { en: 'Picture', sv: 'Bild', nb: 'Bilde' },
  situation: { en: 'When', sv: 'När', nb: 'Når' },
  purpose: { en: 'So that', sv: 'Så att', nb: 'Slik at' },
  notes: { en: 'Notes', sv: 'Anteckningar', nb: 'Notater' },
  note: { en: 'Note', sv: 'Anteckning', nb: 'Notat' },
  phases: { en: 'Phases', sv: 'Faser', nb: 'Faser' },
  lane: { en: 'Lane', sv: 'Rad', nb: 'Bane' },
  nextFocus: { en: 'Next focus', sv: 'Nästa fokus', nb: 'Neste fokus' },
  backstage: { en: 'Backstage', sv: 'Backstage', nb: 'Bak scenen' },
  name: { en: 'Who or what', sv: 'Vem eller vad', nb: 'Hvem eller hva' },
  owner: { en: 'Owner', sv: 'Ägare', nb: 'Eier' },
  owners: { en: 'Owners', sv: 'Ägare', nb: 'Eiere' },
  phase: { en: 'Phase', sv: 'Fas', nb: 'Fase' },
  interaction: { en: 'Interaction', sv: 'Interaktion', nb: 'Kontaktpunkt' },
  transition: { en: 'Transition', sv: 'Övergång', nb: 'Overgang' },
  kind: { en: 'Type', sv: 'Typ', nb: 'Type' },
  direct: { en: 'direct', sv: 'direkt', nb: 'direkte' },
  indirect: { en: 'indirect', sv: 'indirekt', nb: 'indirekte' },
  actor: { en: 'Actor', sv: 'Aktör', nb: 'Aktør' },
  team: { en: 'Team', sv: 'Team', nb: 'Team' },
  mark: { en: 'Mark', sv: 'Markering', nb: 'Markering' },
  strength: { en: 'Strength', sv: 'Styrka', nb: 'Styrke' },
  professionalOwner: { en: 'Professional owner', sv: 'Professionell ägare', nb: 'Profesjonell eier' },
  operationalOwner: { en: 'Operational owner', sv: 'Operativ ägare', nb: 'Operativ eier' },
  deputy: { en: 'Deputy', sv: 'Ersättare', nb: 'Stedfortreder' },
  feeling: { en: 'Feeling (−1 … +1)', sv: 'Känsla (−1 … +1)', nb: 'Følelse (−1 … +1)' },
  voicesBehind: { en: 'Excerpts', sv: 'Utdrag', nb: 'Utdrag' },
  rest: { en: 'Based on', sv: 'Bygger på', nb: 'Bygger på' },
  anAssumption: { en: 'assumption', sv: 'antagande', nb: 'antakelse' },
  from: { en: 'From', sv: 'Från', nb: 'Fra' },
  to: { en: 'To', sv: 'Till', nb: 'Til' },
  meanwhile: { en: 'Meanwhile', sv: 'Under tiden', nb: 'Imens' },
  waitExpected: { en: 'Expected wait', sv: 'Förväntad väntetid', nb: 'Forventet ventetid' },
  waitFelt: { en: 'Perceived wait', sv: 'Upplevd väntetid', nb: 'Opplevd ventetid' },
  frictions: { en: 'Frictions', sv: 'Friktioner', nb: 'Friksjoner' },
  placeless: { en: '{n} without a place', sv: '{n} utan plats', nb: '{n} uten sted' },
  quote: { en: 'Quote', sv: 'Citat', nb: 'Sitat' },
  by: { en: 'Said by', sv: 'Sagt av', nb: 'Sagt av' },
  title: { en: 'Title', sv: 'Rubrik', nb: 'Tittel' },
  experience: { en: 'The customer’s experience', sv: 'Kundens upplevelse', nb: 'Kundens opplevelse' },
  curve: { en: 'Experience curve', sv: 'Upplevelsekurva', nb: 'Opplevelseskurve' },
  point: { en: 'Place (in phases)', sv: 'Läge (i faser)', nb: 'Sted (i faser)' },
  unit: { en: 'Unit', sv: 'Enhet', nb: 'Enhet' },
  target: { en: 'Target', sv: 'Mål', nb: 'Mål' },
  day: { en: 'Day', sv: 'Dag', nb: 'Dag' },
  value: { en: 'Value', sv: 'Värde', nb: 'Verdi' },
  count: { en: 'n', sv: 'n', nb: 'n' },
  'expectation-unmet': { en: 'expectation not met', sv: 'förväntan uppfylls inte', nb: 'forventningen innfris ikke' },
  'out-of-step': { en: 'conflicting information', sv: 'motstridiga uppgifter', nb: 'motstridende opplysninger' },
  'start-over': { en: 'has to start over', sv: 'får börja om', nb: 'må begynne på nytt' },
  waiting: { en: 'waiting', sv: 'väntan', nb: 'venting' },
  'unclear-next': { en: 'unclear next step', sv: 'oklart nästa steg', nb: 'uklart neste steg' },
} as const satisfies WordTable;

export type PictureWord = keyof typeof paperWords;

/** The few words that a layout measures besides what the journey says. */
type LayoutWords = {
  /** A role around the decision, in the field's own word where it is one. */
  readonly role: (role: string) => string;
  readonly length: (duration: string) => string;
  readonly number: (value: number) => string;
  /** How long something took, rounded as people say it. */
  readonly seconds: (seconds: number) => string;
  /** A share of 0 … 1. */
  readonly percent: (share: number) => string;
  /** How long after the beginning: `3 w`. */
  readonly passed: (many: number, unit: 'day' | 'week' | 'month' | 'year') => string;
  readonly withoutUs: string;
  readonly noOwner: string;
  /** What stands where a person's words were. */
  readonly gone: (words: { readonly keyMissing?: true | undefined }) => string;
  /** In the quotation marks of the language. */
  readonly quoted: (text: string) => string;
  readonly wait: (wait: { expected: string | undefined; felt: string | undefined }) => string;
};

/** The words that stand in pictures, slides and tables, in one language. */
export type PictureWords = LayoutWords & {
  readonly language: Language;
  readonly say: (word: PictureWord, values?: { readonly [name: string]: string | number }) => string;
  readonly day: (day: string) => string;
};

export const isPictureWord = (word: string): word is PictureWord => Object.hasOwn(paperWords, word);

const roles = ['user', 'buyer', 'decider', 'influencer', 'gatekeeper'] as const;
const isRole = (role: string): role is (typeof roles)[number] => roles.some((one) => one === role);

export function pictureWords(language: Language): PictureWords {
  const say: PictureWords['say'] = (word, values = {}) =>
    paperWords[word][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  const days = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const numbers = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 });
  const lengths = new Map<string, string>();
  const lengthOf = (duration: string): string => {
    const text = lengths.get(duration) ?? durationText(duration, language);
    lengths.set(duration, text);
    return text;
  };
  return {
    language,
    say,
    day: (day) => (Number.isNaN(Date.parse(day)) ? day : days.format(new Date(day))),
    withoutUs: say('withoutUs'),
    noOwner: say('noOwner'),
    gone: ({ keyMissing }) => say(keyMissing ? 'keyMissing' : 'erased'),
    role: (role) => (role === '' ? say('noRole') : isRole(role) ? say(role) : role),
    length: lengthOf,
    number: (value) => numbers.format(value),
    seconds: (seconds) => secondsText(seconds, localeOf(language)),
    percent: (share) => shares.format(share),
    passed: (many, unit) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(many),
    quoted: (text) => inQuotes(language, text),
    wait: ({ expected, felt }) =>
      [
        felt === undefined ? '' : say('felt', { felt: lengthOf(felt) }),
        expected === undefined ? '' : say('expected', { expected: lengthOf(expected) }),
      ]
        .filter((part) => part !== '')
        .join(' · '),
  };
}

/** The language that pictures speak for a journey written in this one. */
export function pictureLanguage(language: string | undefined): Language {
  return languageOfTag(language ?? '') ?? 'en';
}
