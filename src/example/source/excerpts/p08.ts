import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts08: ExcerptSource[] = [
  {
    number: '0801', codes: ['d06'], feeling: -1, place: 'i01',
    words: {
      en: 'I wanted one thing in here that was growing and didn’t shout for me.',
      sv: 'I wanted one thing in here that was growing and didn’t shout for me.',
      nb: 'I wanted one thing in here that was growing and didn’t shout for me.',
    },
  },
  {
    number: '0802', codes: ['d02', 'd11'], feeling: -1, place: 'i07',
    words: {
      en: 'I read six pages about one plant, and none of them had met a three-year-old.',
      sv: 'I read six pages about one plant, and none of them had met a three-year-old.',
      nb: 'I read six pages about one plant, and none of them had met a three-year-old.',
    },
  },
  {
    number: '0803', codes: ['d11'], feeling: 1, place: 'i10',
    words: {
      en: 'I ticked “small children”, and the dangerous ones just went away.',
      sv: 'I ticked “small children”, and the dangerous ones just went away.',
      nb: 'I ticked “small children”, and the dangerous ones just went away.',
    },
  },
  {
    number: '0804', codes: ['d05'], feeling: -1, place: 't06',
    words: {
      en: 'I’d get as far as paying, then someone shouted, and I was back at the beginning.',
      sv: 'I’d get as far as paying, then someone shouted, and I was back at the beginning.',
      nb: 'I’d get as far as paying, then someone shouted, and I was back at the beginning.',
    },
  },
  {
    number: '0805', codes: ['d01', 'd08'], feeling: -2, place: 'i17',
    words: {
      en: 'The five-year-old asked if she was cold in the box, and I had nothing to say.',
      sv: 'The five-year-old asked if she was cold in the box, and I had nothing to say.',
      nb: 'The five-year-old asked if she was cold in the box, and I had nothing to say.',
    },
  },
  {
    number: '0806', codes: ['d04'], feeling: 2, place: 'i21',
    words: {
      en: 'That note’s still on the fridge, beside the drawings.',
      sv: 'That note’s still on the fridge, beside the drawings.',
      nb: 'That note’s still on the fridge, beside the drawings.',
    },
  },
  {
    number: '0807', codes: ['d03'], feeling: -2, place: 'i25',
    words: {
      en: 'I lay beside a sleeping child and looked up in the dark if I’d killed Mrs Leaf.',
      sv: 'I lay beside a sleeping child and looked up in the dark if I’d killed Mrs Leaf.',
      nb: 'I lay beside a sleeping child and looked up in the dark if I’d killed Mrs Leaf.',
    },
  },
  {
    number: '0808', codes: ['d09'], feeling: 2, place: 'i27',
    words: {
      en: 'They came running before I was awake: Mummy, she’s had a baby.',
      sv: 'They came running before I was awake: Mummy, she’s had a baby.',
      nb: 'They came running before I was awake: Mummy, she’s had a baby.',
    },
  },
];
