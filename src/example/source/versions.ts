import { id } from '#example/source/place.ts';

/** The step that each is of is the last of the steps by which the journey came from the one before. */
const version = (number: number, at: string) => ({ id: id(`ver${number}`), seq: 2 * number - 1, at, by: id('anna') });

export const versions = [
  {
    ...version(1, '2026-02-10T14:20:00.000Z'),
    name: {
      en: 'First sketch, from what we believed',
      sv: 'Första skissen, så som vi trodde',
      nb: 'Første skisse, slik vi trodde det var',
    },
  },
  {
    ...version(2, '2026-07-14T13:05:00.000Z'),
    name: { en: 'After twelve interviews', sv: 'Efter tolv intervjuer', nb: 'Etter tolv intervjuer' },
  },
  {
    ...version(3, '2026-08-20T09:40:00.000Z'),
    name: {
      en: 'Coded and marked, with three moments of truth',
      sv: 'Kodat och markerat, med tre sanningsögonblick',
      nb: 'Kodet og merket, med tre sannhetens øyeblikk',
    },
  },
  {
    ...version(4, '2026-11-12T10:15:00.000Z'),
    name: {
      en: 'The window card: tried, measured and kept',
      sv: 'Fönsterkortet: provat, mätt och behållet',
      nb: 'Vinduskortet: prøvd, målt og beholdt',
    },
  },
];
