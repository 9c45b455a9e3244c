import { at, along, id, owners } from '#example/source/place.ts';

/** What the shop believed before it asked anybody: the journey that the researched one is compared with. It rests. */
export const hypothesis = {
  format: 'stig-journey',
  version: 1,
  id: id('order'),
  journey: {
    name: {
      en: 'Order plants to the door',
      sv: 'Beställa växter hem till dörren',
      nb: 'Bestille planter hjem på døren',
    },
    primaryGoal: {
      en: 'Plants at home, quickly and without trouble.',
      sv: 'Växter hemma, snabbt och utan krångel.',
      nb: 'Planter hjemme, raskt og uten styr.',
    },
    scope: 'whole',
    basis: 'hypothesis',
    snapshotDate: '2026-02-10',
    owners: owners('anna', 'mikkel'),
    status: 'resting',
  },
  phases: [
    { id: id('hp1'), stretch: 'before', name: { en: 'Getting the idea', sv: 'Få idén', nb: 'Få ideen' } },
    {
      id: id('hp2'),
      stretch: 'before',
      name: { en: 'Finding the right plant', sv: 'Hitta rätt växt', nb: 'Finne riktig plante' },
    },
    {
      id: id('hp3'),
      stretch: 'during',
      name: { en: 'Choosing and ordering', sv: 'Välja och beställa', nb: 'Velge og bestille' },
    },
    {
      id: id('hp4'),
      stretch: 'during',
      name: { en: 'Waiting and unpacking', sv: 'Vänta och packa upp', nb: 'Vente og pakke opp' },
    },
    {
      id: id('hp5'),
      stretch: 'after',
      name: { en: 'Becoming a member', sv: 'Bli medlem', nb: 'Bli medlem' },
    },
  ],
  interactions: [
    {
      id: id('hi1'),
      phase: id('hp1'),
      text: {
        en: 'Sees a wall of green in our advert and wants one',
        sv: 'Ser en vägg av grönt i vår annons och vill ha',
        nb: 'Ser en vegg av grønt i annonsen vår og vil ha',
      },
      mark: { type: 'heart', strength: 2 },
    },
    {
      id: id('hi2'),
      phase: id('hp2'),
      text: {
        en: 'Searches the shop and finds hundreds of plants',
        sv: 'Söker i butiken och hittar hundratals växter',
        nb: 'Søker i butikken og finner hundrevis av planter',
      },
    },
    {
      id: id('hi3'),
      phase: id('hp3'),
      text: {
        en: 'Compares photos and chooses a plant quickly',
        sv: 'Jämför bilder och väljer snabbt en växt',
        nb: 'Sammenligner bilder og velger raskt en plante',
      },
      mark: { type: 'heart', strength: 2 },
    },
    {
      id: id('hi4'),
      phase: id('hp3'),
      text: {
        en: 'Pays with the card that is saved',
        sv: 'Betalar med kortet som är sparat',
        nb: 'Betaler med kortet som er lagret',
      },
    },
    {
      id: id('hi5'),
      phase: id('hp4'),
      touchpoint: id('tp-tracking'),
      text: {
        en: 'Follows the parcel to the door',
        sv: 'Följer paketet till dörren',
        nb: 'Følger pakken til døren',
      },
    },
    {
      id: id('hi6'),
      phase: id('hp4'),
      text: {
        en: 'Opens the box: a fresh plant, just as in the picture',
        sv: 'Öppnar kartongen: en frisk växt, precis som på bilden',
        nb: 'Åpner esken: en frisk plante, akkurat som på bildet',
      },
      mark: { type: 'heart', strength: 3 },
    },
    {
      id: id('hi7'),
      phase: id('hp5'),
      text: {
        en: 'Joins the club for the points',
        sv: 'Går med i klubben för poängens skull',
        nb: 'Blir med i klubben for poengenes skyld',
      },
      mark: { type: 'heart', strength: 1 },
    },
  ],
  curves: [
    {
      id: id('hc1'),
      of: 'customers',
      points: [
        { at: along('hp1', 0.2), feeling: 0.3 },
        { at: at('hi2'), feeling: 0.45 },
        { at: at('hi4'), feeling: 0.1 },
        { at: at('hi5'), feeling: 0.4 },
        { at: along('hp4', 0.85), feeling: 0.8 },
        { at: along('hp5', 0.7), feeling: 0.6 },
      ],
    },
  ],
} as const;
