import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts02: ExcerptSource[] = [
  {
    number: '0201', codes: ['d04'], feeling: 2, place: 'i04',
    words: {
      en: 'She just cut a piece off and gave it to me, wrapped in wet kitchen paper.',
      sv: 'She just cut a piece off and gave it to me, wrapped in wet kitchen paper.',
      nb: 'She just cut a piece off and gave it to me, wrapped in wet kitchen paper.',
    },
  },
  {
    number: '0202', codes: ['d12'], feeling: 2, place: 'i04',
    words: {
      en: 'I’ve been given flowers in my life, but never a piece of something that meant to go on.',
      sv: 'I’ve been given flowers in my life, but never a piece of something that meant to go on.',
      nb: 'I’ve been given flowers in my life, but never a piece of something that meant to go on.',
    },
  },
  {
    number: '0203', codes: ['d01'], feeling: -1, place: 'i06',
    words: {
      en: 'I had a living thing in a glass and couldn’t even say its name.',
      sv: 'I had a living thing in a glass and couldn’t even say its name.',
      nb: 'I had a living thing in a glass and couldn’t even say its name.',
    },
  },
  {
    number: '0204', codes: ['d04'], feeling: 2, place: 'i09',
    words: {
      en: 'Ten minutes later a woman far up north and a boy of fifteen were looking at my leaf with me.',
      sv: 'Ten minutes later a woman far up north and a boy of fifteen were looking at my leaf with me.',
      nb: 'Ten minutes later a woman far up north and a boy of fifteen were looking at my leaf with me.',
    },
  },
  {
    number: '0205', codes: ['d04'], feeling: 2, place: 'i09',
    words: {
      en: 'Nobody made me feel I ought to have known.',
      sv: 'Nobody made me feel I ought to have known.',
      nb: 'Nobody made me feel I ought to have known.',
    },
  },
  {
    number: '0206', codes: ['d01'], feeling: -1, place: 'i17',
    words: {
      en: 'It said “in transit”, and I thought, so is everybody I look after. Where, though?',
      sv: 'It said “in transit”, and I thought, so is everybody I look after. Where, though?',
      nb: 'It said “in transit”, and I thought, so is everybody I look after. Where, though?',
    },
  },
  {
    number: '0207', codes: ['d04', 'd13'], feeling: 2, place: 'i21',
    words: {
      en: 'Somebody had stood there and chosen it, with her hands.',
      sv: 'Somebody had stood there and chosen it, with her hands.',
      nb: 'Somebody had stood there and chosen it, with her hands.',
    },
  },
  {
    number: '0208', codes: ['d12'], feeling: 2, place: 'i28',
    words: {
      en: 'On her last day I gave her a cutting of her own plant, in a glove.',
      sv: 'On her last day I gave her a cutting of her own plant, in a glove.',
      nb: 'On her last day I gave her a cutting of her own plant, in a glove.',
    },
  },
  {
    number: '0209', codes: ['d09'], feeling: 2, place: 'i28',
    words: {
      en: 'I’m prouder of that than of my certificates, but don’t tell the ward.',
      sv: 'I’m prouder of that than of my certificates, but don’t tell the ward.',
      nb: 'I’m prouder of that than of my certificates, but don’t tell the ward.',
    },
  },
];
