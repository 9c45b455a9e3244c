import { along, at, between, excerpts, id } from '#example/source/place.ts';

export const curves = [
  {
    id: id('c1'),
    of: 'customers',
    name: { en: 'Those we listened to', sv: 'De vi lyssnade på', nb: 'De vi lyttet til' },
    points: [
      { at: along('p1', 0.15), feeling: -0.3, evidence: excerpts('0101', '0301', '0801') },
      { at: along('p1', 0.65), feeling: -0.55, evidence: excerpts('0102', '0302', '0501', '1101') },
      { at: along('p2', 0.2), feeling: 0.65, evidence: excerpts('0201', '0702', '1103') },
      { at: at('i07'), feeling: -0.4, evidence: excerpts('0104', '0105', '0504', '0802', '0904') },
      { at: along('p3', 0.5), feeling: 0.15, evidence: excerpts('0205', '0505', '0604') },
      { at: at('i11'), feeling: 0.35, evidence: excerpts('0106', '0905') },
      { at: at('i12'), feeling: -0.25, evidence: excerpts('0305', '0508', '1004') },
      { at: at('i15'), feeling: 0.3, evidence: excerpts('0308') },
      { at: at('i16'), feeling: 0.15, evidence: excerpts('0703') },
      { at: at('i17'), feeling: -0.85, evidence: excerpts('0107', '0605', '0704', '0705', '0805') },
      { at: at('i21'), feeling: 0.2, evidence: excerpts('0207', '0708', '0806') },
      { at: along('p6', 0.35), feeling: 0.6, evidence: excerpts('0309', '0406', '1106') },
      { at: at('i25'), feeling: -0.45, evidence: excerpts('0109', '0509', '0807', '1108') },
      { at: at('i26'), feeling: 0.25, evidence: excerpts('1007') },
      { at: along('p7', 0.4), feeling: 0.9, evidence: excerpts('0208', '0609', '1002', '1003', '1208') },
      { at: along('p7', 0.9), feeling: 0.75, evidence: excerpts('0608', '1109', '1209') },
    ],
  },
  {
    id: id('c2'),
    of: 'employees',
    name: { en: 'Those of us who work with it', sv: 'Vi som arbetar med det', nb: 'Vi som jobber med det' },
    points: [
      { at: along('p3', 0.7), feeling: 0.45, evidence: excerpts('0506') },
      { at: along('p4', 0.3), feeling: 0.2, evidence: excerpts('0402') },
      { at: at('i18'), feeling: -0.8, evidence: excerpts('0405', '0706') },
      { at: at('i21'), feeling: 0.55, evidence: excerpts('0207', '0806') },
      { at: at('i25'), feeling: -0.2, evidence: excerpts('0110', '0509') },
      { at: at('i26'), feeling: 0.5, evidence: excerpts('1007') },
    ],
  },
  {
    id: id('c3'),
    of: 'customers',
    group: id('g-begin'),
    points: [
      { at: along('p1', 0.4), feeling: -0.65, evidence: excerpts('0102', '0103', '0401', '0801') },
      { at: along('p2', 0.45), feeling: 0.45, evidence: excerpts('0701', '0702') },
      { at: at('i07'), feeling: -0.6, evidence: excerpts('0104', '0105', '0802') },
      { at: at('i11'), feeling: 0.5, evidence: excerpts('0106') },
      { at: at('i17'), feeling: -0.95, evidence: excerpts('0107', '0704', '0705', '0805') },
      { at: at('i21'), feeling: 0.45, evidence: excerpts('0708', '0806') },
      { at: at('i25'), feeling: -0.75, evidence: excerpts('0109', '0807') },
      { at: along('p7', 0.5), feeling: 0.4, evidence: excerpts('0408') },
    ],
  },
];

export const quotes = [
  { id: id('q01'), excerpt: id('e0102'), at: along('p1', 0.65) },
  { id: id('q02'), excerpt: id('e0201'), at: along('p2', 0.2) },
  { id: id('q03'), excerpt: id('e0104'), at: at('i07') },
  { id: id('q04'), excerpt: id('e0106'), at: at('i11') },
  { id: id('q05'), excerpt: id('e1004'), at: at('i12') },
  { id: id('q06'), excerpt: id('e0308'), at: at('i15') },
  { id: id('q07'), excerpt: id('e0705'), at: at('i17') },
  { id: id('q08'), excerpt: id('e0405'), at: at('i18') },
  { id: id('q09'), excerpt: id('e0207'), at: at('i21') },
  { id: id('q10'), excerpt: id('e1106'), at: along('p6', 0.35) },
  { id: id('q11'), excerpt: id('e1108'), at: at('i25') },
  { id: id('q12'), excerpt: id('e1002'), at: along('p7', 0.4) },
];

