import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts10: ExcerptSource[] = [
  {
    number: '1001',
    codes: ['d12', 'd14'],
    feeling: 2,
    place: 'p7',
    words: {
      en: 'It has never been bought, that one, it’s only been given.',
      sv: 'Den har aldrig varit köpt, den där, den har bara blivit given.',
      nb: 'Den har aldri vært kjøpt, den der, den er bare blitt gitt.',
    },
  },
  {
    number: '1002',
    codes: ['d12'],
    feeling: 2,
    place: 'p7',
    words: {
      en: 'You mustn’t thank me for a cutting. You pass one on, that’s the thanks.',
      sv: 'Man tackar inte för en stickling. Man ger en vidare, det är tacket.',
      nb: 'Man takker ikke for en stikling. Man gir en videre, det er takken.',
    },
  },
  {
    number: '1003',
    codes: ['d12', 'd09'],
    feeling: 2,
    place: 'i28',
    words: {
      en: 'The boy upstairs got one in August, and now he knocks to show me its leaves.',
      sv: 'Pojken en trappa upp fick en i augusti, och nu knackar han på och visar mig bladen.',
      nb: 'Gutten i etasjen over fikk en i august, og nå banker han på og viser meg bladene.',
    },
  },
  {
    number: '1004',
    codes: ['d07'],
    feeling: -1,
    place: 'i12',
    words: {
      en: 'I’d have liked to walk along the row and take the one that looked back at me.',
      sv: 'Jag hade velat gå längs raden och ta den som tittade tillbaka på mig.',
      nb: 'Jeg skulle gjerne gått langs rekka og tatt den som så tilbake på meg.',
    },
  },
  {
    number: '1005',
    codes: ['d02'],
    feeling: -1,
    place: 'i07',
    words: {
      en: 'One said easy and another said difficult, so in the end I went by what my mother did.',
      sv: 'En sa lättskött och en annan sa svår, så till slut gjorde jag som mor gjorde.',
      nb: 'En sa lettstelt og en annen sa vanskelig, så til slutt gjorde jeg som mor gjorde.',
    },
  },
  {
    number: '1006',
    codes: ['d01', 'd08'],
    feeling: -1,
    place: 'i17',
    words: {
      en: 'She rang every day: Gran, has it come? And I had nothing to tell her.',
      sv: 'Hon ringde varje dag: Mormor, har den kommit? Och jag hade inget att säga henne.',
      nb: 'Hun ringte hver dag: Mormor, har den kommet? Og jeg hadde ingenting å si henne.',
    },
  },
  {
    number: '1007',
    codes: ['d04'],
    feeling: 2,
    place: 'i26',
    words: {
      en: 'Fancy that, someone asking after a plant once it’s been paid for.',
      sv: 'Tänk att någon frågar efter en växt när den väl är betald.',
      nb: 'Tenk at noen spør etter en plante når den først er betalt.',
    },
  },
  {
    number: '1008',
    codes: ['d12'],
    feeling: 2,
    place: 'i28',
    words: {
      en: 'So it’ll go on, in a house I’m never going to see.',
      sv: 'Så den lever vidare, i ett hus som jag aldrig får se.',
      nb: 'Så den lever videre, i et hus jeg aldri får se.',
    },
  },
];
