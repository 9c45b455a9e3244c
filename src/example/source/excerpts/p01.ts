import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts01: ExcerptSource[] = [
  {
    number: '0101',
    codes: ['d06'],
    feeling: -1,
    place: 'i01',
    words: {
      en: 'You come home at four and it’s already dark, and nothing in the room has moved since you left.',
      sv: 'Man kommer hem klockan fyra, det är redan mörkt, och ingenting i rummet har rört sig sedan man gick.',
      nb: 'Du kommer hjem klokka fire, det er allerede mørkt, og ingenting i rommet har rørt seg siden du gikk.',
    },
  },
  {
    number: '0102',
    codes: ['d03'],
    feeling: -2,
    place: 'i02',
    words: {
      en: 'I carried it down to the bins after dark, so nobody in the corridor would see.',
      sv: 'Jag bar ner den till soporna när det blivit mörkt, så att ingen i korridoren skulle se.',
      nb: 'Jeg bar den ned til søpla etter at det ble mørkt, så ingen i gangen skulle se det.',
    },
  },
  {
    number: '0103',
    codes: ['d03'],
    feeling: -2,
    place: 'i02',
    words: {
      en: 'I thought, I’m someone things die with.',
      sv: 'jag tänkte, jag är en sån som saker dör hos.',
      nb: 'jeg tenkte, jeg er en sånn som ting dør hos.',
    },
  },
  {
    number: '0104',
    codes: ['d02'],
    feeling: -1,
    place: 'i07',
    words: {
      en: 'Four pages about the same plant, and four answers.',
      sv: 'Fyra sidor om samma växt, och fyra svar.',
      nb: 'Fire sider om samme plante, og fire svar.',
    },
  },
  {
    number: '0105',
    codes: ['d02', 'd03'],
    feeling: -2,
    place: 'i07',
    words: {
      en: 'I closed the laptop and felt more stupid than when I opened it.',
      sv: 'Jag slog igen datorn och kände mig dummare än när jag öppnade den.',
      nb: 'Jeg lukket laptopen og følte meg dummere enn da jeg åpnet den.',
    },
  },
  {
    number: '0106',
    codes: ['d13'],
    feeling: 2,
    place: 'i11',
    words: {
      en: 'It asked about my window before it told me anything.',
      sv: 'Den frågade om mitt fönster innan den berättade något.',
      nb: 'Den spurte om vinduet mitt før den fortalte meg noe.',
    },
  },
  {
    number: '0107',
    codes: ['d01', 'd08'],
    feeling: -2,
    place: 'i17',
    words: {
      en: 'I had the tracking open in a tab, and it said the same four words for three days.',
      sv: 'Jag hade spårningen uppe i en flik, och det stod samma fyra ord i tre dagar.',
      nb: 'Jeg hadde sporingen oppe i en fane, og det sto de samme fire ordene i tre dager.',
    },
  },
  {
    number: '0108',
    codes: ['d06'],
    feeling: 2,
    place: 'i20',
    words: {
      en: 'It was alive. I nearly cried in front of the man at the kiosk.',
      sv: 'Den levde. Jag höll på att börja gråta inför han i kiosken.',
      nb: 'Den levde. Jeg holdt på å begynne å grine foran han i kiosken.',
    },
  },
  {
    number: '0109',
    codes: ['d03'],
    feeling: -2,
    place: 'i25',
    words: {
      en: 'One yellow leaf, and I was back at the bins.',
      sv: 'Ett enda gult blad, och jag stod vid soporna igen.',
      nb: 'Ett eneste gult blad, og jeg sto ved søpla igjen.',
    },
  },
  {
    number: '0110',
    codes: ['d08', 'd03'],
    feeling: -2,
    place: 't13',
    words: {
      en: 'It took three days to get an answer, and by then I’d decided it was me.',
      sv: 'Det tog tre dagar att få svar, och då hade jag redan bestämt att det var jag.',
      nb: 'Det tok tre dager å få svar, og da hadde jeg alt bestemt meg for at det var meg.',
    },
  },
];
