import type { WordTable } from '#words/languages.ts';

/** Words for the experience curves: whose, of what kind, and what the evidence suggests. */
export const curveWords = {
  curve: { en: 'Experience curve', sv: 'Känslokurva', nb: 'Opplevelseskurve' },
  curves: { en: 'Curves', sv: 'Kurvor', nb: 'Kurver' },
  unnamed: { en: 'Unnamed curve', sv: 'Namnlös kurva', nb: 'Kurve uten navn' },
  name: { en: 'What it is called', sv: 'Vad den heter', nb: 'Hva den heter' },
  kind: { en: 'What it tells of', sv: 'Vad den berättar om', nb: 'Hva den forteller om' },
  'kind-researched': { en: 'as people lived it', sv: 'som den har levts', nb: 'slik den er levd' },
  'kind-hypothesis': { en: 'as we believe it is', sv: 'som vi tror att den är', nb: 'slik vi tror den er' },
  'kind-to-be': { en: 'as we want it to be', sv: 'som vi vill att den ska bli', nb: 'slik vi vil at den skal bli' },
  group: { en: 'Whose it is', sv: 'Vems den är', nb: 'Hvem sin den er' },
  everyone: { en: 'Everyone’s', sv: 'Allas', nb: 'Alles' },
  date: { en: 'As it was on', sv: 'Som den var den', nb: 'Slik den var den' },
  'new-curve': { en: 'New curve', sv: 'Ny kurva', nb: 'Ny kurve' },
  'new-curve-like': { en: 'New curve from this one', sv: 'Ny kurva utifrån den här', nb: 'Ny kurve ut fra denne' },
  'about-curve': { en: 'About the curve', sv: 'Om kurvan', nb: 'Om kurven' },
  'draw-on': { en: 'Draw on “{name}”', sv: 'Rita på ”{name}”', nb: 'Tegn på «{name}»' },
  'show-curve': { en: 'Show “{name}”', sv: 'Visa ”{name}”', nb: 'Vis «{name}»' },
  'hide-curve': { en: 'Hide “{name}”', sv: 'Dölj ”{name}”', nb: 'Skjul «{name}»' },
  'in-front': { en: 'in front, the one you draw on', sv: 'främst, den ni ritar på', nb: 'fremst, den dere tegner på' },
  points: {
    en: '{n, plural, one {# point} other {# points}}',
    sv: '{n, plural, one {# punkt} other {# punkter}}',
    nb: '{n, plural, one {# punkt} other {# punkter}}',
  },
  suggest: {
    en: 'Suggest from what people said',
    sv: 'Föreslå utifrån vad människor sagt',
    nb: 'Foreslå ut fra hva folk har sagt',
  },
  'suggest-stop': { en: 'Put the suggestion away', sv: 'Lägg undan förslaget', nb: 'Legg bort forslaget' },
  suggestion: {
    en: 'A suggestion: the median of the feelings people told of, at {n, plural, one {# interaction} other {# interactions}} where at least two marked places say one. {words, plural, one {# marked place} other {# marked places}} in all. It is yours to take or leave.',
    sv: 'Ett förslag: medianen av känslorna som människor berättat om, vid {n, plural, one {# interaktion} other {# interaktioner}} där minst två märkta ställen säger en. Sammanlagt {words, plural, one {# märkt ställe} other {# märkta ställen}}. Ni tar det eller låter det vara.',
    nb: 'Et forslag: medianen av følelsene folk har fortalt om, ved {n, plural, one {# kontaktpunkt} other {# kontaktpunkter}} der minst to merkede steder sier en. Til sammen {words, plural, one {# merket sted} other {# merkede steder}}. Dere tar det eller lar det være.',
  },
  'nothing-to-suggest': {
    en: 'Nothing more to suggest: no interaction has two marked places with a feeling that the curve does not follow already.',
    sv: 'Inget mer att föreslå: ingen interaktion har två märkta ställen med en känsla som kurvan inte redan följer.',
    nb: 'Ingenting mer å foreslå: ingen kontaktpunkt har to merkede steder med en følelse som kurven ikke alt følger.',
  },
  'take-all': { en: 'Take all of it', sv: 'Ta alltihop', nb: 'Ta alt sammen' },
  'take-apart': { en: 'As a curve of its own', sv: 'Som en egen kurva', nb: 'Som en egen kurve' },
  leave: { en: 'Leave it', sv: 'Låt det vara', nb: 'La det være' },
  'take-point': {
    en: 'Take this point: {feeling} at “{text}”, the median of {n}, half of them between {low} and {high}',
    sv: 'Ta den här punkten: {feeling} vid ”{text}”, medianen av {n}, hälften mellan {low} och {high}',
    nb: 'Ta dette punktet: {feeling} ved «{text}», medianen av {n}, halvparten mellom {low} og {high}',
  },
  suggested: { en: 'Suggested from words', sv: 'Föreslagen utifrån ord', nb: 'Foreslått ut fra ord' },
  'count-show': {
    en: 'Show how many told of a feeling',
    sv: 'Visa hur många som berättat om en känsla',
    nb: 'Vis hvor mange som har fortalt om en følelse',
  },
  'count-hide': {
    en: 'Hide how many told of a feeling',
    sv: 'Dölj hur många som berättat om en känsla',
    nb: 'Skjul hvor mange som har fortalt om en følelse',
  },
  'spread-at': {
    en: '“{text}”: median {median}, half between {low} and {high}, {n, plural, one {# marked place} other {# marked places}}',
    sv: '”{text}”: median {median}, hälften mellan {low} och {high}, {n, plural, one {# märkt ställe} other {# märkta ställen}}',
    nb: '«{text}»: median {median}, halvparten mellom {low} og {high}, {n, plural, one {# merket sted} other {# merkede steder}}',
  },
  note: { en: 'Note on the curve', sv: 'Anteckning på kurvan', nb: 'Notat på kurven' },
  remove: {
    en: 'Remove the curve and its points',
    sv: 'Ta bort kurvan och dess punkter',
    nb: 'Fjern kurven og punktene',
  },
  'employees-curve': {
    en: 'The employees’ experience curve',
    sv: 'Medarbetarnas känslokurva',
    nb: 'Medarbeidernes opplevelseskurve',
  },
  'new-employees-point': {
    en: 'New point on the employees’ path',
    sv: 'Ny punkt på medarbetarnas stig',
    nb: 'Nytt punkt på medarbeidernes sti',
  },
  'draw-employees': {
    en: 'Double-click where their work gets hard, trying or dull.',
    sv: 'Dubbelklicka där deras arbete blir svårt, prövande eller enahanda.',
    nb: 'Dobbeltklikk der arbeidet deres blir vanskelig, krevende eller kjedelig.',
  },
} as const satisfies WordTable;