export const moments = [
  {
    id: id('m1'),
    title: { en: 'Who can I believe?', sv: 'Vem kan jag lita på?', nb: 'Hvem kan jeg stole på?' },
    experience: {
      en: 'She has read for a week and knows less than when she began. She does not need one more source. She needs one person who asks about her window and stands by the answer.',
      sv: 'Hon har läst en vecka och vet mindre än när hon började. Hon behöver inte en källa till. Hon behöver en människa som frågar om hennes fönster och som står för sitt svar.',
      nb: 'Hun har lest i en uke og vet mindre enn da hun begynte. Hun trenger ikke enda en kilde. Hun trenger ett menneske som spør om vinduet hennes, og som står for svaret sitt.',
    },
    places: [at('i07'), at('i11')],
    cues: ['effort'],
    howMightWe: [
      {
        en: 'How might we let a person’s own window be all that is needed to know what will live there?',
        sv: 'Hur kan vi låta ens eget fönster vara allt som behövs för att veta vad som kan leva där?',
        nb: 'Hvordan kan vi la ens eget vindu være alt som skal til for å vite hva som kan leve der?',
      },
      {
        en: 'How might we let every piece of advice have a name under it?',
        sv: 'Hur kan vi sätta ett namn under varje råd?',
        nb: 'Hvordan kan vi sette et navn under hvert råd?',
      },
    ],
    evidence: excerpts('0104', '0105', '0504', '0506', '0106', '1104'),
  },
  {
    id: id('m2'),
    title: { en: 'Is it alive out there?', sv: 'Lever den där ute?', nb: 'Lever den der ute?' },
    experience: {
      en: 'It is eight below and something alive is in a box somewhere. He has cleared the corner and stayed in. Every hour without a word tells him that for the rest of them it was only a parcel.',
      sv: 'Det är åtta minus och något levande ligger i en kartong någonstans. Han har röjt hörnet och stannat hemma. Varje timme utan ett ord säger honom att det för alla andra bara var ett paket.',
      nb: 'Det er åtte minus, og noe levende ligger i en eske et sted. Han har ryddet hjørnet og holdt seg hjemme. Hver time uten et ord forteller ham at det for alle andre bare var en pakke.',
    },
    places: [at('i17'), between('t10')],
    cues: ['high-expectation', 'end-of-sequence'],
    howMightWe: [
      {
        en: 'How might we let the one who packed the plant be the one who tells of its journey?',
        sv: 'Hur kan vi låta den som packade växten vara den som berättar om dess resa?',
        nb: 'Hvordan kan vi la den som pakket planten, være den som forteller om reisen dens?',
      },
      {
        en: 'How might we make sure that nobody has to tell the same story twice?',
        sv: 'Hur kan vi se till att ingen behöver berätta samma sak två gånger?',
        nb: 'Hvordan kan vi sørge for at ingen må fortelle det samme to ganger?',
      },
    ],
    evidence: excerpts('0107', '0404', '0704', '0705', '0805', '0906'),
  },
  {
    id: id('m3'),
    title: { en: 'Was it me?', sv: 'Var det mitt fel?', nb: 'Var det min feil?' },
    experience: {
      en: 'One leaf turns yellow and all the old shame is back. She has done what the card said. Whether she becomes someone who lives with plants, or never dares again, is settled in the days before anyone answers.',
      sv: 'Ett blad gulnar och all gammal skam är tillbaka. Hon har gjort som det stod på kortet. Om hon blir en som lever med växter, eller aldrig vågar igen, avgörs de dagar innan någon svarar.',
      nb: 'Ett blad gulner, og all gammel skam er tilbake. Hun har gjort det som sto på kortet. Om hun blir en som lever med planter, eller aldri tør igjen, avgjøres de dagene før noen svarer.',
    },
    places: [at('i25'), between('t13')],
    cues: ['effort', 'end-of-sequence'],
    howMightWe: [
      {
        en: 'How might we be there on the first night, before it has become her fault?',
        sv: 'Hur kan vi finnas där redan första natten, innan det har blivit hennes fel?',
        nb: 'Hvordan kan vi være der allerede den første natten, før det er blitt hennes feil?',
      },
      {
        en: 'How might we tell beforehand which leaf will go, and that it is called growing?',
        sv: 'Hur kan vi på förhand berätta vilket blad som faller, och att det kallas att växa?',
        nb: 'Hvordan kan vi på forhånd fortelle hvilket blad som faller, og at det heter å vokse?',
      },
    ],
    evidence: excerpts('0109', '0110', '0509', '0807', '1108'),
  },
];
