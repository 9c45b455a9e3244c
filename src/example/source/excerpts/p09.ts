import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts09: ExcerptSource[] = [
  {
    number: '0901',
    codes: ['d06'],
    feeling: -2,
    place: 'i01',
    words: {
      en: 'That first winter I touched the window and thought, nothing lives out there and nothing in here.',
      sv: 'Den första vintern tog jag på rutan och tänkte, ingenting lever där ute och ingenting här inne.',
      nb: 'Den første vinteren tok jeg på ruta og tenkte, ingenting lever der ute og ingenting her inne.',
    },
  },
  {
    number: '0902',
    codes: ['d03'],
    feeling: -1,
    place: 'i02',
    words: {
      en: 'I grew up under mango trees, and I couldn’t keep a basil alive.',
      sv: 'Jag är uppvuxen under mangoträd, och jag kunde inte hålla liv i en basilika.',
      nb: 'Jeg vokste opp under mangotrær, og jeg klarte ikke å holde liv i en basilikum.',
    },
  },
  {
    number: '0903',
    codes: ['d06'],
    feeling: 1,
    place: 'i05',
    words: {
      en: 'She lives further north than I do, and it was green all the way to the ceiling.',
      sv: 'Hon bor längre norrut än jag, och det var grönt ända upp till taket.',
      nb: 'Hun bor lenger nord enn meg, og det var grønt helt opp til taket.',
    },
  },
  {
    number: '0904',
    codes: ['d02'],
    feeling: -1,
    place: 'i07',
    words: {
      en: 'In Portuguese they said sun, in English they said shade, and here there is neither.',
      sv: 'På portugisiska sa de sol, på svenska sa de skugga, och här finns ingetdera.',
      nb: 'På portugisisk sa de sol, på norsk sa de skygge, og her finnes ingen av delene.',
    },
  },
  {
    number: '0905',
    codes: ['d13'],
    feeling: 2,
    place: 'i11',
    words: {
      en: 'It asked how much daylight I have in December, and one of the answers was “none”.',
      sv: 'Det frågade hur mycket dagsljus jag har i december, och ett av svaren var ”inget”.',
      nb: 'Det spurte hvor mye dagslys jeg har i desember, og ett av svarene var «ingenting».',
    },
  },
  {
    number: '0906',
    codes: ['d08', 'd01'],
    feeling: -2,
    place: 'i18',
    words: {
      en: 'I called twice, only to hear someone say it wasn’t standing outside.',
      sv: 'Jag ringde två gånger, bara för att få höra att den inte stod ute.',
      nb: 'Jeg ringte to ganger, bare for å få høre at den ikke sto ute.',
    },
  },
  {
    number: '0907',
    codes: ['d10'],
    feeling: -1,
    place: 'i20',
    words: {
      en: 'Bubble wrap, foam, plastic around the plastic. I was ashamed when I carried it down.',
      sv: 'Bubbelplast, skumplast, plast runt plasten. Jag skämdes när jag bar ner det.',
      nb: 'Bobleplast, skumplast, plast rundt plasten. Jeg skammet meg da jeg bar det ned.',
    },
  },
  {
    number: '0908',
    codes: ['d10'],
    feeling: 0,
    place: 'i20',
    words: {
      en: 'I understand that it has to stay warm, but my grandmother used newspaper.',
      sv: 'Jag förstår att den måste hålla värmen, men min mormor tog tidningspapper.',
      nb: 'Jeg skjønner at den må holde varmen, men bestemor brukte avispapir.',
    },
  },
  {
    number: '0909',
    codes: ['d14'],
    feeling: 2,
    place: 'i27',
    words: {
      en: 'When she waters them it smells, just for a second, like my grandmother’s house.',
      sv: 'När hon vattnar dem luktar det, bara en sekund, som hemma hos mormor.',
      nb: 'Når hun vanner dem, lukter det, bare i et sekund, som hjemme hos bestemor.',
    },
  },
];
