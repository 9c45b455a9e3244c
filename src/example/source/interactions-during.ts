import { id, owners } from '#example/source/place.ts';

const us = id('us');

export const interactionsDuring = [
  {
    id: id('i12'), phase: id('p4'), kind: 'direct', actor: us, channels: [id('ch-shop')],
    mark: { type: 'cloud', strength: 2 },
    owners: owners('anna', 'ingrid'), team: id('team-shop'), systems: [id('sys-shop')],
    events: [{ name: 'plants_compared' }],
    text: {
      en: 'Compares small photos and wants to choose that very plant',
      sv: 'Jämför små bilder och vill välja just den växten',
      nb: 'Sammenligner små bilder og vil velge akkurat den planten',
    },
  },
  {
    id: id('i13'), phase: id('p4'), kind: 'direct', actor: us, channels: [id('ch-shop'), id('ch-home')],
    owners: owners('ingrid', 'eva'), team: id('team-shop'), systems: [id('sys-shop')],
    events: [{ name: 'plant_measures_viewed' }],
    text: {
      en: 'Holds a tape measure to the wall and tries to picture it',
      sv: 'Håller måttbandet mot väggen och försöker se den framför sig',
      nb: 'Holder målebåndet mot veggen og prøver å se den for seg',
    },
  },
  {
    id: id('i14'), phase: id('p4'), kind: 'direct', actor: us, channels: [id('ch-guide')],
    owners: owners('anna', 'eva'), team: id('team-content'), systems: [id('sys-guide')], touchpoint: id('tp-guide'),
    events: [{ name: 'guide_page_read', where: { topic: 'plant' } }],
    text: {
      en: 'Goes back to the guide to be sure, one more time',
      sv: 'Går tillbaka till guiden för att vara säker, en gång till',
      nb: 'Går tilbake til guiden for å være sikker, enda en gang',
    },
  },
  {
    id: id('i15'), phase: id('p4'), kind: 'direct', actor: us, channels: [id('ch-shop')],
    owners: owners('anna', 'ingrid'), team: id('team-shop'), systems: [id('sys-shop'), id('sys-pay')],
    events: [{ name: 'order_placed' }],
    text: {
      en: 'Pays, and hopes that a living thing can travel in a box',
      sv: 'Betalar och hoppas att något levande kan resa i en kartong',
      nb: 'Betaler og håper at noe levende kan reise i en eske',
    },
  },
  {
    id: id('i16'), phase: id('p4'), kind: 'direct', actor: us, channels: [id('ch-mail')],
    owners: owners('anna', 'ingrid'), team: id('team-shop'), systems: [id('sys-shop')],
    events: [{ name: 'order_confirmation_opened' }],
    text: {
      en: 'We send an order confirmation e-mail',
      sv: 'Vi skickar orderbekräftelse via mejl',
      nb: 'Vi sender ordrebekreftelse på e-post',
    },
  },
  {
    id: id('i17'), phase: id('p5'), kind: 'direct', actor: id('carrier'), channels: [id('ch-tracking'), id('ch-mail')],
    mark: { type: 'cloud', strength: 3 },
    owners: owners('anna', 'mikkel'), team: id('team-carrier'), systems: [id('sys-tracking')], touchpoint: id('tp-tracking'),
    events: [{ name: 'parcel_tracking_viewed' }],
    text: {
      en: 'Cannot tell whether the plant has left or where it is',
      sv: 'Får inte veta om växten har gått iväg eller var den är',
      nb: 'Får ikke vite om planten er sendt, eller hvor den er',
    },
  },
  {
    id: id('i18'), phase: id('p5'), kind: 'direct', actor: us, channels: [id('ch-phone')],
    owners: owners('anna', 'mikkel'), team: id('team-care'), systems: [id('sys-help'), id('sys-tracking')], touchpoint: id('tp-care'),
    events: [{ name: 'care_contacted', where: { reason: 'where_is_my_plant' } }],
    text: {
      en: 'Rings to ask and hears the same page read aloud',
      sv: 'Ringer och frågar och får samma sida uppläst',
      nb: 'Ringer og spør og får den samme siden lest høyt',
    },
  },
  {
    id: id('i19'), phase: id('p5'), kind: 'direct', actor: id('carrier'), channels: [id('ch-pickup'), id('ch-home')],
    owners: owners('anna', 'jonas'), team: id('team-carrier'), systems: [id('sys-tracking')],
    events: [{ name: 'parcel_delivered' }],
    text: {
      en: 'Takes in a cold box, at the kiosk or off the doorstep',
      sv: 'Tar in en kall kartong, från ombudet eller trappan',
      nb: 'Tar inn en kald eske, fra kiosken eller trappen',
    },
  },
  {
    id: id('i20'), phase: id('p5'), kind: 'direct', actor: us, channels: [id('ch-parcel')],
    owners: owners('jonas', 'tuva'), team: id('team-pack'), systems: [id('sys-pack')],
    text: {
      en: 'Opens it: alive, in an armful of plastic',
      sv: 'Öppnar: den lever, i en hel famn av plast',
      nb: 'Åpner: den lever, i en hel favn av plast',
    },
  },
  {
    id: id('i21'), phase: id('p5'), kind: 'direct', actor: us, channels: [id('ch-parcel')],
    owners: owners('jonas', 'tuva'), team: id('team-pack'),
    text: {
      en: 'Finds a handwritten note from the one who packed it',
      sv: 'Hittar en handskriven lapp från den som packade',
      nb: 'Finner en håndskrevet lapp fra den som pakket',
    },
  },
];
