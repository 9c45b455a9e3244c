import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts12: ExcerptSource[] = [
  {
    number: '1201',
    codes: ['d06'],
    feeling: -1,
    place: 'i03',
    words: {
      en: 'It stood there all summer with no one’s name on it, and I couldn’t just lock up.',
      sv: 'Det stod där hela sommaren utan någons namn på, och jag kunde ju inte bara låsa.',
      nb: 'Det sto der hele sommeren uten navn på, og jeg kunne jo ikke bare låse.',
    },
  },
  {
    number: '1202',
    codes: ['d09'],
    feeling: 1,
    place: 'p7',
    words: {
      en: 'Suddenly the pupils took the long way round, past the tree.',
      sv: 'Plötsligt gick eleverna omvägen, förbi trädet.',
      nb: 'Plutselig gikk elevene omveien, forbi treet.',
    },
  },
  {
    number: '1203',
    codes: ['d02'],
    feeling: -1,
    place: 'i06',
    words: {
      en: 'We took its picture, five of us, and got five names.',
      sv: 'Vi tog kort på det, fem stycken, och fick fem namn.',
      nb: 'Vi tok bilde av det, fem stykker, og fikk fem navn.',
    },
  },
  {
    number: '1204',
    codes: ['d13'],
    feeling: 1,
    place: 'i08',
    words: {
      en: 'It was about a window with a radiator under it, and that’s every window in a school.',
      sv: 'Den handlade om ett fönster med ett element under, och det är ju vartenda fönster i en skola.',
      nb: 'Den handlet om et vindu med en ovn under, og det er jo hvert eneste vindu på en skole.',
    },
  },
  {
    number: '1205',
    codes: ['d07'],
    feeling: -1,
    place: 'i12',
    words: {
      en: 'They’d collected bottles for it, so I wanted to show them which ones they were getting.',
      sv: 'De hade samlat pant till dem, så jag ville visa dem vilka det var de skulle få.',
      nb: 'De hadde samlet flasker til dem, så jeg ville vise dem hvilke det var de skulle få.',
    },
  },
  {
    number: '1206',
    codes: ['d08'],
    feeling: -1,
    place: 'i17',
    words: {
      en: 'It hung there for a week, and every morning I was the one who had to say no, not today.',
      sv: 'Den satt uppe i en vecka, och varje morgon var det jag som fick säga nej, inte i dag.',
      nb: 'Det hang oppe i en uke, og hver morgen var det jeg som måtte si nei, ikke i dag.',
    },
  },
  {
    number: '1207',
    codes: ['d10'],
    feeling: -1,
    place: 'i20',
    words: {
      en: 'We filled two bin bags with plastic, and the children asked me why.',
      sv: 'Vi fyllde två sopsäckar med plast, och barnen frågade mig varför.',
      nb: 'Vi fylte to søppelsekker med plast, og ungene spurte meg hvorfor.',
    },
  },
  {
    number: '1208',
    codes: ['d12'],
    feeling: 2,
    place: 'i28',
    words: {
      en: 'The big lads carry theirs like an egg.',
      sv: 'De stora grabbarna bär sina som ett ägg.',
      nb: 'De store guttene bærer sine som et egg.',
    },
  },
  {
    number: '1209',
    codes: ['d12', 'd14'],
    feeling: 2,
    place: 'i30',
    words: {
      en: 'He’d come about the fuses, but he wanted to know how the mother plant was.',
      sv: 'Han kom för proppskåpet, men han ville veta hur det var med moderplantan.',
      nb: 'Han kom for sikringsskapet, men han ville vite hvordan det var med morplanten.',
    },
  },
];
