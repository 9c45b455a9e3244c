import { id } from '#example/source/place.ts';

export const phases = [
  {
    id: id('p1'),
    name: { en: 'Living with bare windows', sv: 'Leva med tomma fönster', nb: 'Leve med tomme vinduer' },
    doing: {
      en: 'Comes home to rooms where nothing has moved, and carries out what died.',
      sv: 'Kommer hem till rum där ingenting har rört sig, och bär ut det som dog.',
      nb: 'Kommer hjem til rom der ingenting har rørt seg, og bærer ut det som døde.',
    },
    goal: {
      en: 'Something living in the room, without being someone things die with.',
      sv: 'Något levande i rummet, utan att vara en sådan som saker dör hos.',
      nb: 'Noe levende i rommet, uten å være en sånn som ting dør hos.',
    },
    involvesUs: false,
    stretch: 'before',
  },
  {
    id: id('p2'),
    name: { en: 'Seeing something green', sv: 'Få syn på något grönt', nb: 'Få øye på noe grønt' },
    doing: {
      en: 'Sits beside a big plant at the dentist’s, looks in at a neighbour’s window, is handed a cutting.',
      sv: 'Sitter bredvid en stor växt hos tandläkaren, tittar in genom grannens fönster, får en stickling i handen.',
      nb: 'Sitter ved siden av en stor plante hos tannlegen, kikker inn naboens vindu, får en stikling i hånden.',
    },
    goal: {
      en: 'To feel like that at home too.',
      sv: 'Att få känna så hemma också.',
      nb: 'Å få kjenne det sånn hjemme også.',
    },
    involvesUs: false,
    stretch: 'before',
  },
  {
    id: id('p3'),
    name: { en: 'Finding what would thrive', sv: 'Ta reda på vad som trivs', nb: 'Finne ut hva som trives' },
    doing: {
      en: 'Reads, asks strangers at night, looks for somebody who knows this window and this dog.',
      sv: 'Läser, frågar främlingar om natten, letar efter någon som känner just det här fönstret och den här hunden.',
      nb: 'Leser, spør fremmede om natten, leter etter noen som kjenner akkurat dette vinduet og denne hunden.',
    },
    goal: {
      en: 'One answer to believe in.',
      sv: 'Ett svar att lita på.',
      nb: 'Ett svar å stole på.',
    },
    involvesUs: true,
    stretch: 'before',
    leadTime: 'P2W',
  },
  {
    id: id('p4'),
    name: { en: 'Choosing and ordering', sv: 'Välja och beställa', nb: 'Velge og bestille' },
    doing: {
      en: 'Measures the floor, goes back and forth between small photos, shuts both eyes and pays.',
      sv: 'Mäter golvet, går fram och tillbaka mellan små bilder, blundar och betalar.',
      nb: 'Måler gulvet, går frem og tilbake mellom små bilder, lukker øynene og betaler.',
    },
    goal: {
      en: 'To bring home the very one, not one of those.',
      sv: 'Att få hem just den, inte en sådan.',
      nb: 'Å få hjem akkurat den, ikke en sånn.',
    },
    involvesUs: true,
    stretch: 'during',
    leadTime: 'P1D',
  },
  {
    id: id('p5'),
    name: { en: 'Waiting and unpacking', sv: 'Vänta och packa upp', nb: 'Vente og pakke opp' },
    doing: {
      en: 'Stays in, reloads a page, thinks of the cold, and opens the box with a coat on.',
      sv: 'Stannar hemma, laddar om en sida, tänker på kylan och öppnar kartongen med kappan på.',
      nb: 'Holder seg hjemme, laster en side på nytt, tenker på kulden og åpner esken med kåpen på.',
    },
    goal: {
      en: 'To know that it is alive out there, and that somebody has it.',
      sv: 'Att veta att den lever där ute, och att någon har hand om den.',
      nb: 'Å vite at den lever der ute, og at noen tar hånd om den.',
    },
    involvesUs: true,
    stretch: 'during',
    leadTime: 'P6D',
  },
  {
    id: id('p6'),
    name: { en: 'Making it feel at home', sv: 'Få den att känna sig hemma', nb: 'Få den til å høre til' },
    doing: {
      en: 'Carries it from room to room, puts a finger in the soil, lies awake over a leaf.',
      sv: 'Bär den från rum till rum, sticker ett finger i jorden, ligger vaken över ett blad.',
      nb: 'Bærer den fra rom til rom, stikker en finger i jorden, ligger våken over et blad.',
    },
    goal: {
      en: 'To know in time whether this is growing or dying.',
      sv: 'Att i tid veta om det här är att växa eller att dö.',
      nb: 'Å vite i tide om dette er å vokse eller å dø.',
    },
    involvesUs: true,
    stretch: 'after',
    leadTime: 'P2M',
  },
  {
    id: id('p7'),
    name: { en: 'Growing and sharing', sv: 'Odla och ge vidare', nb: 'Dyrke og gi videre' },
    doing: {
      en: 'Watches a leaf unroll, moves house with it, gives a piece of it to whoever stops.',
      sv: 'Ser ett blad rulla ut sig, flyttar med det, ger en bit till den som stannar till.',
      nb: 'Ser et blad rulle seg ut, flytter med det, gir en bit til den som stopper opp.',
    },
    goal: {
      en: 'That it goes on, here and in other homes.',
      sv: 'Att det fortsätter, här och i andras hem.',
      nb: 'At det fortsetter, her og hjemme hos andre.',
    },
    involvesUs: false,
    stretch: 'after',
  },
];
