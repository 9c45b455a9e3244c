import type { WordTable } from '#words/languages.ts';

/** How one listens: pages to read before an interview, and to take along on paper. */
export const tipWords = {
  title: { en: 'Talking to customers', sv: 'Att prata med kunder', nb: 'Å snakke med kunder' },
  lead: {
    en: 'You are not there to hear what they think of you. You are there to hear how it was.',
    sv: 'Ni är inte där för att höra vad de tycker om er. Ni är där för att höra hur det var.',
    nb: 'Dere er ikke der for å høre hva de synes om dere. Dere er der for å høre hvordan det var.',
  },
  print: { en: 'Print', sv: 'Skriv ut', nb: 'Skriv ut' },
  'whom-title': { en: 'Whom to ask', sv: 'Vem ni ska fråga', nb: 'Hvem dere skal spørre' },
  'whom-1': {
    en: 'Choose people who differ: age, place, how it went, how long ago. Not ten of the same.',
    sv: 'Välj människor som skiljer sig åt: ålder, plats, hur det gick, hur länge sedan. Inte tio likadana.',
    nb: 'Velg folk som er ulike: alder, sted, hvordan det gikk, hvor lenge siden. Ikke ti like.',
  },
  'whom-2': {
    en: 'Also those who chose another, those who gave up, and those who never came to you.',
    sv: 'Också de som valde någon annan, de som gav upp och de som aldrig kom till er.',
    nb: 'Også de som valgte en annen, de som ga opp, og de som aldri kom til dere.',
  },
  'whom-3': {
    en: 'It should have happened lately enough to be remembered in details.',
    sv: 'Det ska ha hänt så nyligen att de minns detaljerna.',
    nb: 'Det skal ha hendt så nylig at de husker detaljene.',
  },
  'two-title': { en: 'Go two', sv: 'Gå två', nb: 'Gå to' },
  'two-1': {
    en: 'One leads and looks at the person. One notes, word for word, and keeps quiet until the end.',
    sv: 'En leder och ser på personen. En antecknar, ord för ord, och är tyst till slutet.',
    nb: 'Én leder og ser på personen. Én noterer, ord for ord, og tier til slutten.',
  },
  'two-2': {
    en: 'Do not write on a screen that stands between you.',
    sv: 'Skriv inte på en skärm som står emellan er.',
    nb: 'Ikke skriv på en skjerm som står mellom dere.',
  },
  'two-3': {
    en: 'Talk for ten minutes afterwards, before you say anything to others: what surprised you?',
    sv: 'Prata tio minuter efteråt, innan ni säger något till andra: vad förvånade er?',
    nb: 'Snakk i ti minutter etterpå, før dere sier noe til andre: hva overrasket dere?',
  },
  'ask-title': { en: 'How to ask', sv: 'Hur man frågar', nb: 'Hvordan man spør' },
  'ask-1': {
    en: 'Begin wide: “Tell me about the last time you … Where does it begin?”',
    sv: 'Börja vitt: ”Berätta om senaste gången du … Var börjar det?”',
    nb: 'Begynn vidt: «Fortell om sist gang du … Hvor begynner det?»',
  },
  'ask-2': {
    en: 'Ask what they did, not what they usually do or would do.',
    sv: 'Fråga vad de gjorde, inte vad de brukar göra eller skulle göra.',
    nb: 'Spør hva de gjorde, ikke hva de pleier eller ville gjøre.',
  },
  'ask-3': {
    en: 'One question at a time, short, without an answer hidden in it. Never “Was it not annoying that …?”',
    sv: 'En fråga i taget, kort, utan ett gömt svar. Aldrig ”Var det inte irriterande att …?”',
    nb: 'Ett spørsmål om gangen, kort, uten et gjemt svar. Aldri «Var det ikke irriterende at …?»',
  },
  'ask-4': {
    en: 'Let things be shown: the mail, the drawer, the note on the fridge.',
    sv: 'Låt saker visas: mejlet, lådan, lappen på kylen.',
    nb: 'La ting bli vist: e-posten, skuffen, lappen på kjøleskapet.',
  },
  'follow-title': { en: 'Follow the story', sv: 'Följ berättelsen', nb: 'Følg historien' },
  'follow-1': {
    en: '“And then?” is the best question there is. “What happened before that?” is the next best.',
    sv: '”Och sedan?” är den bästa frågan som finns. ”Vad hände innan dess?” är den näst bästa.',
    nb: '«Og så?» er det beste spørsmålet som finnes. «Hva hendte før det?» er det nest beste.',
  },
  'follow-2': {
    en: 'When a word has feeling in it, stop there: “You said ‘terrible’. What was it like?”',
    sv: 'När ett ord har känsla i sig, stanna där: ”Du sa ’hemskt’. Hur var det?”',
    nb: 'Når et ord har følelse i seg, bli der: «Du sa ‘forferdelig’. Hvordan var det?»',
  },
  'follow-3': {
    en: 'A guide is a list of themes in your pocket, not a form. Tick off afterwards.',
    sv: 'En intervjuguide är en lista med teman i fickan, inte ett formulär. Bocka av efteråt.',
    nb: 'En intervjuguide er en liste med temaer i lommen, ikke et skjema. Kryss av etterpå.',
  },
  'silence-title': { en: 'Silence', sv: 'Tystnad', nb: 'Stillhet' },
  'silence-1': {
    en: 'Count to eight before you help. What comes after the silence is often what you came for.',
    sv: 'Räkna till åtta innan du hjälper till. Det som kommer efter tystnaden är ofta det ni kom för.',
    nb: 'Tell til åtte før du hjelper til. Det som kommer etter stillheten, er ofte det dere kom for.',
  },
  'silence-2': {
    en: 'Do not explain, defend or sell. If something is wrong, help them afterwards.',
    sv: 'Förklara, försvara eller sälj inte. Är något fel, hjälp dem efteråt.',
    nb: 'Ikke forklar, forsvar eller selg. Er noe galt, hjelp dem etterpå.',
  },
  'enough-title': { en: 'When it is enough', sv: 'När det räcker', nb: 'Når det er nok' },
  'enough-1': {
    en: 'Ten to twelve for an episode, fifteen to twenty for a whole journey, as a rule of thumb.',
    sv: 'Tio till tolv för en episod, femton till tjugo för en hel resa, som tumregel.',
    nb: 'Ti til tolv for en episode, femten til tjue for en hel reise, som tommelfingerregel.',
  },
  'enough-2': {
    en: 'Stop when nothing new is heard. Code as you go: Research shows when the new themes cease.',
    sv: 'Sluta när inget nytt hörs. Koda under tiden: Research visar när nya teman upphör.',
    nb: 'Stopp når ingenting nytt høres. Kod underveis: Innsikt viser når nye temaer tar slutt.',
  },
  'enough-3': {
    en: 'It tells you why, not how many. Never count interviews as shares of your customers.',
    sv: 'Det säger varför, inte hur många. Räkna aldrig intervjuer som andelar av kunderna.',
    nb: 'Det sier hvorfor, ikke hvor mange. Regn aldri intervjuer som andeler av kundene.',
  },
  'consent-title': { en: 'Consent', sv: 'Samtycke', nb: 'Samtykke' },
  'consent-1': {
    en: 'Say before you begin who you are, what it is for, who will read it, and until when it is kept.',
    sv: 'Säg innan ni börjar vilka ni är, vad det är till för, vem som läser och hur länge det sparas.',
    nb: 'Si før dere begynner hvem dere er, hva det er til, hvem som leser, og hvor lenge det lagres.',
  },
  'consent-2': {
    en: 'Ask for three things apart: to analyse, to quote, to share outside the house.',
    sv: 'Fråga om tre saker för sig: att analysera, att citera, att dela utanför huset.',
    nb: 'Spør om tre ting hver for seg: å analysere, å sitere, å dele utenfor huset.',
  },
  'consent-3': {
    en: 'Use a name that is not theirs. They may change their mind any day; Stig then erases their words everywhere.',
    sv: 'Använd ett namn som inte är deras. De får ändra sig när som helst; då raderar Stig deras ord överallt.',
    nb: 'Bruk et navn som ikke er deres. De kan ombestemme seg når som helst; da sletter Stig ordene deres overalt.',
  },
} as const satisfies WordTable;
