import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts06: ExcerptSource[] = [
  {
    number: '0601', codes: ['d14', 'd03'], feeling: -2, place: 'i03',
    words: {
      en: 'Nobody asked for the tree, so I took it, and I was so afraid.',
      sv: 'Nobody asked for the tree, so I took it, and I was so afraid.',
      nb: 'Nobody asked for the tree, so I took it, and I was so afraid.',
    },
  },
  {
    number: '0602', codes: ['d14', 'd03'], feeling: -2, place: 'i03',
    words: {
      en: 'If it dies with me, he dies once more.',
      sv: 'If it dies with me, he dies once more.',
      nb: 'If it dies with me, he dies once more.',
    },
  },
  {
    number: '0603', codes: ['d02', 'd14'], feeling: -1, place: 'i07',
    words: {
      en: 'One says prune it, one says never, and Dad just turned it a quarter every Saturday.',
      sv: 'One says prune it, one says never, and Dad just turned it a quarter every Saturday.',
      nb: 'One says prune it, one says never, and Dad just turned it a quarter every Saturday.',
    },
  },
  {
    number: '0604', codes: ['d04', 'd14'], feeling: 2, place: 'i09',
    words: {
      en: 'A man I don’t know wrote: then turn it on Saturdays, he knew what he was doing.',
      sv: 'A man I don’t know wrote: then turn it on Saturdays, he knew what he was doing.',
      nb: 'A man I don’t know wrote: then turn it on Saturdays, he knew what he was doing.',
    },
  },
  {
    number: '0605', codes: ['d08'], feeling: -2, place: 'i17',
    words: {
      en: 'I took two days off to be home for it, and on the third I went to work and it came.',
      sv: 'I took two days off to be home for it, and on the third I went to work and it came.',
      nb: 'I took two days off to be home for it, and on the third I went to work and it came.',
    },
  },
  {
    number: '0606', codes: ['d08'], feeling: -1, place: 'i19',
    words: {
      en: 'The box was standing in the stairwell at night, and I tore it open with my coat on.',
      sv: 'The box was standing in the stairwell at night, and I tore it open with my coat on.',
      nb: 'The box was standing in the stairwell at night, and I tore it open with my coat on.',
    },
  },
  {
    number: '0607', codes: ['d04'], feeling: 1, place: 'i24',
    words: {
      en: 'I had it running on the kitchen table, and I stopped it eleven times.',
      sv: 'I had it running on the kitchen table, and I stopped it eleven times.',
      nb: 'I had it running on the kitchen table, and I stopped it eleven times.',
    },
  },
  {
    number: '0608', codes: ['d14'], feeling: 2, place: 'i29',
    words: {
      en: 'I drove two hundred kilometres with Dad’s tree in the front seat, wearing the belt.',
      sv: 'I drove two hundred kilometres with Dad’s tree in the front seat, wearing the belt.',
      nb: 'I drove two hundred kilometres with Dad’s tree in the front seat, wearing the belt.',
    },
  },
  {
    number: '0609', codes: ['d12', 'd14'], feeling: 2, place: 'i28',
    words: {
      en: 'Now they all have a piece of it, and my brother rings me about leaves.',
      sv: 'Now they all have a piece of it, and my brother rings me about leaves.',
      nb: 'Now they all have a piece of it, and my brother rings me about leaves.',
    },
  },
];
