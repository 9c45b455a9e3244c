import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts11: ExcerptSource[] = [
  {
    number: '1101', codes: ['d03'], feeling: -2, place: 'i02',
    words: {
      en: 'I drowned them, one by one, out of pure kindness.',
      sv: 'I drowned them, one by one, out of pure kindness.',
      nb: 'I drowned them, one by one, out of pure kindness.',
    },
  },
  {
    number: '1102', codes: ['d14', 'd03'], feeling: -2, place: 'i02',
    words: {
      en: 'I couldn’t bring myself to empty the pots. They stood there with just the soil.',
      sv: 'I couldn’t bring myself to empty the pots. They stood there with just the soil.',
      nb: 'I couldn’t bring myself to empty the pots. They stood there with just the soil.',
    },
  },
  {
    number: '1103', codes: ['d14', 'd12'], feeling: 2, place: 'i04',
    words: {
      en: 'So it came back to me, a bit of Solveig’s, in a milk glass.',
      sv: 'So it came back to me, a bit of Solveig’s, in a milk glass.',
      nb: 'So it came back to me, a bit of Solveig’s, in a milk glass.',
    },
  },
  {
    number: '1104', codes: ['d02'], feeling: -1, place: 'i07',
    words: {
      en: 'I got one answer from the girl at the till and another from the girl by the soil.',
      sv: 'I got one answer from the girl at the till and another from the girl by the soil.',
      nb: 'I got one answer from the girl at the till and another from the girl by the soil.',
    },
  },
  {
    number: '1105', codes: ['d08'], feeling: -2, place: 'i17',
    words: {
      en: 'I went to the kiosk three times with the number on a slip, and three times it wasn’t there.',
      sv: 'I went to the kiosk three times with the number on a slip, and three times it wasn’t there.',
      nb: 'I went to the kiosk three times with the number on a slip, and three times it wasn’t there.',
    },
  },
  {
    number: '1106', codes: ['d13'], feeling: 2, place: 'i23',
    words: {
      en: 'It was written for my window.',
      sv: 'It was written for my window.',
      nb: 'It was written for my window.',
    },
  },
  {
    number: '1107', codes: ['d13'], feeling: 1, place: 'i23',
    words: {
      en: '“Put your finger in the soil. If it’s cool, go and have a coffee instead.”',
      sv: '“Put your finger in the soil. If it’s cool, go and have a coffee instead.”',
      nb: '“Put your finger in the soil. If it’s cool, go and have a coffee instead.”',
    },
  },
  {
    number: '1108', codes: ['d03'], feeling: -2, place: 'i25',
    words: {
      en: 'I sat down on the kitchen chair and thought, now I’m doing it again.',
      sv: 'I sat down on the kitchen chair and thought, now I’m doing it again.',
      nb: 'I sat down on the kitchen chair and thought, now I’m doing it again.',
    },
  },
  {
    number: '1109', codes: ['d14', 'd09'], feeling: 2, place: 'i27',
    words: {
      en: 'Solveig’s bloomed, which it never did for her, and I told her so.',
      sv: 'Solveig’s bloomed, which it never did for her, and I told her so.',
      nb: 'Solveig’s bloomed, which it never did for her, and I told her so.',
    },
  },
];
