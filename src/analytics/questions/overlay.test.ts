import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { LogEvent } from '#model/behaviour/log-event.ts';
import { openScratchEngine } from '#analytics/clickhouse/embedded/scratch-engine.ts';
import { encodeEvents } from '#analytics/encoded-events.ts';
import { listEventNames } from '#analytics/questions/event-names.ts';
import { bucketEdges, lastSeen, overlayJourney } from '#analytics/questions/overlay.ts';

const engine = await openScratchEngine();
afterAll(() => engine.close());

const minute = 60;
const day = 86_400;

const event = (caseId: string, activity: string, seconds: number, more: Partial<LogEvent> = {}): LogEvent => ({
  caseId,
  activity,
  timeUs: Date.UTC(2024, 4, 1) * 1000 + seconds * 1e6,
  properties: {},
  ...more,
});

/**
 * ann   looks twice, orders on the web a minute after the second look, gets it two days later
 * bo    looks, rings, orders by phone four minutes after looking, never gets it
 * cia   only rings
 * dan   orders on the web, gets it a day later, looks again an hour after that
 */
const log = [
  event('ann', 'page_view', 0, { channel: 'web', properties: { page: 'plants' } }),
  event('ann', 'page_view', 5 * minute, { channel: 'web', properties: { page: 'plants' } }),
  event('ann', 'order', 6 * minute, { channel: 'web' }),
  event('ann', 'delivered', 2 * day + 6 * minute),
  event('bo', 'page_view', 0, { properties: { page: 'plants', channel: 'web' } }),
  event('bo', 'call', 2 * minute, { channel: 'phone' }),
  event('bo', 'order', 4 * minute, { channel: 'phone' }),
  event('cia', 'call', 0, { channel: 'phone' }),
  event('dan', 'order', 0, { channel: 'web' }),
  event('dan', 'delivered', day),
  event('dan', 'page_view', day + 60 * minute, { properties: { page: 'care' } }),
];

const scope = { workspace: 'w', logs: ['l'] };

const map = {
  interactions: [
    { id: 'look', rules: [{ name: 'page_view', where: { page: 'plants' } }] },
    { id: 'order', rules: [{ name: 'order' }] },
    { id: 'order-web', rules: [{ name: 'order', where: { channel: 'web' } }] },
    { id: 'unpack', rules: [{ name: 'delivered' }] },
    { id: 'ask-a-neighbour', rules: [] },
    { id: 'return', rules: [{ name: 'returned' }] },
  ],
  transitions: [
    { from: 'look', to: 'order-web' },
    { from: 'order', to: 'unpack' },
    { from: 'order-web', to: 'unpack' },
    { from: 'unpack', to: 'ask-a-neighbour' },
  ],
};

beforeAll(async () => {
  await engine.insert({ workspace: 'w', log: 'l' }, encodeEvents(log, 0));
  await engine.insert({ workspace: 'another', log: 'l' }, encodeEvents([event('eve', 'order', 0)], 0));
});

describe('behaviour over a journey', () => {
  it('counts for whom a place is the last that their events show, whatever events follow that show none', async () => {
    const last = await lastSeen(engine, scope, map.interactions);
    expect(Object.fromEntries(last)).toEqual({ order: 1, unpack: 2 });
  });

  it('counts customers and events where there is a rule, and says where there is none', async () => {
    const overlay = await overlayJourney(engine, scope, map);
    expect([overlay.customers, overlay.events]).toEqual([4, 11]);
    expect(overlay.interactions).toEqual([
      { id: 'look', measured: true, customers: 2, events: 3, sinceStartS: 0 },
      { id: 'order', measured: true, customers: 3, events: 3, sinceStartS: 4 * minute },
      { id: 'order-web', measured: true, customers: 2, events: 2, sinceStartS: 3 * minute },
      { id: 'unpack', measured: true, customers: 2, events: 2, sinceStartS: (2 * day + 6 * minute + day) / 2 },
      { id: 'ask-a-neighbour', measured: false },
      { id: 'return', measured: true, customers: 0, events: 0, sinceStartS: null },
    ]);
  });

  it('follows customers from one interaction to the next, the stricter rule first', async () => {
    const { transitions, unlisted } = await overlayJourney(engine, scope, map);
    expect(transitions).toEqual([
      {
        from: 'look',
        to: 'order-web',
        measured: true,
        customers: 1,
        passages: 1,
        time: expect.objectContaining({ medianS: minute }),
      },
      { from: 'order', to: 'unpack', measured: true, customers: 0, passages: 0, time: null },
      {
        from: 'order-web',
        to: 'unpack',
        measured: true,
        customers: 2,
        passages: 2,
        time: {
          p25S: 1.25 * day,
          medianS: 1.5 * day,
          p75S: 1.75 * day,
          histogram: [
            { ...bucketEdges(19), n: 1 },
            { ...bucketEdges(20), n: 1 },
          ],
        },
      },
      { from: 'unpack', to: 'ask-a-neighbour', measured: false },
    ]);
    expect(unlisted.map(({ from, to, customers }) => [from, to, customers])).toEqual([['look', 'order', 1]]);
  });

  it('lists what happens off the map', async () => {
    expect((await overlayJourney(engine, scope, map)).offTheMap).toEqual([
      { activity: 'call', events: 2, customers: 2 },
      { activity: 'page_view', events: 1, customers: 1 },
    ]);
  });

  it('measures nothing on a map without rules', async () => {
    const bare = { interactions: [{ id: 'look', rules: [] }], transitions: [] };
    const overlay = await overlayJourney(engine, scope, bare);
    expect(overlay.interactions).toEqual([{ id: 'look', measured: false }]);
    expect(overlay.offTheMap).toHaveLength(4);
  });

  it('takes names and values with quotes as they are', async () => {
    const odd = {
      interactions: [{ id: "i'1", rules: [{ name: "o'rder", where: { "a'b\\": "c'" } }] }],
      transitions: [],
    };
    expect((await overlayJourney(engine, scope, odd)).interactions).toEqual([
      { id: "i'1", measured: true, customers: 0, events: 0, sinceStartS: null },
    ]);
  });

  it('has buckets that meet', () => {
    expect(bucketEdges(-1)).toEqual({ fromS: 0, belowS: 1 });
    expect(bucketEdges(0).fromS).toBe(1);
    expect(bucketEdges(4).fromS).toBeCloseTo(10);
    expect(bucketEdges(3).belowS).toBe(bucketEdges(4).fromS);
  });
});

describe('the names of events', () => {
  it('come with counts and the properties that rules can ask for', async () => {
    const names = await listEventNames(engine, scope);
    expect(names.map(({ name, events, customers }) => [name, events, customers])).toEqual([
      ['page_view', 4, 3],
      ['order', 3, 3],
      ['call', 2, 2],
      ['delivered', 2, 2],
    ]);
    expect(names[0]?.properties).toEqual([
      { key: 'channel', values: ['web'], distinct: 1 },
      { key: 'page', values: ['plants', 'care'], distinct: 2 },
    ]);
    expect(names[1]?.properties).toEqual([{ key: 'channel', values: ['web', 'phone'], distinct: 2 }]);
  });
});
