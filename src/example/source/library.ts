import { excerpts, id, owners } from '#example/source/place.ts';

const same = (name: string) => ({ en: name, sv: name, nb: name });

export const library = {
  people: [
    { id: id('anna'), name: same('Anna Lind') },
    { id: id('mikkel'), name: same('Mikkel Holm') },
    { id: id('eva'), name: { en: 'Eva Kvist', sv: 'Eva Kvist', nb: 'Eva Kvist' } },
    { id: id('ingrid'), name: same('Ingrid Moe') },
    { id: id('jonas'), name: { en: 'Jonas Åberg', sv: 'Jonas Åberg', nb: 'Jonas Åsen' } },
    { id: id('tuva'), name: { en: 'Tuva Sand', sv: 'Tuva Sand', nb: 'Tuva Sande' } },
  ],
  teams: [
    { id: id('team-content'), name: { en: 'Plant guide', sv: 'Växtguiden', nb: 'Planteguiden' } },
    { id: id('team-shop'), name: { en: 'Shop', sv: 'Butiken', nb: 'Butikken' } },
    { id: id('team-pack'), name: { en: 'Packing', sv: 'Packbordet', nb: 'Pakkebordet' } },
    {
      id: id('team-carrier'),
      name: { en: 'Carrier (partner)', sv: 'Transportören (partner)', nb: 'Transportøren (partner)' },
    },
    { id: id('team-care'), name: { en: 'Customer care', sv: 'Kundtjänst', nb: 'Kundeservice' } },
  ],
  channels: [
    { id: id('ch-home'), name: { en: 'At home', sv: 'Hemma', nb: 'Hjemme' }, digital: false },
    { id: id('ch-talk'), name: { en: 'Hand to hand', sv: 'Ur hand i hand', nb: 'Fra hånd til hånd' }, digital: false },
    { id: id('ch-out'), name: { en: 'On the road', sv: 'På vägen', nb: 'På veien' }, digital: false },
    { id: id('ch-feed'), name: { en: 'Feed', sv: 'Flödet', nb: 'Feeden' }, digital: true },
    {
      id: id('ch-search'),
      name: { en: 'Searching the web', sv: 'Sökning på nätet', nb: 'Søk på nettet' },
      digital: true,
    },
    { id: id('ch-shops'), name: { en: 'Garden centre', sv: 'Handelsträdgård', nb: 'Hagesenter' }, digital: false },
    { id: id('ch-group'), name: { en: 'Plant group', sv: 'Växtgrupp', nb: 'Plantegruppe' }, digital: true },
    { id: id('ch-guide'), name: { en: 'The plant guide', sv: 'Växtguiden', nb: 'Planteguiden' }, digital: true },
    { id: id('ch-shop'), name: { en: 'The shop online', sv: 'Butiken på nätet', nb: 'Nettbutikken' }, digital: true },
    { id: id('ch-mail'), name: { en: 'E-mail', sv: 'Mejl', nb: 'E-post' }, digital: true },
    {
      id: id('ch-tracking'),
      name: {
        en: 'The carrier’s tracking page',
        sv: 'Transportörens spårningssida',
        nb: 'Transportørens sporingsside',
      },
      digital: true,
    },
    { id: id('ch-phone'), name: { en: 'Phone', sv: 'Telefon', nb: 'Telefon' }, digital: false },
    {
      id: id('ch-photo'),
      name: { en: 'Picture in a chat', sv: 'Bild i chatten', nb: 'Bilde i chatten' },
      digital: true,
    },
    { id: id('ch-pickup'), name: { en: 'Pick-up point', sv: 'Paketombud', nb: 'Hentested' }, digital: false },
    { id: id('ch-parcel'), name: { en: 'The box itself', sv: 'Själva kartongen', nb: 'Selve esken' }, digital: false },
    { id: id('ch-card'), name: { en: 'Card on paper', sv: 'Kort på papper', nb: 'Kort på papir' }, digital: false },
  ],
  actors: [
    { id: id('us'), name: { en: 'Us, the nursery', sv: 'Vi på plantskolan', nb: 'Vi på gartneriet' }, kind: 'us' },
    { id: id('carrier'), name: { en: 'The carrier', sv: 'Transportören', nb: 'Transportøren' }, kind: 'partner' },
    {
      id: id('others'),
      name: { en: 'Other sites and shops', sv: 'Andra sajter och butiker', nb: 'Andre nettsteder og butikker' },
      kind: 'other-company',
    },
    {
      id: id('people'),
      name: { en: 'People close by', sv: 'Människor i närheten', nb: 'Folk i nærheten' },
      kind: 'private',
    },
    {
      id: id('group'),
      name: { en: 'Strangers in a plant group', sv: 'Främlingar i en växtgrupp', nb: 'Fremmede i en plantegruppe' },
      kind: 'private',
    },
    { id: id('nobody'), name: { en: 'Nobody', sv: 'Ingen', nb: 'Ingen' }, kind: 'nobody' },
  ],
  systems: [
    { id: id('sys-guide'), name: { en: 'The plant guide', sv: 'Växtguiden', nb: 'Planteguiden' } },
    { id: id('sys-shop'), name: { en: 'Shop platform', sv: 'Butiksplattformen', nb: 'Butikkplattformen' } },
    { id: id('sys-pay'), name: { en: 'Payment', sv: 'Betalningen', nb: 'Betalingen' } },
    { id: id('sys-pack'), name: { en: 'Packing list', sv: 'Packlistan', nb: 'Pakkelisten' } },
    {
      id: id('sys-tracking'),
      name: { en: 'The carrier’s tracking', sv: 'Transportörens spårning', nb: 'Transportørens sporing' },
    },
    { id: id('sys-help'), name: { en: 'Help desk', sv: 'Ärendesystemet', nb: 'Sakssystemet' } },
  ],
  groups: [
    {
      id: id('g-begin'),
      name: { en: 'Beginning, a little afraid', sv: 'Börjar, lite rädda', nb: 'Begynner, litt redde' },
      evidence: excerpts('0103', '0401', '0702', '0801'),
    },
    {
      id: id('g-again'),
      name: { en: 'Trying again after a loss', sv: 'Försöker igen efter en förlust', nb: 'Prøver igjen etter et tap' },
      evidence: excerpts('0303', '0502', '0902', '1101'),
    },
    {
      id: id('g-share'),
      name: { en: 'Living with many, giving away', sv: 'Lever med många, ger bort', nb: 'Lever med mange, gir bort' },
      evidence: excerpts('0209', '0609', '1002', '1208'),
    },
  ],
  touchpoints: [
    {
      id: id('tp-guide'),
      name: { en: 'The plant guide', sv: 'Växtguiden', nb: 'Planteguiden' },
      owners: owners('anna', 'eva'),
      team: id('team-content'),
      channels: [id('ch-guide')],
      systems: [id('sys-guide')],
      nextReview: '2026-12-04',
    },
    {
      id: id('tp-tracking'),
      name: { en: 'Where the plant is', sv: 'Var växten är', nb: 'Hvor planten er' },
      owners: owners('anna', 'mikkel'),
      team: id('team-carrier'),
      channels: [id('ch-tracking'), id('ch-mail')],
      systems: [id('sys-tracking')],
      nextReview: '2026-11-22',
    },
    {
      id: id('tp-care'),
      name: { en: 'Someone who answers', sv: 'Någon som svarar', nb: 'Noen som svarer' },
      owners: owners('anna', 'mikkel'),
      team: id('team-care'),
      channels: [id('ch-phone'), id('ch-photo'), id('ch-mail')],
      systems: [id('sys-help')],
      nextReview: '2026-11-22',
    },
    {
      id: id('tp-card'),
      name: { en: 'The care card', sv: 'Skötselkortet', nb: 'Stellekortet' },
      owners: owners('eva', 'mikkel'),
      team: id('team-content'),
      channels: [id('ch-card'), id('ch-mail')],
      systems: [id('sys-guide')],
      nextReview: '2027-01-15',
    },
  ],
};
