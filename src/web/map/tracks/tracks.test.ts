import { expect, it } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import { mapView } from '#web/journey/map-view.ts';
import { giveToRole, tracksOf } from '#web/map/tracks/tracks.ts';

const one = (id: string, order: string, role?: string): AnyRecord => ({
  type: 'interaction',
  id,
  order,
  body: { phase: 'p', ...(role !== undefined && { role }) },
});
const records = [
  { type: 'phase', id: 'p', order: 'a', body: {} } satisfies AnyRecord,
  one('a', 'a1', 'buyer'),
  one('b', 'a2'),
  one('c', 'a3', 'legal'),
  one('d', 'a4', 'buyer'),
];
const view = mapView(new Map(records.map((record) => [record.id, record])));

it('has a track for each role of the journey, then for others, then for nobody in particular', () => {
  const tracks = tracksOf(view, ['user', 'buyer']);
  expect(tracks.roles).toEqual(['user', 'buyer', 'legal', undefined]);
  expect(view.phases[0]?.interactions.map(({ id, ...one }) => `${id}${tracks.of({ id, ...one })}`)).toEqual([
    ...['a1', 'b3', 'c2', 'd1'],
  ]);
});

it('gives to a role only those that are not its own yet', () => {
  expect(giveToRole(view, ['a', 'b'], 'buyer')).toEqual([
    { do: 'edit', type: 'interaction', id: 'b', set: { role: { was: undefined, is: 'buyer' } } },
  ]);
  expect(giveToRole(view, ['c', 'b'], undefined).map((command) => 'id' in command && command.id)).toEqual(['c']);
});
