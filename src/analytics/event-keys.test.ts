import { describe, expect, it } from 'vitest';
import { type EventKey, EventKeys } from '#analytics/event-keys.ts';

const event = (n: number, more: Partial<EventKey> = {}): EventKey => ({
  caseId: `c${n % 997}`,
  activity: `step ${n % 13}`,
  timeUs: 1_700_000_000_000_000 + n * 61_000_000,
  ...more,
});
const events = (from: number, to: number): EventKey[] => Array.from({ length: to - from }, (_, n) => event(from + n));
async function* batches(all: readonly EventKey[]) {
  for (let at = 0; at < all.length; at += 1000) yield all.slice(at, at + 1000);
}
const keysOf = (all: readonly EventKey[]): EventKeys => {
  const keys = new EventKeys();
  for (const one of all) keys.add(one);
  return keys;
};

describe('the keys of rows', () => {
  it('say exactly how many of a hundred thousand rows are among others', async () => {
    const keys = keysOf(events(0, 100_000));
    expect(await keys.countIn(batches(events(60_000, 160_000)))).toBe(40_000);
    expect(await keys.countIn(batches(events(100_000, 200_000)))).toBe(0);
    expect(await keys.countIn(batches(events(0, 100_000)))).toBe(100_000);
    expect(keys.rows).toBe(100_000);
  });

  it('count a row that stands twice twice, however often it is there', async () => {
    const keys = keysOf([event(1), event(1), event(2)]);
    expect(await keys.countIn(batches([event(1), event(1), event(1)]))).toBe(2);
  });

  it('tell another customer, another happening and another moment apart', async () => {
    const keys = keysOf([event(1)]);
    const others = [event(1, { caseId: 'x' }), event(1, { activity: 'x' }), event(1, { timeUs: 5 })];
    expect(await keys.countIn(batches(others))).toBe(0);
    expect(await keys.countIn(batches([event(1)]))).toBe(1);
  });

  it('say of a time that nothing of it can be among them', () => {
    const keys = keysOf([event(1), event(9)]);
    expect(keys.mayHold(0, event(0).timeUs)).toBe(false);
    expect(keys.mayHold(event(5).timeUs, Infinity)).toBe(true);
    expect(new EventKeys().mayHold(-Infinity, Infinity)).toBe(false);
  });
});
