import { expect, it } from 'vitest';
import type { AnyRecord } from '#model/records.ts';
import { tracksOf } from '#web/map/lanes/tracks.ts';
import { mapView } from '#web/map/map-view.ts';

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
  expect(tracks.map(({ role, interactions }) => [role, interactions.map(({ id }) => id)])).toEqual([
    ['user', []],
    ['buyer', ['a', 'd']],
    ['legal', ['c']],
    [undefined, ['b']],
  ]);
});
