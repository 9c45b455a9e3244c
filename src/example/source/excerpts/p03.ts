import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts03: ExcerptSource[] = [
  {
    number: '0301',
    codes: ['d06'],
    feeling: -1,
    place: 'i01',
    words: {
      en: 'My daughter said, Dad, it echoes when we talk.',
      sv: 'Min dotter sa, pappa, det ekar när vi pratar.',
      nb: 'Datteren min sa, pappa, det er ekko når vi snakker.',
    },
  },
  {
    number: '0302',
    codes: ['d03'],
    feeling: -2,
    place: 'i02',
    words: {
      en: 'I swept up leaves every morning for a month and thought, well, that too.',
      sv: 'Jag sopade blad varje morgon i en månad och tänkte, jaha, den också.',
      nb: 'Jeg feide blader hver morgen i en måned og tenkte, jaha, den også.',
    },
  },
  {
    number: '0303',
    codes: ['d03'],
    feeling: -1,
    place: 't01',
    words: {
      en: 'You don’t go and get a new one. It would be asking for it.',
      sv: 'Man går inte och skaffar en ny. Det vore att be om det.',
      nb: 'Man går ikke og skaffer seg en ny. Det er å be om det.',
    },
  },
  {
    number: '0304',
    codes: ['d06'],
    feeling: 1,
    place: 'p2',
    words: {
      en: 'I sat beside it, at the dentist’s of all places, and felt my shoulders come down.',
      sv: 'Jag satt bredvid den, hos tandläkaren av alla ställen, och kände hur axlarna sjönk.',
      nb: 'Jeg satt ved siden av den, hos tannlegen av alle steder, og kjente skuldrene senke seg.',
    },
  },
  {
    number: '0305',
    codes: ['d07'],
    feeling: -1,
    place: 'i12',
    words: {
      en: 'I don’t want one of those. I want to see which one is coming home with us.',
      sv: 'Jag vill inte ha en sådan. Jag vill se vilken det är som ska följa med oss hem.',
      nb: 'Jeg vil ikke ha en sånn. Jeg vil se hvilken det er som skal bli med oss hjem.',
    },
  },
  {
    number: '0306',
    codes: ['d07'],
    feeling: -1,
    place: 'i13',
    words: {
      en: 'It said 120 centimetres, but not in which direction.',
      sv: 'Det stod 120 centimeter, men inte åt vilket håll.',
      nb: 'Det sto 120 centimeter, men ikke i hvilken retning.',
    },
  },
  {
    number: '0307',
    codes: ['d07', 'd01'],
    feeling: -1,
    place: 'i14',
    words: {
      en: 'Three evenings I went back and forth between the guide and that one photo.',
      sv: 'Tre kvällar gick jag fram och tillbaka mellan guiden och den där enda bilden.',
      nb: 'Tre kvelder gikk jeg frem og tilbake mellom guiden og det ene bildet.',
    },
  },
  {
    number: '0308',
    codes: ['d01'],
    feeling: 1,
    place: 'i15',
    words: {
      en: 'In the end I shut my eyes and pressed pay, like jumping off a jetty.',
      sv: 'Till slut blundade jag och tryckte på betala, som när man hoppar från bryggan.',
      nb: 'Til slutt lukket jeg øynene og trykket på betal, som når du hopper fra brygga.',
    },
  },
  {
    number: '0309',
    codes: ['d06'],
    feeling: 2,
    place: 'i22',
    words: {
      en: 'We carried Gunnar round the flat a whole Saturday, all three of us, to hear what he wanted.',
      sv: 'Vi bar runt Gunnar i lägenheten en hel lördag, alla tre, för att höra vad han ville.',
      nb: 'Vi bar Gunnar rundt i leiligheten en hel lørdag, alle tre, for å høre hva han ville.',
    },
  },
];
