import { excerpts, id, owners } from '#example/source/place.ts';

const link = (number: string, from: string, to: string) => ({ id: id(number), from: id(from), to: id(to) });

export const transitions = [
  {
    ...link('t01', 'i02', 'i04'),
    wait: { felt: 'P1Y' },
    frictions: ['unclear-next'],
    owners: owners('anna', 'eva'),
    evidence: excerpts('0503'),
    meanwhile: {
      en: 'Walks past the empty window for a year, sometimes two.',
      sv: 'Går förbi det tomma fönstret i ett år, ibland två.',
      nb: 'Går forbi det tomme vinduet i et år, noen ganger to.',
    },
  },
  {
    ...link('t02', 'i04', 'i06'),
    frictions: ['unclear-next'],
    owners: owners('anna', 'eva'),
    evidence: excerpts('0203'),
    meanwhile: {
      en: 'Has something living in a glass and wants to do right by it.',
      sv: 'Har något levande i ett glas och vill sköta det rätt.',
      nb: 'Har noe levende i et glass og vil gjøre det rette mot det.',
    },
  },
  {
    ...link('t03', 'i07', 'i09'),
    wait: { felt: 'P7D' },
    frictions: ['unclear-next', 'out-of-step'],
    owners: owners('anna', 'eva'),
    evidence: excerpts('0105', '0504'),
    meanwhile: {
      en: 'Closes the laptop and does not know who to believe.',
      sv: 'Slår igen datorn och vet inte vem man ska tro på.',
      nb: 'Lukker laptopen og vet ikke hvem man skal tro på.',
    },
  },
  {
    ...link('t04', 'i11', 'i12'),
    frictions: ['start-over', 'out-of-step'],
    owners: owners('eva', 'ingrid'),
    handOff: { from: id('team-content'), to: id('team-shop') },
    meanwhile: {
      en: 'Brings the window along, and has to describe it all over again.',
      sv: 'Tar med sig sitt fönster och får beskriva det en gång till.',
      nb: 'Tar med seg vinduet sitt og må beskrive det en gang til.',
    },
  },
  {
    ...link('t05', 'i12', 'i14'),
    wait: { felt: 'P3D' },
    frictions: ['unclear-next'],
    owners: owners('anna', 'ingrid'),
    evidence: excerpts('0307'),
    meanwhile: {
      en: 'Goes back and forth, evening after evening.',
      sv: 'Går fram och tillbaka, kväll efter kväll.',
      nb: 'Går frem og tilbake, kveld etter kveld.',
    },
  },
  {
    ...link('t06', 'i12', 'i15'),
    frictions: ['start-over'],
    owners: owners('anna', 'ingrid'),
    meanwhile: {
      en: 'Gets as far as paying, someone shouts, and it is back to the beginning.',
      sv: 'Kommer ända fram till betalningen, någon ropar, och så är det från början igen.',
      nb: 'Kommer helt frem til betalingen, noen roper, og så er det forfra igjen.',
    },
  },
  {
    ...link('t07', 'i15', 'i19'),
    wait: { expected: 'P2D', felt: 'P6D' },
    frictions: ['waiting', 'expectation-unmet'],
    owners: owners('anna', 'jonas'),
    handOff: { from: id('team-shop'), to: id('team-pack') },
    evidence: excerpts('0605', '1206'),
    meanwhile: {
      en: 'Has cleared a place for it, and the place stands there.',
      sv: 'Har gjort plats för den, och platsen står där.',
      nb: 'Har gjort plass til den, og plassen står der.',
    },
  },
  {
    ...link('t08', 'i16', 'i17'),
    wait: { expected: 'P1D', felt: 'P5D' },
    frictions: ['unclear-next', 'expectation-unmet'],
    owners: owners('anna', 'jonas'),
    handOff: { from: id('team-pack'), to: id('team-carrier') },
    evidence: excerpts('0704', '0107'),
    meanwhile: {
      en: 'Hears nothing for days, looks out at the thermometer.',
      sv: 'Hör ingenting på flera dagar, tittar ut på termometern.',
      nb: 'Hører ingenting på flere dager, ser ut på gradestokken.',
    },
  },
  {
    ...link('t09', 'i17', 'i18'),
    frictions: ['out-of-step'],
    owners: owners('anna', 'mikkel'),
    handOff: { from: id('team-carrier'), to: id('team-care') },
    evidence: excerpts('0805', '0706'),
    meanwhile: {
      en: 'Reloads the page at red lights, stays in, gives up and rings.',
      sv: 'Laddar om sidan vid rödljusen, stannar hemma, ger upp och ringer.',
      nb: 'Laster siden på nytt på rødt lys, holder seg hjemme, gir opp og ringer.',
    },
  },
  {
    ...link('t10', 'i18', 'i19'),
    mark: { type: 'cloud', strength: 2 },
    frictions: ['start-over', 'unclear-next'],
    owners: owners('anna', 'mikkel'),
    handOff: { from: id('team-care'), to: id('team-carrier') },
    meanwhile: {
      en: 'Tells the same story again, to the next one who is sorry.',
      sv: 'Berättar samma sak igen, för nästa som beklagar.',
      nb: 'Forteller det samme igjen, til den neste som beklager.',
    },
  },
  {
    ...link('t11', 'i19', 'i20'),
    owners: owners('jonas', 'tuva'),
    evidence: excerpts('0108'),
    meanwhile: {
      en: 'Hurries home with it inside the jacket, like a cat.',
      sv: 'Skyndar hem med den innanför jackan, som en katt.',
      nb: 'Skynder seg hjem med den innenfor jakken, som en katt.',
    },
  },
  {
    ...link('t12', 'i23', 'i25'),
    frictions: ['expectation-unmet', 'unclear-next'],
    owners: owners('eva', 'mikkel'),
    handOff: { from: id('team-content'), to: id('team-care') },
    evidence: excerpts('0109', '1108'),
    meanwhile: {
      en: 'Has done all that the card says, and still a leaf turns.',
      sv: 'Har gjort allt som står på kortet, och ändå gulnar ett blad.',
      nb: 'Har gjort alt som står på kortet, og likevel gulner et blad.',
    },
  },
  {
    ...link('t13', 'i25', 'i26'),
    wait: { expected: 'P1D', felt: 'P4D' },
    frictions: ['waiting'],
    owners: owners('anna', 'mikkel'),
    meanwhile: {
      en: 'Does not touch the can, hardly dares to go into the room.',
      sv: 'Rör inte kannan, vågar knappt gå in i rummet.',
      nb: 'Rører ikke kannen, tør nesten ikke gå inn i rommet.',
    },
  },
  {
    ...link('t14', 'i26', 'i27'),
    owners: owners('anna', 'mikkel'),
    evidence: excerpts('0808'),
    meanwhile: {
      en: 'Stops counting days and starts counting leaves.',
      sv: 'Slutar räkna dagar och börjar räkna blad.',
      nb: 'Slutter å telle dager og begynner å telle blader.',
    },
  },
  {
    ...link('t15', 'i28', 'i30'),
    wait: { felt: 'P4Y' },
    owners: owners('anna', 'eva'),
    evidence: excerpts('1008'),
    meanwhile: {
      en: 'The cutting lives on in kitchens no one here will ever see.',
      sv: 'Sticklingen lever vidare i kök som ingen här får se.',
      nb: 'Stiklingen lever videre på kjøkken som ingen her får se.',
    },
  },
];
