import { along, id } from '#example/source/place.ts';

const team = (number: string, name: string) => ({ id: id(number), view: 'teams', kind: 'team', team: id(name) });
const system = (number: string, name: string) => ({
  id: id(number),
  view: 'people-policies-systems',
  kind: 'system',
  system: id(name),
});
const own = (number: string) => ({ id: id(number), view: 'employees', kind: 'experience' });

export const backstage = [
  {
    ...team('b01', 'team-content'),
    from: along('p3', 0.2),
    to: along('p4', 0),
    text: {
      en: 'Writes the guide, asks vets and growers',
      sv: 'Skriver guiden, frågar veterinärer och odlare',
      nb: 'Skriver guiden, spør veterinærer og gartnere',
    },
  },
  {
    ...team('b02', 'team-shop'),
    from: along('p4', 0),
    to: along('p5', 0.05),
    text: {
      en: 'Photographs one of each, sells them all',
      sv: 'Fotograferar en av varje, säljer dem alla',
      nb: 'Fotograferer én av hver, selger alle',
    },
  },
  {
    ...team('b03', 'team-pack'),
    from: along('p4', 0.85),
    to: along('p5', 0.15),
    text: {
      en: 'Picks, waters, wraps, writes the note',
      sv: 'Plockar, vattnar, slår in, skriver lappen',
      nb: 'Plukker, vanner, pakker inn, skriver lappen',
    },
  },
  {
    ...team('b04', 'team-carrier'),
    from: along('p5', 0.1),
    to: along('p5', 0.65),
    text: {
      en: 'Drives it as any other parcel',
      sv: 'Kör den som vilket paket som helst',
      nb: 'Kjører den som en hvilken som helst pakke',
    },
  },
  {
    ...team('b05', 'team-care'),
    from: along('p5', 0.2),
    to: along('p5', 0.7),
    text: {
      en: 'Answers for a van nobody here can see',
      sv: 'Svarar för en bil som ingen här kan se',
      nb: 'Svarer for en bil ingen her kan se',
    },
  },
  {
    ...team('b06', 'team-content'),
    from: along('p6', 0.1),
    to: along('p6', 0.6),
    text: {
      en: 'Writes a card for each kind of window',
      sv: 'Skriver ett kort för varje sorts fönster',
      nb: 'Skriver et kort for hver type vindu',
    },
  },
  {
    ...team('b07', 'team-care'),
    from: along('p6', 0.6),
    to: along('p6', 1),
    text: {
      en: 'Looks at pictures of leaves, in turn',
      sv: 'Tittar på bilder av blad, i turordning',
      nb: 'Ser på bilder av blader, etter tur',
    },
  },
  {
    ...system('b08', 'sys-guide'),
    from: along('p3', 0.2),
    to: along('p6', 0.6),
    text: {
      en: 'Knows the windows, tells nobody',
      sv: 'Kan fönstren, säger det inte till någon',
      nb: 'Kan vinduene, sier det ikke til noen',
    },
  },
  {
    ...system('b09', 'sys-shop'),
    from: along('p4', 0),
    to: along('p4', 0.9),
    text: { en: 'One photo for each kind', sv: 'En bild per sort', nb: 'Ett bilde per sort' },
  },
  {
    ...system('b10', 'sys-pack'),
    from: along('p4', 0.9),
    to: along('p5', 0.15),
    text: {
      en: 'A printed list, a time stamp when the door shuts',
      sv: 'En utskriven lista, en tidsstämpel när porten går igen',
      nb: 'En utskrevet liste, et tidsstempel når porten lukkes',
    },
  },
  {
    ...system('b11', 'sys-tracking'),
    from: along('p5', 0.1),
    to: along('p5', 0.65),
    text: { en: 'Four words, renewed at night', sv: 'Fyra ord, förnyas om natten', nb: 'Fire ord, fornyes om natten' },
  },
  {
    ...system('b12', 'sys-help'),
    from: along('p5', 0.3),
    to: along('p6', 1),
    text: {
      en: 'Oldest first, whatever it is about',
      sv: 'Äldst först, vad det än gäller',
      nb: 'Eldst først, hva det enn gjelder',
    },
  },
  {
    ...own('b13'),
    from: along('p3', 0.6),
    to: along('p3', 0.8),
    text: {
      en: 'A vet put her name under our page. We were proud for a week.',
      sv: 'En veterinär satte sitt namn under vår sida. Vi var stolta i en vecka.',
      nb: 'En veterinær satte navnet sitt under siden vår. Vi var stolte i en uke.',
    },
  },
  {
    ...own('b14'),
    from: along('p5', 0.2),
    to: along('p5', 0.4),
    text: {
      en: 'Hard: to be the voice and know as little as the one who rings.',
      sv: 'Svårt: att vara rösten och veta lika lite som den som ringer.',
      nb: 'Vanskelig: å være stemmen og vite like lite som den som ringer.',
    },
  },
  {
    ...own('b15'),
    from: along('p5', 0.85),
    to: along('p5', 1),
    text: {
      en: 'The notes began as a joke on a Friday. Now no box leaves without one.',
      sv: 'Lapparna började som ett skämt en fredag. Nu går ingen kartong härifrån utan lapp.',
      nb: 'Lappene begynte som en spøk en fredag. Nå går ingen eske herfra uten lapp.',
    },
  },
];
