import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts11: ExcerptSource[] = [
  {
    number: '1101',
    codes: ['d03'],
    feeling: -2,
    place: 'i02',
    words: {
      en: 'I drowned them, one by one, out of pure kindness.',
      sv: 'Jag dränkte dem, en efter en, av bara vänlighet.',
      nb: 'Jeg druknet dem, én etter én, av bare snillhet.',
    },
  },
  {
    number: '1102',
    codes: ['d14', 'd03'],
    feeling: -2,
    place: 'i02',
    words: {
      en: 'I couldn’t bring myself to empty the pots. They stood there with just the soil.',
      sv: 'Jag kom mig inte för att tömma krukorna. De stod där med bara jorden.',
      nb: 'Jeg fikk meg ikke til å tømme pottene. De sto der med bare jorda.',
    },
  },
  {
    number: '1103',
    codes: ['d14', 'd12'],
    feeling: 2,
    place: 'i04',
    words: {
      en: 'So it came back to me, a bit of Solveig’s, in a milk glass.',
      sv: 'Så det kom tillbaka till mig, lite av Solveigs, i ett mjölkglas.',
      nb: 'Så det kom tilbake til meg, litt av Solveigs, i et melkeglass.',
    },
  },
  {
    number: '1104',
    codes: ['d02'],
    feeling: -1,
    place: 'i07',
    words: {
      en: 'I got one answer from the girl at the till and another from the girl by the soil.',
      sv: 'Jag fick ett svar av flickan i kassan och ett annat av flickan vid jorden.',
      nb: 'Jeg fikk ett svar av jenta i kassa og et annet av jenta ved jorda.',
    },
  },
  {
    number: '1105',
    codes: ['d08'],
    feeling: -2,
    place: 'i17',
    words: {
      en: 'I went to the kiosk three times with the number on a slip, and three times it wasn’t there.',
      sv: 'Jag gick till ombudet tre gånger med numret på en lapp, och tre gånger var det inte där.',
      nb: 'Jeg gikk i kiosken tre ganger med nummeret på en lapp, og tre ganger var det ikke der.',
    },
  },
  {
    number: '1106',
    codes: ['d13'],
    feeling: 2,
    place: 'i23',
    words: {
      en: 'It was written for my window.',
      sv: 'Det var skrivet för mitt fönster.',
      nb: 'Det var skrevet for mitt vindu.',
    },
  },
  {
    number: '1107',
    codes: ['d13'],
    feeling: 1,
    place: 'i23',
    words: {
      en: '“Put your finger in the soil. If it’s cool, go and have a coffee instead.”',
      sv: '”Stick ner fingret i jorden. Är den sval, så gå och ta en kopp kaffe i stället.”',
      nb: '«Stikk fingeren i jorda. Er den kjølig, så gå og ta deg en kopp kaffe i stedet.»',
    },
  },
  {
    number: '1108',
    codes: ['d03'],
    feeling: -2,
    place: 'i25',
    words: {
      en: 'I sat down on the kitchen chair and thought, now I’m doing it again.',
      sv: 'Jag satte mig på köksstolen och tänkte, nu gör jag det igen.',
      nb: 'Jeg satte meg på kjøkkenstolen og tenkte, nå gjør jeg det igjen.',
    },
  },
  {
    number: '1109',
    codes: ['d14', 'd09'],
    feeling: 2,
    place: 'i27',
    words: {
      en: 'Solveig’s bloomed, which it never did for her, and I told her so.',
      sv: 'Solveigs blommade, det gjorde den aldrig för henne, och det sa jag till henne.',
      nb: 'Solveigs blomstret, det gjorde den aldri for henne, og det sa jeg til henne.',
    },
  },
];
