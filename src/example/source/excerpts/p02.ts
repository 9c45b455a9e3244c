import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts02: ExcerptSource[] = [
  {
    number: '0201',
    codes: ['d04'],
    feeling: 2,
    place: 'i04',
    words: {
      en: 'She just cut a piece off and gave it to me, wrapped in wet kitchen paper.',
      sv: 'Hon bara klippte av en bit och gav mig den, i en bit vått hushållspapper.',
      nb: 'Hun bare klippet av en bit og ga den til meg, pakket inn i vått tørkepapir.',
    },
  },
  {
    number: '0202',
    codes: ['d12'],
    feeling: 2,
    place: 'i04',
    words: {
      en: 'I’ve been given flowers in my life, but never a piece of something that meant to go on.',
      sv: 'Jag har fått blommor i mitt liv, men aldrig en bit av något som tänkte fortsätta.',
      nb: 'Jeg har fått blomster i mitt liv, men aldri en bit av noe som hadde tenkt å fortsette.',
    },
  },
  {
    number: '0203',
    codes: ['d01'],
    feeling: -1,
    place: 'i06',
    words: {
      en: 'I had a living thing in a glass and couldn’t even say its name.',
      sv: 'Jag hade något levande i ett glas och visste inte ens vad det hette.',
      nb: 'Jeg hadde noe levende i et glass og visste ikke engang hva det het.',
    },
  },
  {
    number: '0204',
    codes: ['d04'],
    feeling: 2,
    place: 'i09',
    words: {
      en: 'Ten minutes later a woman far up north and a boy of fifteen were looking at my leaf with me.',
      sv: 'Tio minuter senare satt en kvinna långt uppe i norr och en kille på femton och tittade på mitt blad med mig.',
      nb: 'Ti minutter senere satt en dame langt nordpå og en gutt på femten og så på bladet mitt sammen med meg.',
    },
  },
  {
    number: '0205',
    codes: ['d04'],
    feeling: 2,
    place: 'i09',
    words: {
      en: 'Nobody made me feel I ought to have known.',
      sv: 'Ingen fick mig att känna att jag borde ha vetat.',
      nb: 'Ingen fikk meg til å føle at jeg burde ha visst det.',
    },
  },
  {
    number: '0206',
    codes: ['d01'],
    feeling: -1,
    place: 'i17',
    words: {
      en: 'It said “in transit”, and I thought, so is everybody I look after. Where, though?',
      sv: 'Det stod ”under transport”, och jag tänkte, det är alla jag tar hand om också. Men var?',
      nb: 'Det sto «under transport», og jeg tenkte, det er alle jeg passer på også. Men hvor?',
    },
  },
  {
    number: '0207',
    codes: ['d04', 'd13'],
    feeling: 2,
    place: 'i21',
    words: {
      en: 'Somebody had stood there and chosen it, with her hands.',
      sv: 'Någon hade stått där och valt ut den, med sina händer.',
      nb: 'Noen hadde stått der og valgt den ut, med hendene sine.',
    },
  },
  {
    number: '0208',
    codes: ['d12'],
    feeling: 2,
    place: 'i28',
    words: {
      en: 'On her last day I gave her a cutting of her own plant, in a glove.',
      sv: 'Sista dagen gav jag henne en stickling av hennes egen växt, i en handske.',
      nb: 'Siste dagen ga jeg henne en stikling av hennes egen plante, i en hanske.',
    },
  },
  {
    number: '0209',
    codes: ['d09'],
    feeling: 2,
    place: 'i28',
    words: {
      en: 'I’m prouder of that than of my certificates, but don’t tell the ward.',
      sv: 'Jag är stoltare över det än över mina intyg, men säg inget till avdelningen.',
      nb: 'Jeg er stoltere av det enn av kursbevisene mine, men ikke si det på avdelingen.',
    },
  },
];
