import type { WordTable } from '#words/languages.ts';

/** Words for the experience curves: whose, of what kind, and what the evidence suggests. */
export const curveWords = {
  curve: { en: 'Experience curve', sv: 'Upplevelsekurva', nb: 'Opplevelseskurve' },
  curves: { en: 'Curves', sv: 'Kurvor', nb: 'Kurver' },
  unnamed: { en: 'Unnamed curve', sv: 'Namnlös kurva', nb: 'Kurve uten navn' },
  name: { en: 'Name', sv: 'Namn', nb: 'Navn' },
  kind: { en: 'Type', sv: 'Typ', nb: 'Type' },
  'kind-researched': { en: 'as experienced', sv: 'som den upplevts', nb: 'slik den er opplevd' },
  'kind-hypothesis': { en: 'as we believe it is', sv: 'som vi tror att den är', nb: 'slik vi tror den er' },
  'kind-to-be': { en: 'as we want it to be', sv: 'som vi vill att den ska bli', nb: 'slik vi vil at den skal bli' },
  group: { en: 'Customer group', sv: 'Kundgrupp', nb: 'Kundegruppe' },
  everyone: { en: 'Everyone', sv: 'Alla', nb: 'Alle' },
  date: { en: 'Date', sv: 'Datum', nb: 'Dato' },
  'new-curve': { en: 'New curve', sv: 'Ny kurva', nb: 'Ny kurve' },
  'new-curve-like': { en: 'Duplicate the curve', sv: 'Duplicera kurvan', nb: 'Dupliser kurven' },
  'about-curve': { en: 'About the curve', sv: 'Om kurvan', nb: 'Om kurven' },
  'draw-on': { en: 'Draw on “{name}”', sv: 'Rita på ”{name}”', nb: 'Tegn på «{name}»' },
  'draw-here': {
    en: 'Drag to draw how the experience rises and falls, or click to place a point. The curve shows the journey as a whole, not the sum of the marks.',
    sv: 'Dra för att rita hur upplevelsen stiger och faller, eller klicka för att sätta en punkt. Kurvan visar hela resan och är ingen summa av markeringarna.',
    nb: 'Dra for å tegne hvordan opplevelsen stiger og faller, eller klikk for å sette et punkt. Kurven viser hele reisen og er ingen sum av markeringene.',
  },
  'draw-done': { en: 'Done drawing', sv: 'Färdigritat', nb: 'Ferdig tegnet' },
  'show-curve': { en: 'Show “{name}”', sv: 'Visa ”{name}”', nb: 'Vis «{name}»' },
  'hide-curve': { en: 'Hide “{name}”', sv: 'Dölj ”{name}”', nb: 'Skjul «{name}»' },
  'other-curves': {
    en: '{n, plural, one {+# curve} other {+# curves}}',
    sv: '{n, plural, one {+# kurva} other {+# kurvor}}',
    nb: '{n, plural, one {+# kurve} other {+# kurver}}',
  },
  'other-curves-why': {
    en: 'Show the other curves: customer groups, dates, hypotheses',
    sv: 'Visa de andra kurvorna: kundgrupper, datum, hypoteser',
    nb: 'Vis de andre kurvene: kundegrupper, datoer, hypoteser',
  },
  'n-suggested': {
    en: '{n, plural, one {# suggested point} other {# suggested points}}',
    sv: '{n, plural, one {# föreslagen punkt} other {# föreslagna punkter}}',
    nb: '{n, plural, one {# foreslått punkt} other {# foreslåtte punkter}}',
  },
  'n-felt': {
    en: '{n, plural, one {# feeling in interviews} other {# feelings in interviews}}',
    sv: '{n, plural, one {# känsla i intervjuer} other {# känslor i intervjuer}}',
    nb: '{n, plural, one {# følelse i intervjuer} other {# følelser i intervjuer}}',
  },
  'in-front': { en: 'selected for drawing', sv: 'vald att rita på', nb: 'valgt å tegne på' },
  points: {
    en: '{n, plural, one {# point} other {# points}}',
    sv: '{n, plural, one {# punkt} other {# punkter}}',
    nb: '{n, plural, one {# punkt} other {# punkter}}',
  },
  suggest: {
    en: 'Suggest from interviews',
    sv: 'Föreslå utifrån intervjuer',
    nb: 'Foreslå ut fra intervjuer',
  },
  'suggest-stop': { en: 'Dismiss the suggestion', sv: 'Avfärda förslaget', nb: 'Avvis forslaget' },
  suggestion: {
    en: 'A suggestion: the median feeling at {n, plural, one {# interaction} other {# interactions}} with at least two excerpts with a feeling, {words, plural, one {# excerpt} other {# excerpts}} in all. You decide whether to use it.',
    sv: 'Ett förslag: mediankänslan vid {n, plural, one {# interaktion} other {# interaktioner}} med minst två utdrag med en känsla, sammanlagt {words, plural, one {# utdrag} other {# utdrag}}. Ni bestämmer om ni vill använda det.',
    nb: 'Et forslag: medianfølelsen ved {n, plural, one {# kontaktpunkt} other {# kontaktpunkter}} med minst to utdrag med en følelse, til sammen {words, plural, one {# utdrag} other {# utdrag}}. Dere bestemmer om dere vil bruke det.',
  },
  'nothing-to-suggest': {
    en: 'Nothing more to suggest: the curve already follows the interactions with at least two excerpts with a feeling.',
    sv: 'Inget mer att föreslå: kurvan följer redan de interaktioner som har minst två utdrag med en känsla.',
    nb: 'Ingenting mer å foreslå: kurven følger alt kontaktpunktene med minst to utdrag med en følelse.',
  },
  'take-all': { en: 'Use all', sv: 'Använd allt', nb: 'Bruk alt' },
  'take-apart': { en: 'As a separate curve', sv: 'Som en egen kurva', nb: 'Som en egen kurve' },
  leave: { en: 'Do not use', sv: 'Använd inte', nb: 'Ikke bruk' },
  'take-point': {
    en: 'Use this point: {feeling} at “{text}”, the median of {n}, half of them between {low} and {high}',
    sv: 'Använd punkten: {feeling} vid ”{text}”, medianen av {n}, hälften mellan {low} och {high}',
    nb: 'Bruk dette punktet: {feeling} ved «{text}», medianen av {n}, halvparten mellom {low} og {high}',
  },
  suggested: {
    en: 'Suggested from interviews',
    sv: 'Föreslagen utifrån intervjuer',
    nb: 'Foreslått ut fra intervjuer',
  },
  'count-show': {
    en: 'Show how many feelings',
    sv: 'Visa antal känslor',
    nb: 'Vis antall følelser',
  },
  'count-hide': {
    en: 'Hide how many feelings',
    sv: 'Dölj antal känslor',
    nb: 'Skjul antall følelser',
  },
  'spread-at': {
    en: '“{text}”: median {median}, half between {low} and {high}, {n, plural, one {# excerpt} other {# excerpts}}',
    sv: '”{text}”: median {median}, hälften mellan {low} och {high}, {n, plural, one {# utdrag} other {# utdrag}}',
    nb: '«{text}»: median {median}, halvparten mellom {low} og {high}, {n, plural, one {# utdrag} other {# utdrag}}',
  },
  note: { en: 'Note on the curve', sv: 'Anteckning på kurvan', nb: 'Notat på kurven' },
  remove: {
    en: 'Remove the curve and its points',
    sv: 'Ta bort kurvan och dess punkter',
    nb: 'Fjern kurven og punktene',
  },
  'employees-curve': {
    en: 'The employees’ experience curve',
    sv: 'Medarbetarnas upplevelsekurva',
    nb: 'Medarbeidernes opplevelseskurve',
  },
  'new-employees-point': {
    en: 'New point on the employees’ curve',
    sv: 'Ny punkt på medarbetarnas kurva',
    nb: 'Nytt punkt på medarbeidernes kurve',
  },
  'draw-employees': {
    en: 'Double-click where their work gets hard.',
    sv: 'Dubbelklicka där deras arbete blir svårt.',
    nb: 'Dobbeltklikk der arbeidet deres blir vanskelig.',
  },
} as const satisfies WordTable;
