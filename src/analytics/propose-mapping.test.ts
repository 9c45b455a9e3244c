import { describe, expect, it } from 'vitest';

import { proposeMapping } from '#analytics/propose-mapping.ts';

const interactions = [
  { id: 'look', text: 'Looks at plants that might survive her dark hallway' },
  { id: 'order', text: 'Orders three plants late one evening' },
  { id: 'neighbour', text: 'Asks a neighbour what grows without light' },
  { id: 'parcel', text: 'The parcel arrives while she is at work' },
  { id: 'call', text: 'Rings to hear where the parcel is' },
];

const pairs = (events: string[], places = interactions) =>
  Object.fromEntries(
    proposeMapping(
      places,
      events.map((name) => ({ name })),
    ).map(({ event, interaction }) => [event, interaction]),
  );

describe('the proposed mapping', () => {
  it('finds interactions that say what the event is called', () => {
    expect(pairs(['order_placed', 'ParcelDelivered', 'phone call', 'page_viewed'])).toEqual({
      order_placed: 'order',
      ParcelDelivered: 'parcel',
      'phone call': 'call',
      page_viewed: 'look',
    });
  });

  it('reaches from English events to Swedish and Norwegian maps', () => {
    const swedish = [
      { id: 'köp', text: 'Beställer tre växter sent en kväll' },
      { id: 'paket', text: 'Paketet kommer medan hon är på jobbet' },
    ];
    const norwegian = [
      { id: 'kjøp', text: 'Bestiller tre planter sent en kveld' },
      { id: 'pakke', text: 'Pakken ankommer mens hun er på jobb' },
    ];
    expect(pairs(['order_completed', 'delivered'], swedish)).toEqual({ order_completed: 'köp', delivered: 'paket' });
    expect(pairs(['order_completed', 'delivered'], norwegian)).toEqual({ order_completed: 'kjøp', delivered: 'pakke' });
  });

  it('proposes nothing rather than anything', () => {
    expect(pairs(['T06 Determine necessity of stop advice', 'heartbeat', '42', ''])).toEqual({});
    expect(proposeMapping([], [{ name: 'order' }])).toEqual([]);
  });

  it('says by which words, best first', () => {
    const [best] = proposeMapping(interactions, [{ name: 'order' }, { name: 'newsletter order status changed' }]);
    expect(best).toMatchObject({ event: 'order', interaction: 'order', score: 1, because: ['order'] });
  });
});
