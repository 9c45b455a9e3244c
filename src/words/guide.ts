import { guideDoorWords } from '#words/guide-door.ts';
import type { WordTable } from '#words/languages.ts';

/** The ten steps, told to somebody who is about to take them. */
export const guideWords = {
  ...guideDoorWords,
  lead: {
    en: 'Ten steps, in any order.',
    sv: 'Tio steg, i valfri ordning.',
    nb: 'Ti steg, i valgfri rekkefølge.',
  },
  'around-again': {
    en: 'Then start again: with an episode, another perspective or a new customer group.',
    sv: 'Börja sedan om: med en episod, ett annat perspektiv eller en ny kundgrupp.',
    nb: 'Start så på nytt: med en episode, et annet perspektiv eller en ny kundegruppe.',
  },
  more: {
    en: '{n, plural, one {and # more} other {and # more}}',
    sv: '{n, plural, one {och # till} other {och # till}}',
    nb: '{n, plural, one {og # til} other {og # til}}',
  },
  'how-1': {
    en: 'Gather six to ten people from different parts of the organisation. Agree on what you want to learn, and on a goal that is the customer’s own and wider than what you sell. Then name a few phases as what the customer does and wants to achieve. Some of them without you: the journey starts long before you meet and ends long after.',
    sv: 'Samla sex till tio personer från olika delar av organisationen. Enas om vad ni vill lära er, och om ett mål som är kundens eget och bredare än det ni säljer. Namnge sedan några få faser som det kunden gör och vill uppnå. Några av dem utan er: resan börjar långt innan ni möts och slutar långt efteråt.',
    nb: 'Samle seks til ti personer fra ulike deler av organisasjonen. Bli enige om hva dere vil lære, og om et mål som er kundens eget og bredere enn det dere selger. Gi så noen få faser navn etter det kunden gjør og vil oppnå. Noen av dem uten dere: reisen begynner lenge før dere møtes og slutter lenge etterpå.',
  },
  'how-2': {
    en: 'Talk to people who differ from each other rather than to one persona. Two of you go: one leads, one notes. Ten to twelve interviews are enough for an episode, fifteen to twenty a whole journey; stop when you hear nothing new. Ask for the story of the last time, and listen.',
    sv: 'Prata med människor som skiljer sig åt, snarare än med en persona. Gå två: en leder, en antecknar. Tio till tolv intervjuer räcker för en episod, femton till tjugo en hel resa; sluta när ni inte hör något nytt. Be om berättelsen om senaste gången, och lyssna.',
    nb: 'Snakk med folk som er ulike hverandre, heller enn med én persona. Gå to: én leder, én noterer. Ti til tolv intervjuer er nok for en episode, femten til tjue en hel reise; stopp når dere ikke hører noe nytt. Be om historien om sist gang, og lytt.',
  },
  'how-3': {
    en: 'Go through the transcripts together and add every interaction, also those without you: a neighbour, a poster, a search at night. Write what the customer does and feels, never what you send. Split, rename and add phases as you learn.',
    sv: 'Gå igenom transkripten tillsammans och lägg till varje interaktion, också dem utan er: en granne, en affisch, en sökning på natten. Skriv vad kunden gör och känner, aldrig vad ni skickar. Dela, byt namn på och lägg till faser när ni lär er mer.',
    nb: 'Gå gjennom transkripsjonene sammen og legg til hvert kontaktpunkt, også dem uten dere: en nabo, en plakat, et søk om natten. Skriv hva kunden gjør og føler, aldri hva dere sender. Del, gi nytt navn og legg til faser etter hvert som dere lærer mer.',
  },
  'how-4': {
    en: 'Where did people show strong feelings? Choose three to five hearts and three to five thunderclouds for the whole journey. It is hard to choose; that is the point.',
    sv: 'Var visade människor starka känslor? Välj tre till fem hjärtan och tre till fem åskmoln för hela resan. Det är svårt att välja; det är meningen.',
    nb: 'Hvor viste folk sterke følelser? Velg tre til fem hjerter og tre til fem tordenskyer for hele reisen. Det er vanskelig å velge; det er meningen.',
  },
  'how-5': {
    en: 'Draw one line for the whole journey: how the experience rises and falls. It is a deliberate simplification, not the sum of the marks.',
    sv: 'Rita en linje för hela resan: hur upplevelsen stiger och faller. Den är en medveten förenkling, inte en summa av markeringarna.',
    nb: 'Tegn én linje for hele reisen: hvordan opplevelsen stiger og faller. Den er en bevisst forenkling, ikke en sum av markeringene.',
  },
  'how-6': {
    en: 'Find a quote for each peak and each dip that says why it is so. Word for word, one person at a time. A few interviews tell why, not how many.',
    sv: 'Hitta ett citat för varje topp och varje dal som säger varför det är så. Ordagrant, en person i taget. Några få intervjuer säger varför, inte hur många.',
    nb: 'Finn et sitat for hver topp og hver bunn som sier hvorfor det er slik. Ordrett, én person om gangen. Noen få intervjuer sier hvorfor, ikke hvor mange.',
  },
  'how-7': {
    en: 'Where is the relationship decided? Look for an effort already made, the end of something intense, or a high expectation. Choose two to four, and write for each: “How might we …”',
    sv: 'Var avgörs relationen? Leta efter en ansträngning som redan gjorts, slutet på något intensivt, eller en hög förväntan. Välj två till fyra, och skriv för vart och ett: ”Hur kan vi …”',
    nb: 'Hvor avgjøres relasjonen? Let etter en anstrengelse som alt er gjort, slutten på noe intenst, eller en høy forventning. Velg to til fire, og skriv for hvert: «Hvordan kan vi …»',
  },
  'how-8': {
    en: 'Quickly and roughly: which teams work behind each part, where does responsibility pass from one team to another, and which systems are used? Then choose an owner for each interaction.',
    sv: 'Snabbt och grovt: vilka team arbetar bakom varje del, var går ansvaret från ett team till ett annat, och vilka system används? Välj sedan en ägare för varje interaktion.',
    nb: 'Raskt og grovt: hvilke team jobber bak hver del, hvor går ansvaret fra ett team til et annet, og hvilke systemer brukes? Velg så en eier for hvert kontaktpunkt.',
  },
  'how-9': {
    en: 'Turn each “How might we” into something you can try: a sketch, a sentence on a page, a changed routine. Small changes in daily work count. Check where work is being done, and move it to where it is hardest for the customer.',
    sv: 'Gör varje ”Hur kan vi” till något ni kan prova: en skiss, en mening på en sida, en ändrad rutin. Små förändringar i vardagen räknas. Se var arbete pågår, och flytta det dit där det är svårast för kunden.',
    nb: 'Gjør hvert «Hvordan kan vi» til noe dere kan prøve: en skisse, en setning på en side, en endret rutine. Små endringer i hverdagen teller. Se hvor arbeidet skjer, og flytt det dit det er vanskeligst for kunden.',
  },
  'how-10': {
    en: 'Say beforehand what each change should do, at which place, and how you will see it. Then try it, measure, and decide: did it hold? Let what you learned choose the next focus, and meet again on a fixed day.',
    sv: 'Säg i förväg vad varje förändring ska ge, på vilken plats, och hur ni ska se det. Prova sedan, mät och bestäm: höll det? Låt det ni lärt er välja nästa fokus, och ses igen på en bestämd dag.',
    nb: 'Si på forhånd hva hver endring skal gi, på hvilket sted, og hvordan dere skal se det. Prøv så, mål og avgjør: holdt det? La det dere har lært, velge neste fokus, og møtes igjen på en fast dag.',
  },
  'counts-1': {
    en: '{phases, plural, =0 {No phases yet} one {# phase} other {# phases}}{phases, plural, =0 {} other {, {withoutUs} without us}}',
    sv: '{phases, plural, =0 {Inga faser än} one {# fas} other {# faser}}{phases, plural, =0 {} other {, {withoutUs} utan oss}}',
    nb: '{phases, plural, =0 {Ingen faser ennå} one {# fase} other {# faser}}{phases, plural, =0 {} other {, {withoutUs} uten oss}}',
  },
  'counts-2': {
    en: '{interviews, plural, =0 {No interviews yet} one {# interview} other {# interviews}}',
    sv: '{interviews, plural, =0 {Inga intervjuer än} one {# intervju} other {# intervjuer}}',
    nb: '{interviews, plural, =0 {Ingen intervjuer ennå} one {# intervju} other {# intervjuer}}',
  },
  'counts-3': {
    en: '{interactions, plural, =0 {No interactions yet} one {# interaction} other {# interactions}}{interactions, plural, =0 {} other {, {indirect} without us, {channels, plural, one {# channel} other {# channels}}}}',
    sv: '{interactions, plural, =0 {Inga interaktioner än} one {# interaktion} other {# interaktioner}}{interactions, plural, =0 {} other {, {indirect} utan oss, {channels, plural, one {# kanal} other {# kanaler}}}}',
    nb: '{interactions, plural, =0 {Ingen kontaktpunkter ennå} one {# kontaktpunkt} other {# kontaktpunkter}}{interactions, plural, =0 {} other {, {indirect} uten oss, {channels, plural, one {# kanal} other {# kanaler}}}}',
  },
  'counts-4': {
    en: '{hearts, plural, one {# heart} other {# hearts}}, {clouds, plural, one {# thundercloud} other {# thunderclouds}}',
    sv: '{hearts, plural, one {# hjärta} other {# hjärtan}}, {clouds, plural, one {# åskmoln} other {# åskmoln}}',
    nb: '{hearts, plural, one {# hjerte} other {# hjerter}}, {clouds, plural, one {# tordensky} other {# tordenskyer}}',
  },
  'counts-5': {
    en: '{points, plural, =0 {No curve yet} one {# point on the curve} other {# points on the curve}}',
    sv: '{points, plural, =0 {Ingen kurva än} one {# punkt på kurvan} other {# punkter på kurvan}}',
    nb: '{points, plural, =0 {Ingen kurve ennå} one {# punkt på kurven} other {# punkter på kurven}}',
  },
  'counts-6': {
    en: '{quotes, plural, =0 {No quotes yet} one {# quote} other {# quotes}}{silent, plural, =0 {} one {, # turn without a quote} other {, # turns without a quote}}',
    sv: '{quotes, plural, =0 {Inga citat än} one {# citat} other {# citat}}{silent, plural, =0 {} one {, # vändning utan citat} other {, # vändningar utan citat}}',
    nb: '{quotes, plural, =0 {Ingen sitater ennå} one {# sitat} other {# sitater}}{silent, plural, =0 {} one {, # vending uten sitat} other {, # vendinger uten sitat}}',
  },
  'counts-7': {
    en: '{moments, plural, =0 {No moment of truth yet} one {# moment of truth} other {# moments of truth}}{moments, plural, =0 {} other {, {asked} with a question}}',
    sv: '{moments, plural, =0 {Inget sanningsögonblick än} one {# sanningsögonblick} other {# sanningsögonblick}}{moments, plural, =0 {} other {, {asked} med en fråga}}',
    nb: '{moments, plural, =0 {Ingen sannhetens øyeblikk ennå} one {# sannhetens øyeblikk} other {# sannhetens øyeblikk}}{moments, plural, =0 {} other {, {asked} med et spørsmål}}',
  },
  'counts-8': {
    en: '{backstage, plural, =0 {Nothing backstage yet} one {# thing backstage} other {# things backstage}}',
    sv: '{backstage, plural, =0 {Inget backstage än} one {# sak backstage} other {# saker backstage}}',
    nb: '{backstage, plural, =0 {Ingenting bak scenen ennå} one {# ting bak scenen} other {# ting bak scenen}}',
  },
  'counts-9': {
    en: '{prototypes, plural, =0 {No prototypes yet} one {# prototype} other {# prototypes}}{opportunities, plural, =0 {} one {, # opportunity} other {, # opportunities}}{jobs, plural, =0 {} one {, # job to be done} other {, # jobs to be done}}',
    sv: '{prototypes, plural, =0 {Inga prototyper än} one {# prototyp} other {# prototyper}}{opportunities, plural, =0 {} one {, # möjlighet} other {, # möjligheter}}{jobs, plural, =0 {} one {, # ”job to be done”} other {, # ”jobs to be done”}}',
    nb: '{prototypes, plural, =0 {Ingen prototyper ennå} one {# prototype} other {# prototyper}}{opportunities, plural, =0 {} one {, # mulighet} other {, # muligheter}}{jobs, plural, =0 {} one {, # «job to be done»} other {, # «jobs to be done»}}',
  },
  'counts-10': {
    en: '{experiments, plural, =0 {No experiments yet} one {# experiment} other {# experiments}}{experiments, plural, =0 {} other {, {judged} judged}}',
    sv: '{experiments, plural, =0 {Inga experiment än} one {# experiment} other {# experiment}}{experiments, plural, =0 {} other {, {judged} bedömda}}',
    nb: '{experiments, plural, =0 {Ingen eksperimenter ennå} one {# eksperiment} other {# eksperimenter}}{experiments, plural, =0 {} other {, {judged} vurdert}}',
  },
  'draw-next': { en: 'Draw the next point', sv: 'Rita nästa punkt', nb: 'Tegn neste punkt' },
  'moment-at-dip': {
    en: 'A moment of truth at the lowest point',
    sv: 'Ett sanningsögonblick vid lägsta punkten',
    nb: 'Et sannhetens øyeblikk ved det laveste punktet',
  },
  'moment-at-dip-near': {
    en: 'A moment of truth at the dip in “{phase}”, by “{what}”',
    sv: 'Ett sanningsögonblick i dalen i ”{phase}”, vid ”{what}”',
    nb: 'Et sannhetens øyeblikk i bunnen i «{phase}», ved «{what}»',
  },
  'moment-at-dip-nth': {
    en: 'A moment of truth at dip {n, number} in “{phase}”',
    sv: 'Ett sanningsögonblick i dal {n, number} i ”{phase}”',
    nb: 'Et sannhetens øyeblikk i bunn {n, number} i «{phase}»',
  },
  'moment-at-dip-in': {
    en: 'A moment of truth at the dip in “{phase}”',
    sv: 'Ett sanningsögonblick i dalen i ”{phase}”',
    nb: 'Et sannhetens øyeblikk i bunnen i «{phase}»',
  },
  'new-team': { en: 'A team backstage', sv: 'Ett team backstage', nb: 'Et team bak scenen' },
} as const satisfies WordTable;
