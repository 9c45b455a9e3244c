import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts04: ExcerptSource[] = [
  {
    number: '0401', codes: ['d03'], feeling: -1, place: 'i03',
    words: {
      en: 'I’d never watered anything in my life, and now I was responsible in front of forty people.',
      sv: 'I’d never watered anything in my life, and now I was responsible in front of forty people.',
      nb: 'I’d never watered anything in my life, and now I was responsible in front of forty people.',
    },
  },
  {
    number: '0402', codes: ['d05'], feeling: -1, place: 't04',
    words: {
      en: 'Then I came into the shop, and it had forgotten every word I’d said.',
      sv: 'Then I came into the shop, and it had forgotten every word I’d said.',
      nb: 'Then I came into the shop, and it had forgotten every word I’d said.',
    },
  },
  {
    number: '0403', codes: ['d05'], feeling: -1, place: 't04',
    words: {
      en: 'I’d done my homework and had to hand it in twice.',
      sv: 'I’d done my homework and had to hand it in twice.',
      nb: 'I’d done my homework and had to hand it in twice.',
    },
  },
  {
    number: '0404', codes: ['d05'], feeling: -2, place: 't10',
    words: {
      en: 'I told the same story four times, and each time to someone who was sorry.',
      sv: 'I told the same story four times, and each time to someone who was sorry.',
      nb: 'I told the same story four times, and each time to someone who was sorry.',
    },
  },
  {
    number: '0405', codes: ['d01'], feeling: -1, place: 'i18',
    words: {
      en: 'I could hear him reading me the same page I had in front of me.',
      sv: 'I could hear him reading me the same page I had in front of me.',
      nb: 'I could hear him reading me the same page I had in front of me.',
    },
  },
  {
    number: '0406', codes: ['d13'], feeling: 2, place: 'i23',
    words: {
      en: 'The card said “for a desk four metres from an east window”, and that is where I sit.',
      sv: 'The card said “for a desk four metres from an east window”, and that is where I sit.',
      nb: 'The card said “for a desk four metres from an east window”, and that is where I sit.',
    },
  },
  {
    number: '0407', codes: ['d09'], feeling: 1, place: 'p6',
    words: {
      en: 'I put my finger in the soil before I open my mail.',
      sv: 'I put my finger in the soil before I open my mail.',
      nb: 'I put my finger in the soil before I open my mail.',
    },
  },
  {
    number: '0408', codes: ['d09'], feeling: 1, place: 'p7',
    words: {
      en: 'people stop at my desk now, and it isn’t about the invoices.',
      sv: 'people stop at my desk now, and it isn’t about the invoices.',
      nb: 'people stop at my desk now, and it isn’t about the invoices.',
    },
  },
];
