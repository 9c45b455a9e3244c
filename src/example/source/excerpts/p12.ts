import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts12: ExcerptSource[] = [
  {
    number: '1201', codes: ['d06'], feeling: -1, place: 'i03',
    words: {
      en: 'It stood there all summer with no one’s name on it, and I couldn’t just lock up.',
      sv: 'It stood there all summer with no one’s name on it, and I couldn’t just lock up.',
      nb: 'It stood there all summer with no one’s name on it, and I couldn’t just lock up.',
    },
  },
  {
    number: '1202', codes: ['d09'], feeling: 1, place: 'p7',
    words: {
      en: 'Suddenly the pupils took the long way round, past the tree.',
      sv: 'Suddenly the pupils took the long way round, past the tree.',
      nb: 'Suddenly the pupils took the long way round, past the tree.',
    },
  },
  {
    number: '1203', codes: ['d02'], feeling: -1, place: 'i06',
    words: {
      en: 'We took its picture, five of us, and got five names.',
      sv: 'We took its picture, five of us, and got five names.',
      nb: 'We took its picture, five of us, and got five names.',
    },
  },
  {
    number: '1204', codes: ['d13'], feeling: 1, place: 'i08',
    words: {
      en: 'It was about a window with a radiator under it, and that’s every window in a school.',
      sv: 'It was about a window with a radiator under it, and that’s every window in a school.',
      nb: 'It was about a window with a radiator under it, and that’s every window in a school.',
    },
  },
  {
    number: '1205', codes: ['d07'], feeling: -1, place: 'i12',
    words: {
      en: 'They’d collected bottles for it, so I wanted to show them which ones they were getting.',
      sv: 'They’d collected bottles for it, so I wanted to show them which ones they were getting.',
      nb: 'They’d collected bottles for it, so I wanted to show them which ones they were getting.',
    },
  },
  {
    number: '1206', codes: ['d08'], feeling: -1, place: 'i17',
    words: {
      en: 'It hung there for a week, and every morning I was the one who had to say no, not today.',
      sv: 'It hung there for a week, and every morning I was the one who had to say no, not today.',
      nb: 'It hung there for a week, and every morning I was the one who had to say no, not today.',
    },
  },
  {
    number: '1207', codes: ['d10'], feeling: -1, place: 'i20',
    words: {
      en: 'We filled two bin bags with plastic, and the children asked me why.',
      sv: 'We filled two bin bags with plastic, and the children asked me why.',
      nb: 'We filled two bin bags with plastic, and the children asked me why.',
    },
  },
  {
    number: '1208', codes: ['d12'], feeling: 2, place: 'i28',
    words: {
      en: 'The big lads carry theirs like an egg.',
      sv: 'The big lads carry theirs like an egg.',
      nb: 'The big lads carry theirs like an egg.',
    },
  },
  {
    number: '1209', codes: ['d12', 'd14'], feeling: 2, place: 'i30',
    words: {
      en: 'He’d come about the fuses, but he wanted to know how the mother plant was.',
      sv: 'He’d come about the fuses, but he wanted to know how the mother plant was.',
      nb: 'He’d come about the fuses, but he wanted to know how the mother plant was.',
    },
  },
];
