import { id, owners } from '#example/source/place.ts';

const us = id('us');

export const interactionsBefore = [
  {
    id: id('i01'), phase: id('p1'), kind: 'indirect', actor: id('nobody'), channels: [id('ch-home')],
    text: {
      en: 'Comes home in November to a room where nothing lives',
      sv: 'Kommer hem i november till ett rum där ingenting lever',
      nb: 'Kommer hjem i november til et rom der ingenting lever',
    },
  },
  {
    id: id('i02'), phase: id('p1'), kind: 'indirect', actor: id('nobody'), channels: [id('ch-home')],
    mark: { type: 'cloud', strength: 2 },
    text: {
      en: 'Carries out the plant that died and does not dare again',
      sv: 'Bär ut växten som dog och vågar inte igen',
      nb: 'Bærer ut planten som døde, og tør ikke igjen',
    },
  },
  {
    id: id('i03'), phase: id('p1'), kind: 'indirect', actor: id('people'), channels: [id('ch-talk'), id('ch-home')],
    text: {
      en: 'Is left with someone’s plant and is afraid it will die',
      sv: 'Tar över någons växt och är rädd att den ska dö',
      nb: 'Overtar noens plante og er redd for at den skal dø',
    },
  },
  {
    id: id('i04'), phase: id('p2'), kind: 'indirect', actor: id('people'), channels: [id('ch-talk')],
    mark: { type: 'heart', strength: 3 },
    text: {
      en: 'Is handed a cutting wrapped in wet kitchen paper',
      sv: 'Får en stickling, inlindad i vått hushållspapper',
      nb: 'Får en stikling, pakket inn i vått tørkepapir',
    },
  },
  {
    id: id('i05'), phase: id('p2'), kind: 'indirect', actor: id('people'), channels: [id('ch-feed')],
    text: {
      en: 'Sees a wall of green in a feed and keeps looking',
      sv: 'Ser en vägg av grönt i flödet och blir kvar där',
      nb: 'Ser en grønn vegg i feeden og blir værende',
    },
  },
  {
    id: id('i06'), phase: id('p2'), kind: 'indirect', actor: id('others'), channels: [id('ch-search')],
    text: {
      en: 'Photographs the plant and gets five different names',
      sv: 'Fotograferar växten och får fem olika namn',
      nb: 'Tar bilde av planten og får fem ulike navn',
    },
  },
  {
    id: id('i07'), phase: id('p3'), kind: 'indirect', actor: id('others'), channels: [id('ch-search'), id('ch-shops')],
    mark: { type: 'cloud', strength: 2 },
    text: {
      en: 'Reads four sources about one plant and gets four answers',
      sv: 'Läser fyra källor om samma växt och får fyra svar',
      nb: 'Leser fire kilder om samme plante og får fire svar',
    },
  },
  {
    id: id('i08'), phase: id('p3'), kind: 'direct', actor: us, channels: [id('ch-guide')],
    owners: owners('anna', 'eva'), team: id('team-content'), systems: [id('sys-guide')], touchpoint: id('tp-guide'),
    events: [{ name: 'guide_page_read', where: { topic: 'window' } }],
    text: {
      en: 'Finds the page about a window just like this one',
      sv: 'Hittar sidan om ett fönster precis som det här',
      nb: 'Finner siden om et vindu akkurat som dette',
    },
  },
  {
    id: id('i09'), phase: id('p3'), kind: 'indirect', actor: id('group'), channels: [id('ch-group')],
    mark: { type: 'heart', strength: 2 },
    text: {
      en: 'Asks a plant group at night and gets kind answers',
      sv: 'Frågar i en växtgrupp mitt i natten och får snälla svar',
      nb: 'Spør i en plantegruppe midt på natten og får vennlige svar',
    },
  },
  {
    id: id('i10'), phase: id('p3'), kind: 'direct', actor: us, channels: [id('ch-guide')],
    owners: owners('anna', 'eva'), team: id('team-content'), systems: [id('sys-guide')], touchpoint: id('tp-guide'),
    events: [{ name: 'guide_page_read', where: { topic: 'safety' } }],
    text: {
      en: 'Checks if the plant is safe for the child or the dog',
      sv: 'Kollar om växten är farlig för barnet eller hunden',
      nb: 'Sjekker om planten er farlig for barnet eller hunden',
    },
  },
  {
    id: id('i11'), phase: id('p3'), kind: 'direct', actor: us, channels: [id('ch-guide')],
    owners: owners('eva', 'ingrid'), team: id('team-content'), systems: [id('sys-guide')], touchpoint: id('tp-guide'),
    events: [{ name: 'window_advice_given' }],
    text: {
      en: 'Answers three questions about light and sees three plants',
      sv: 'Svarar på tre frågor om ljus och får se tre växter',
      nb: 'Svarer på tre spørsmål om lys og får se tre planter',
    },
  },
];
