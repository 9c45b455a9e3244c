import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts04: ExcerptSource[] = [
  {
    number: '0401',
    codes: ['d03'],
    feeling: -1,
    place: 'i03',
    words: {
      en: 'I’d never watered anything in my life, and now I was responsible in front of forty people.',
      sv: 'Jag hade aldrig vattnat något i hela mitt liv, och nu hade jag ansvar inför fyrtio personer.',
      nb: 'Jeg hadde aldri vannet noe i hele mitt liv, og nå hadde jeg ansvaret foran førti mennesker.',
    },
  },
  {
    number: '0402',
    codes: ['d05'],
    feeling: -1,
    place: 't04',
    words: {
      en: 'Then I came into the shop, and it had forgotten every word I’d said.',
      sv: 'Sen kom jag in i butiken, och då hade den glömt vartenda ord jag hade sagt.',
      nb: 'Så kom jeg inn i butikken, og da hadde den glemt hvert ord jeg hadde sagt.',
    },
  },
  {
    number: '0403',
    codes: ['d05'],
    feeling: -1,
    place: 't04',
    words: {
      en: 'I’d done my homework and had to hand it in twice.',
      sv: 'Jag hade gjort läxan och fick lämna in den två gånger.',
      nb: 'Jeg hadde gjort leksa og måtte levere den to ganger.',
    },
  },
  {
    number: '0404',
    codes: ['d05'],
    feeling: -2,
    place: 't10',
    words: {
      en: 'I told the same story four times, and each time to someone who was sorry.',
      sv: 'Jag berättade samma sak fyra gånger, och varje gång för någon som beklagade.',
      nb: 'Jeg fortalte det samme fire ganger, og hver gang til en som beklaget.',
    },
  },
  {
    number: '0405',
    codes: ['d01'],
    feeling: -1,
    place: 'i18',
    words: {
      en: 'I could hear him reading me the same page I had in front of me.',
      sv: 'Jag hörde hur han läste upp samma sida som jag själv hade framför mig.',
      nb: 'Jeg hørte at han leste opp den samme siden som jeg hadde foran meg.',
    },
  },
  {
    number: '0406',
    codes: ['d13'],
    feeling: 2,
    place: 'i23',
    words: {
      en: 'The card said “for a desk four metres from an east window”, and that is where I sit.',
      sv: 'På kortet stod det ”för ett skrivbord fyra meter från ett österfönster”, och det är där jag sitter.',
      nb: 'På kortet sto det «for en pult fire meter fra et østvendt vindu», og det er der jeg sitter.',
    },
  },
  {
    number: '0407',
    codes: ['d09'],
    feeling: 1,
    place: 'p6',
    words: {
      en: 'I put my finger in the soil before I open my mail.',
      sv: 'Jag sticker fingret i jorden innan jag öppnar mejlen.',
      nb: 'Jeg stikker fingeren i jorda før jeg åpner e-posten.',
    },
  },
  {
    number: '0408',
    codes: ['d09'],
    feeling: 1,
    place: 'p7',
    words: {
      en: 'people stop at my desk now, and it isn’t about the invoices.',
      sv: 'folk stannar till vid mitt bord nu, och det är inte för fakturornas skull.',
      nb: 'folk stopper ved pulten min nå, og det er ikke på grunn av fakturaene.',
    },
  },
];
