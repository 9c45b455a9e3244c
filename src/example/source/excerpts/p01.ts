import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts01: ExcerptSource[] = [
  {
    number: '0101', codes: ['d06'], feeling: -1, place: 'i01',
    words: {
      en: 'You come home at four and it’s already dark, and nothing in the room has moved since you left.',
      sv: 'You come home at four and it’s already dark, and nothing in the room has moved since you left.',
      nb: 'You come home at four and it’s already dark, and nothing in the room has moved since you left.',
    },
  },
  {
    number: '0102', codes: ['d03'], feeling: -2, place: 'i02',
    words: {
      en: 'I carried it down to the bins after dark, so nobody in the corridor would see.',
      sv: 'I carried it down to the bins after dark, so nobody in the corridor would see.',
      nb: 'I carried it down to the bins after dark, so nobody in the corridor would see.',
    },
  },
  {
    number: '0103', codes: ['d03'], feeling: -2, place: 'i02',
    words: {
      en: 'I thought, I’m someone things die with.',
      sv: 'I thought, I’m someone things die with.',
      nb: 'I thought, I’m someone things die with.',
    },
  },
  {
    number: '0104', codes: ['d02'], feeling: -1, place: 'i07',
    words: {
      en: 'Four pages about the same plant, and four answers.',
      sv: 'Four pages about the same plant, and four answers.',
      nb: 'Four pages about the same plant, and four answers.',
    },
  },
  {
    number: '0105', codes: ['d02', 'd03'], feeling: -2, place: 'i07',
    words: {
      en: 'I closed the laptop and felt more stupid than when I opened it.',
      sv: 'I closed the laptop and felt more stupid than when I opened it.',
      nb: 'I closed the laptop and felt more stupid than when I opened it.',
    },
  },
  {
    number: '0106', codes: ['d13'], feeling: 2, place: 'i11',
    words: {
      en: 'It asked about my window before it told me anything.',
      sv: 'It asked about my window before it told me anything.',
      nb: 'It asked about my window before it told me anything.',
    },
  },
  {
    number: '0107', codes: ['d01', 'd08'], feeling: -2, place: 'i17',
    words: {
      en: 'I had the tracking open in a tab, and it said the same four words for three days.',
      sv: 'I had the tracking open in a tab, and it said the same four words for three days.',
      nb: 'I had the tracking open in a tab, and it said the same four words for three days.',
    },
  },
  {
    number: '0108', codes: ['d06'], feeling: 2, place: 'i20',
    words: {
      en: 'It was alive. I nearly cried in front of the man at the kiosk.',
      sv: 'It was alive. I nearly cried in front of the man at the kiosk.',
      nb: 'It was alive. I nearly cried in front of the man at the kiosk.',
    },
  },
  {
    number: '0109', codes: ['d03'], feeling: -2, place: 'i25',
    words: {
      en: 'One yellow leaf, and I was back at the bins.',
      sv: 'One yellow leaf, and I was back at the bins.',
      nb: 'One yellow leaf, and I was back at the bins.',
    },
  },
  {
    number: '0110', codes: ['d08', 'd03'], feeling: -2, place: 't13',
    words: {
      en: 'It took three days to get an answer, and by then I’d decided it was me.',
      sv: 'It took three days to get an answer, and by then I’d decided it was me.',
      nb: 'It took three days to get an answer, and by then I’d decided it was me.',
    },
  },
];
