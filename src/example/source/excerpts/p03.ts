import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts03: ExcerptSource[] = [
  {
    number: '0301', codes: ['d06'], feeling: -1, place: 'i01',
    words: {
      en: 'My daughter said, Dad, it echoes when we talk.',
      sv: 'My daughter said, Dad, it echoes when we talk.',
      nb: 'My daughter said, Dad, it echoes when we talk.',
    },
  },
  {
    number: '0302', codes: ['d03'], feeling: -2, place: 'i02',
    words: {
      en: 'I swept up leaves every morning for a month and thought, well, that too.',
      sv: 'I swept up leaves every morning for a month and thought, well, that too.',
      nb: 'I swept up leaves every morning for a month and thought, well, that too.',
    },
  },
  {
    number: '0303', codes: ['d03'], feeling: -1, place: 't01',
    words: {
      en: 'You don’t go and get a new one. It would be asking for it.',
      sv: 'You don’t go and get a new one. It would be asking for it.',
      nb: 'You don’t go and get a new one. It would be asking for it.',
    },
  },
  {
    number: '0304', codes: ['d06'], feeling: 1, place: 'p2',
    words: {
      en: 'I sat beside it, at the dentist’s of all places, and felt my shoulders come down.',
      sv: 'I sat beside it, at the dentist’s of all places, and felt my shoulders come down.',
      nb: 'I sat beside it, at the dentist’s of all places, and felt my shoulders come down.',
    },
  },
  {
    number: '0305', codes: ['d07'], feeling: -1, place: 'i12',
    words: {
      en: 'I don’t want one of those. I want to see which one is coming home with us.',
      sv: 'I don’t want one of those. I want to see which one is coming home with us.',
      nb: 'I don’t want one of those. I want to see which one is coming home with us.',
    },
  },
  {
    number: '0306', codes: ['d07'], feeling: -1, place: 'i13',
    words: {
      en: 'It said 120 centimetres, but not in which direction.',
      sv: 'It said 120 centimetres, but not in which direction.',
      nb: 'It said 120 centimetres, but not in which direction.',
    },
  },
  {
    number: '0307', codes: ['d07', 'd01'], feeling: -1, place: 'i14',
    words: {
      en: 'Three evenings I went back and forth between the guide and that one photo.',
      sv: 'Three evenings I went back and forth between the guide and that one photo.',
      nb: 'Three evenings I went back and forth between the guide and that one photo.',
    },
  },
  {
    number: '0308', codes: ['d01'], feeling: 1, place: 'i15',
    words: {
      en: 'In the end I shut my eyes and pressed pay, like jumping off a jetty.',
      sv: 'In the end I shut my eyes and pressed pay, like jumping off a jetty.',
      nb: 'In the end I shut my eyes and pressed pay, like jumping off a jetty.',
    },
  },
  {
    number: '0309', codes: ['d06'], feeling: 2, place: 'i22',
    words: {
      en: 'We carried Gunnar round the flat a whole Saturday, all three of us, to hear what he wanted.',
      sv: 'We carried Gunnar round the flat a whole Saturday, all three of us, to hear what he wanted.',
      nb: 'We carried Gunnar round the flat a whole Saturday, all three of us, to hear what he wanted.',
    },
  },
];
