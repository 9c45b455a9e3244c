import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts07: ExcerptSource[] = [
  {
    number: '0701',
    codes: ['d06'],
    feeling: 1,
    place: 'p2',
    words: {
      en: 'I stood there with the rubbish in my hand and looked into her window like at a film.',
      sv: 'Jag stod där med soppåsen i handen och såg in i hennes fönster som på en film.',
      nb: 'Jeg sto der med søppelposen i hånda og så inn i vinduet hennes som på en film.',
    },
  },
  {
    number: '0702',
    codes: ['d04', 'd12'],
    feeling: 2,
    place: 'i04',
    words: {
      en: 'She didn’t ask if I was good with plants, she just said: here, water.',
      sv: 'Hon frågade inte om jag hade gröna fingrar, hon bara sa: här, vatten.',
      nb: 'Hun spurte ikke om jeg hadde grønne fingre, hun bare sa: her, vann.',
    },
  },
  {
    number: '0703',
    codes: ['d04'],
    feeling: 1,
    place: 'i16',
    words: {
      en: 'It was a kind letter, it sounded like someone who likes plants.',
      sv: 'Det var ett snällt brev, det lät som någon som tycker om växter.',
      nb: 'Det var et vennlig brev, det hørtes ut som en som liker planter.',
    },
  },
  {
    number: '0704',
    codes: ['d01', 'd08'],
    feeling: -2,
    place: 'i17',
    words: {
      en: 'You don’t put a living thing in a box and then go quiet.',
      sv: 'Man lägger inte något levande i en kartong och blir tyst.',
      nb: 'Du legger ikke noe levende i en eske og blir stille.',
    },
  },
  {
    number: '0705',
    codes: ['d08', 'd01'],
    feeling: -2,
    place: 'i17',
    words: {
      en: 'I was home two days for nothing, and nobody could say if it had even been sent.',
      sv: 'Jag var hemma i två dagar för ingenting, och ingen visste ens om den hade gått.',
      nb: 'Jeg var hjemme i to dager for ingenting, og ingen visste engang om den var sendt.',
    },
  },
  {
    number: '0706',
    codes: ['d05'],
    feeling: -1,
    place: 'i18',
    words: {
      en: 'she saw the same page as I did',
      sv: 'hon såg samma sida som jag',
      nb: 'hun så den samme siden som jeg gjorde',
    },
  },
  {
    number: '0707',
    codes: ['d05'],
    feeling: -1,
    place: 't10',
    words: {
      en: 'I felt as if I was the parcel office.',
      sv: 'Jag kände mig som postkontoret.',
      nb: 'Jeg følte meg som postkontoret.',
    },
  },
  {
    number: '0708',
    codes: ['d04'],
    feeling: 2,
    place: 'i21',
    words: {
      en: '“Sorry about the dark,” it said, “she’d like to be near the window.” I’ve kept it.',
      sv: '”Förlåt för mörkret”, stod det, ”hon vill gärna stå nära fönstret.” Jag har den kvar.',
      nb: '«Unnskyld mørket», sto det, «hun vil gjerne stå nær vinduet.» Jeg har tatt vare på den.',
    },
  },
];
