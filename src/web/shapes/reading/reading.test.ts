import { expect, it } from 'vitest';
import type { JsonObject } from '#base/json.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import { mapView } from '#web/journey/map-view.ts';
import { readingOf } from '#web/shapes/reading/reading.ts';

const record = (type: TypeName, id: string, body: JsonObject = {}): AnyRecord => ({ type, id, order: id, body });

const records = new Map(
  [
    record('phase', 'p1'),
    record('phase', 'p2'),
    record('interaction', 'i1', { phase: 'p1' }),
    record('interaction', 'i2', { phase: 'p2' }),
    record('transition', 't1', { from: 'i1', to: 'i2' }),
    record('quote', 'q1', { at: { interaction: 'i2' } }),
    record('quote', 'q2', { at: { phase: 'p2', position: 0.5 } }),
    record('quote', 'q3', { at: { interaction: 'gone' } }),
    record('moment', 'm1', { places: [{ interaction: 'i1' }] }),
    record('backstage', 'b1', { from: { phase: 'p2' } }),
  ].map((one) => [one.id, one]),
);

it('tells everything once, each at its place, and what has lost its place first of all', () => {
  const told = readingOf(records, mapView(records)).map((phase) => ({
    id: phase.phase.id,
    quotes: phase.quotes.map(({ id }) => id),
    backstage: phase.backstage.map(({ id }) => id),
    at: phase.interactions.map(({ interaction, quotes, moments, onwards }) =>
      [interaction, ...quotes, ...moments, ...onwards].map(({ id }) => id),
    ),
  }));
  expect(told).toEqual([
    { id: 'p1', quotes: ['q3'], backstage: [], at: [['i1', 'm1', 't1']] },
    { id: 'p2', quotes: ['q2'], backstage: ['b1'], at: [['i2', 'q1']] },
  ]);
});
