import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts05: ExcerptSource[] = [
  {
    number: '0501',
    codes: ['d03', 'd11'],
    feeling: -2,
    place: 'i02',
    words: {
      en: 'I threw every plant I had out on the balcony that night, in the snow.',
      sv: 'Jag slängde ut varenda växt jag hade på balkongen den natten, i snön.',
      nb: 'Jeg kastet hver eneste plante ut på balkongen den natta, i snøen.',
    },
  },
  {
    number: '0502',
    codes: ['d03'],
    feeling: -1,
    place: 'i02',
    words: {
      en: 'It was him or them, and I still felt I’d done something wrong.',
      sv: 'Det var han eller de, och ändå kändes det som att jag hade gjort något fel.',
      nb: 'Det var ham eller dem, og likevel føltes det som om jeg hadde gjort noe galt.',
    },
  },
  {
    number: '0503',
    codes: ['d06'],
    feeling: 1,
    place: 'i05',
    words: {
      en: 'I’d look at it in the evenings the way other people look at holiday pictures.',
      sv: 'Jag satt och tittade på den om kvällarna, som andra tittar på semesterbilder.',
      nb: 'Jeg satt og så på den om kveldene, sånn som andre ser på feriebilder.',
    },
  },
  {
    number: '0504',
    codes: ['d02', 'd01'],
    feeling: -2,
    place: 'i07',
    words: {
      en: 'Somebody must know, and I can’t find who.',
      sv: 'Någon måste ju veta, och jag hittar inte vem.',
      nb: 'Noen må jo vite det, og jeg finner ikke ut hvem.',
    },
  },
  {
    number: '0505',
    codes: ['d04'],
    feeling: 2,
    place: 'i09',
    words: {
      en: 'A stranger went and looked under her own sofa at what her dog had left of hers.',
      sv: 'En vilt främmande människa gick och tittade under sin egen soffa, vad hennes hund hade lämnat kvar.',
      nb: 'Et vilt fremmed menneske gikk og så under sin egen sofa, hva hunden hennes hadde latt ligge igjen.',
    },
  },
  {
    number: '0506',
    codes: ['d11', 'd13'],
    feeling: 2,
    place: 'i10',
    words: {
      en: 'There was a name under it, a vet, a person who’d answer for it.',
      sv: 'Det stod ett namn under, en veterinär, någon som står för det.',
      nb: 'Det sto et navn under, en dyrlege, en som står for det.',
    },
  },
  {
    number: '0507',
    codes: ['d11'],
    feeling: 1,
    place: 'i10',
    words: {
      en: 'I could finally choose with my eyes.',
      sv: 'Äntligen fick jag välja med ögonen.',
      nb: 'Endelig fikk jeg velge med øynene.',
    },
  },
  {
    number: '0508',
    codes: ['d07'],
    feeling: -1,
    place: 'i12',
    words: {
      en: 'A fern isn’t just a fern, it depends how low it hangs.',
      sv: 'En ormbunke är inte bara en ormbunke, det beror på hur lågt den hänger.',
      nb: 'En bregne er ikke bare en bregne, det kommer an på hvor lavt den henger.',
    },
  },
  {
    number: '0509',
    codes: ['d01', 'd03'],
    feeling: -1,
    place: 'i25',
    words: {
      en: 'I moved it up on the bookcase and didn’t know if I was saving him or it.',
      sv: 'Jag flyttade upp den på bokhyllan och visste inte om det var honom jag räddade eller den.',
      nb: 'Jeg flyttet den opp på bokhylla og visste ikke om det var ham jeg reddet, eller den.',
    },
  },
];
