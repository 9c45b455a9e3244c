import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts07: ExcerptSource[] = [
  {
    number: '0701', codes: ['d06'], feeling: 1, place: 'p2',
    words: {
      en: 'I stood there with the rubbish in my hand and looked into her window like at a film.',
      sv: 'I stood there with the rubbish in my hand and looked into her window like at a film.',
      nb: 'I stood there with the rubbish in my hand and looked into her window like at a film.',
    },
  },
  {
    number: '0702', codes: ['d04', 'd12'], feeling: 2, place: 'i04',
    words: {
      en: 'She didn’t ask if I was good with plants, she just said: here, water.',
      sv: 'She didn’t ask if I was good with plants, she just said: here, water.',
      nb: 'She didn’t ask if I was good with plants, she just said: here, water.',
    },
  },
  {
    number: '0703', codes: ['d04'], feeling: 1, place: 'i16',
    words: {
      en: 'It was a kind letter, it sounded like someone who likes plants.',
      sv: 'It was a kind letter, it sounded like someone who likes plants.',
      nb: 'It was a kind letter, it sounded like someone who likes plants.',
    },
  },
  {
    number: '0704', codes: ['d01', 'd08'], feeling: -2, place: 'i17',
    words: {
      en: 'You don’t put a living thing in a box and then go quiet.',
      sv: 'You don’t put a living thing in a box and then go quiet.',
      nb: 'You don’t put a living thing in a box and then go quiet.',
    },
  },
  {
    number: '0705', codes: ['d08', 'd01'], feeling: -2, place: 'i17',
    words: {
      en: 'I was home two days for nothing, and nobody could say if it had even been sent.',
      sv: 'I was home two days for nothing, and nobody could say if it had even been sent.',
      nb: 'I was home two days for nothing, and nobody could say if it had even been sent.',
    },
  },
  {
    number: '0706', codes: ['d05'], feeling: -1, place: 'i18',
    words: {
      en: 'she saw the same page as I did',
      sv: 'she saw the same page as I did',
      nb: 'she saw the same page as I did',
    },
  },
  {
    number: '0707', codes: ['d05'], feeling: -1, place: 't10',
    words: {
      en: 'I felt as if I was the parcel office.',
      sv: 'I felt as if I was the parcel office.',
      nb: 'I felt as if I was the parcel office.',
    },
  },
  {
    number: '0708', codes: ['d04'], feeling: 2, place: 'i21',
    words: {
      en: '“Sorry about the dark,” it said, “she’d like to be near the window.” I’ve kept it.',
      sv: '“Sorry about the dark,” it said, “she’d like to be near the window.” I’ve kept it.',
      nb: '“Sorry about the dark,” it said, “she’d like to be near the window.” I’ve kept it.',
    },
  },
];
