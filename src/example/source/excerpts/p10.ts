import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts10: ExcerptSource[] = [
  {
    number: '1001', codes: ['d12', 'd14'], feeling: 2, place: 'p7',
    words: {
      en: 'It has never been bought, that one, it’s only been given.',
      sv: 'It has never been bought, that one, it’s only been given.',
      nb: 'It has never been bought, that one, it’s only been given.',
    },
  },
  {
    number: '1002', codes: ['d12'], feeling: 2, place: 'p7',
    words: {
      en: 'You mustn’t thank me for a cutting. You pass one on, that’s the thanks.',
      sv: 'You mustn’t thank me for a cutting. You pass one on, that’s the thanks.',
      nb: 'You mustn’t thank me for a cutting. You pass one on, that’s the thanks.',
    },
  },
  {
    number: '1003', codes: ['d12', 'd09'], feeling: 2, place: 'i28',
    words: {
      en: 'The boy upstairs got one in August, and now he knocks to show me its leaves.',
      sv: 'The boy upstairs got one in August, and now he knocks to show me its leaves.',
      nb: 'The boy upstairs got one in August, and now he knocks to show me its leaves.',
    },
  },
  {
    number: '1004', codes: ['d07'], feeling: -1, place: 'i12',
    words: {
      en: 'I’d have liked to walk along the row and take the one that looked back at me.',
      sv: 'I’d have liked to walk along the row and take the one that looked back at me.',
      nb: 'I’d have liked to walk along the row and take the one that looked back at me.',
    },
  },
  {
    number: '1005', codes: ['d02'], feeling: -1, place: 'i07',
    words: {
      en: 'One said easy and another said difficult, so in the end I went by what my mother did.',
      sv: 'One said easy and another said difficult, so in the end I went by what my mother did.',
      nb: 'One said easy and another said difficult, so in the end I went by what my mother did.',
    },
  },
  {
    number: '1006', codes: ['d01', 'd08'], feeling: -1, place: 'i17',
    words: {
      en: 'She rang every day: Gran, has it come? And I had nothing to tell her.',
      sv: 'She rang every day: Gran, has it come? And I had nothing to tell her.',
      nb: 'She rang every day: Gran, has it come? And I had nothing to tell her.',
    },
  },
  {
    number: '1007', codes: ['d04'], feeling: 2, place: 'i26',
    words: {
      en: 'Fancy that, someone asking after a plant once it’s been paid for.',
      sv: 'Fancy that, someone asking after a plant once it’s been paid for.',
      nb: 'Fancy that, someone asking after a plant once it’s been paid for.',
    },
  },
  {
    number: '1008', codes: ['d12'], feeling: 2, place: 'i28',
    words: {
      en: 'So it’ll go on, in a house I’m never going to see.',
      sv: 'So it’ll go on, in a house I’m never going to see.',
      nb: 'So it’ll go on, in a house I’m never going to see.',
    },
  },
];
