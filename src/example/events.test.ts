import { describe, expect, it } from 'vitest';
import { type ExampleEvent, generateExampleEvents, trialDays } from '#example/events.ts';
import { anchorDay, exampleFile } from '#example/example.ts';
import type { ExampleFile } from '#example/example-shape.ts';
import { daysBetween } from '#example/shift-dates.ts';

const dayMs = 86_400_000;
const endMs = Date.parse(anchorDay);
const log = { seed: 1, customers: 20_000, endMs };

describe('the example’s event log', () => {
  const events = [...generateExampleEvents(log)];
  const orders = ordersIn(events);

  it('holds a few hundred thousand events of twenty thousand customers', () => {
    expect(events.length).toBeGreaterThan(150_000);
    expect(events.length).toBeLessThan(250_000);
    expect(new Set(events.map(({ customer }) => customer)).size).toBe(20_000);
  });

  it('is the same log for the same seed, and another for another', () => {
    const few = { ...log, customers: 50 };
    expect([...generateExampleEvents(few)]).toEqual([...generateExampleEvents(few)]);
    expect([...generateExampleEvents({ ...few, seed: 2 })]).not.toEqual([...generateExampleEvents(few)]);
  });

  it('ends when it says, and tells each customer’s days in order', () => {
    let before: ExampleEvent | undefined;
    for (const event of events) {
      if (event.timeMs >= endMs || (before?.customer === event.customer && before.timeMs > event.timeMs))
        expect.fail(event.name);
      before = event;
    }
  });

  it('lets about seven of ten go all the way to an order', () => {
    const ordering = new Set(orders.map(({ customer }) => customer)).size;
    expect(ordering).toBeGreaterThan(13_500);
    expect(ordering).toBeLessThan(14_700);
  });

  it('makes people wait about three days, half of them between two and five and a half', () => {
    const waits = orders.flatMap(({ waitDays }) => waitDays ?? []).sort((one, other) => one - other);
    const at = (share: number): number => waits[Math.floor(waits.length * share)] ?? Number.NaN;
    expect(at(0.25)).toBeCloseTo(1.9, 1);
    expect(at(0.5)).toBeCloseTo(3.1, 1);
    expect(at(0.75)).toBeCloseTo(5.6, 1);
  });

  it('has one in five ask where the plant is while they wait', () => {
    const asked = orders.filter((order) => order.asked).length / orders.length;
    expect(asked).toBeGreaterThan(0.18);
    expect(asked).toBeLessThan(0.22);
  });

  it('has fewer ask among those who get the packer’s message', () => {
    const arm = (message: string) => orders.filter((order) => order.message === message);
    const asking = (message: string): number =>
      arm(message).filter((order) => order.asked).length / arm(message).length;
    expect(arm('yes').length).toBeGreaterThan(300);
    expect(arm('no').length).toBeGreaterThan(300);
    expect(asking('yes')).toBeLessThan(asking('no') * 0.8);
    const firstMs = Math.min(...orders.filter(({ message }) => message !== undefined).map(({ timeMs }) => timeMs));
    expect(firstMs).toBeGreaterThanOrEqual(endMs - trialDays * dayMs);
  });

  it('lets people go back and forth between photos and guide before they choose', () => {
    const again = new Set<string>();
    for (const [index, event] of events.entries()) {
      const next = events[index + 1];
      if (event.name === 'guide_page_read' && next?.name === 'plants_compared' && event.properties['topic'] === 'plant')
        again.add(event.customer);
    }
    expect(again.size).toBeGreaterThan(4000);
  });

  it('lets some stop at the payment and some come back years later', () => {
    const ordered = new Set(orders.map(({ customer }) => customer));
    const stopped = new Set(
      events
        .filter(({ name, customer }) => name === 'payment_started' && !ordered.has(customer))
        .map(({ customer }) => customer),
    );
    expect(stopped.size).toBeGreaterThan(1000);
    const firstMs = new Map<string, number>();
    const late = orders.filter(({ customer, timeMs }) => {
      const first = firstMs.get(customer) ?? timeMs;
      firstMs.set(customer, first);
      return timeMs - first > 365 * dayMs;
    });
    expect(late.length).toBeGreaterThan(200);
  });

  it('shows every interaction that says it is measured', () => {
    const { interactions, experiments } = exampleFile('en', anchorDay) as ExampleFile;
    const rules = interactions.flatMap((interaction) => interaction.events ?? []);
    expect(rules.length).toBeGreaterThan(13);
    for (const { name, where } of rules) {
      const shown = events.filter((event) => event.name === name && matches(event, where ?? {}));
      expect(shown.length, name).toBeGreaterThan(1000);
    }
    const running = experiments.find(({ status }) => status === 'running');
    expect(daysBetween(running?.start ?? '', anchorDay)).toBe(trialDays);
  });
});

type Order = { customer: string; timeMs: number; message: string | undefined; asked: boolean; waitDays?: number };

function ordersIn(events: readonly ExampleEvent[]): Order[] {
  const orders: Order[] = [];
  let waiting: Order | undefined;
  for (const { customer, name, timeMs, properties } of events) {
    if (customer !== waiting?.customer) waiting = undefined;
    if (name === 'order_placed') {
      waiting = { customer, timeMs, message: properties['packer_message'], asked: false };
      orders.push(waiting);
    }
    if (waiting && properties['reason'] === 'where_is_my_plant') waiting.asked = true;
    if (waiting && name === 'parcel_delivered') {
      waiting.waitDays = (timeMs - waiting.timeMs) / dayMs;
      waiting = undefined;
    }
  }
  return orders;
}

const matches = (event: ExampleEvent, where: Record<string, string>): boolean =>
  Object.entries(where).every(([key, value]) => event.properties[key] === value);
