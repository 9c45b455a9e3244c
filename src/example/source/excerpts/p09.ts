import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts09: ExcerptSource[] = [
  {
    number: '0901', codes: ['d06'], feeling: -2, place: 'i01',
    words: {
      en: 'That first winter I touched the window and thought, nothing lives out there and nothing in here.',
      sv: 'That first winter I touched the window and thought, nothing lives out there and nothing in here.',
      nb: 'That first winter I touched the window and thought, nothing lives out there and nothing in here.',
    },
  },
  {
    number: '0902', codes: ['d03'], feeling: -1, place: 'i02',
    words: {
      en: 'I grew up under mango trees, and I couldn’t keep a basil alive.',
      sv: 'I grew up under mango trees, and I couldn’t keep a basil alive.',
      nb: 'I grew up under mango trees, and I couldn’t keep a basil alive.',
    },
  },
  {
    number: '0903', codes: ['d06'], feeling: 1, place: 'i05',
    words: {
      en: 'She lives further north than I do, and it was green all the way to the ceiling.',
      sv: 'She lives further north than I do, and it was green all the way to the ceiling.',
      nb: 'She lives further north than I do, and it was green all the way to the ceiling.',
    },
  },
  {
    number: '0904', codes: ['d02'], feeling: -1, place: 'i07',
    words: {
      en: 'In Portuguese they said sun, in English they said shade, and here there is neither.',
      sv: 'In Portuguese they said sun, in English they said shade, and here there is neither.',
      nb: 'In Portuguese they said sun, in English they said shade, and here there is neither.',
    },
  },
  {
    number: '0905', codes: ['d13'], feeling: 2, place: 'i11',
    words: {
      en: 'It asked how much daylight I have in December, and one of the answers was “none”.',
      sv: 'It asked how much daylight I have in December, and one of the answers was “none”.',
      nb: 'It asked how much daylight I have in December, and one of the answers was “none”.',
    },
  },
  {
    number: '0906', codes: ['d08', 'd01'], feeling: -2, place: 'i18',
    words: {
      en: 'I called twice, only to hear someone say it wasn’t standing outside.',
      sv: 'I called twice, only to hear someone say it wasn’t standing outside.',
      nb: 'I called twice, only to hear someone say it wasn’t standing outside.',
    },
  },
  {
    number: '0907', codes: ['d10'], feeling: -1, place: 'i20',
    words: {
      en: 'Bubble wrap, foam, plastic around the plastic. I was ashamed when I carried it down.',
      sv: 'Bubble wrap, foam, plastic around the plastic. I was ashamed when I carried it down.',
      nb: 'Bubble wrap, foam, plastic around the plastic. I was ashamed when I carried it down.',
    },
  },
  {
    number: '0908', codes: ['d10'], feeling: 0, place: 'i20',
    words: {
      en: 'I understand that it has to stay warm, but my grandmother used newspaper.',
      sv: 'I understand that it has to stay warm, but my grandmother used newspaper.',
      nb: 'I understand that it has to stay warm, but my grandmother used newspaper.',
    },
  },
  {
    number: '0909', codes: ['d14'], feeling: 2, place: 'i27',
    words: {
      en: 'When she waters them it smells, just for a second, like my grandmother’s house.',
      sv: 'When she waters them it smells, just for a second, like my grandmother’s house.',
      nb: 'When she waters them it smells, just for a second, like my grandmother’s house.',
    },
  },
];
