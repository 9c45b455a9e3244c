import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts05: ExcerptSource[] = [
  {
    number: '0501', codes: ['d03', 'd11'], feeling: -2, place: 'i02',
    words: {
      en: 'I threw every plant I had out on the balcony that night, in the snow.',
      sv: 'I threw every plant I had out on the balcony that night, in the snow.',
      nb: 'I threw every plant I had out on the balcony that night, in the snow.',
    },
  },
  {
    number: '0502', codes: ['d03'], feeling: -1, place: 'i02',
    words: {
      en: 'It was him or them, and I still felt I’d done something wrong.',
      sv: 'It was him or them, and I still felt I’d done something wrong.',
      nb: 'It was him or them, and I still felt I’d done something wrong.',
    },
  },
  {
    number: '0503', codes: ['d06'], feeling: 1, place: 'i05',
    words: {
      en: 'I’d look at it in the evenings the way other people look at holiday pictures.',
      sv: 'I’d look at it in the evenings the way other people look at holiday pictures.',
      nb: 'I’d look at it in the evenings the way other people look at holiday pictures.',
    },
  },
  {
    number: '0504', codes: ['d02', 'd01'], feeling: -2, place: 'i07',
    words: {
      en: 'Somebody must know, and I can’t find who.',
      sv: 'Somebody must know, and I can’t find who.',
      nb: 'Somebody must know, and I can’t find who.',
    },
  },
  {
    number: '0505', codes: ['d04'], feeling: 2, place: 'i09',
    words: {
      en: 'A stranger went and looked under her own sofa at what her dog had left of hers.',
      sv: 'A stranger went and looked under her own sofa at what her dog had left of hers.',
      nb: 'A stranger went and looked under her own sofa at what her dog had left of hers.',
    },
  },
  {
    number: '0506', codes: ['d11', 'd13'], feeling: 2, place: 'i10',
    words: {
      en: 'There was a name under it, a vet, a person who’d answer for it.',
      sv: 'There was a name under it, a vet, a person who’d answer for it.',
      nb: 'There was a name under it, a vet, a person who’d answer for it.',
    },
  },
  {
    number: '0507', codes: ['d11'], feeling: 1, place: 'i10',
    words: {
      en: 'I could finally choose with my eyes.',
      sv: 'I could finally choose with my eyes.',
      nb: 'I could finally choose with my eyes.',
    },
  },
  {
    number: '0508', codes: ['d07'], feeling: -1, place: 'i12',
    words: {
      en: 'A fern isn’t just a fern, it depends how low it hangs.',
      sv: 'A fern isn’t just a fern, it depends how low it hangs.',
      nb: 'A fern isn’t just a fern, it depends how low it hangs.',
    },
  },
  {
    number: '0509', codes: ['d01', 'd03'], feeling: -1, place: 'i25',
    words: {
      en: 'I moved it up on the bookcase and didn’t know if I was saving him or it.',
      sv: 'I moved it up on the bookcase and didn’t know if I was saving him or it.',
      nb: 'I moved it up on the bookcase and didn’t know if I was saving him or it.',
    },
  },
];
