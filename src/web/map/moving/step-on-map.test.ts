import { expect, test } from 'vitest';
import { recordOf } from '#model/document/document.ts';
import { mapView } from '#web/journey/map-view.ts';
import { stepOnMap } from '#web/map/moving/step-on-map.ts';
import { after, letters, told } from '#web/map/testing/letters.ts';
import { giveToRole, tracksOf } from '#web/map/tracks/tracks.ts';

const start = giveToRole(mapView(letters('abcd', 'ef')), ['a', 'c', 'e'], 'buyer').reduce(after, letters('abcd', 'ef'));
const view = mapView(start);
const tracks = tracksOf(view, ['user', 'buyer']);

test.each([
  ['c', 'up', 'p:cabd q:ef r:'],
  ['a', 'down', 'p:bcad q:ef r:'],
  ['b', 'down', 'p:acdb q:ef r:'],
  ['d', 'up', 'p:adbc q:ef r:'],
  ['c', 'right', 'p:abd q:efc r:'],
] as const)('%s goes one step %s in its own track', (id, to, expected) => {
  const commands = stepOnMap({ view, tracks }, [id], to);
  expect(told(commands.reduce(after, start))).toBe(expected);
});

test.each([
  ['a', 'up', 'user'],
  ['c', 'down', undefined],
  ['b', 'up', 'buyer'],
] as const)('%s goes from the edge of its track %s into the next', (id, to, role) => {
  const done = stepOnMap({ view, tracks }, [id], to).reduce(after, start);
  expect(recordOf(done, 'interaction', id)?.body.role).toBe(role);
  expect(told(done)).toBe(told(start));
});

test('nothing goes out of the first and the last track', () => {
  expect(stepOnMap({ view, tracks }, ['d'], 'down')).toEqual([]);
  const up = stepOnMap({ view, tracks }, ['a'], 'up').reduce(after, start);
  const next = mapView(up);
  expect(stepOnMap({ view: next, tracks: tracksOf(next, ['user', 'buyer']) }, ['a'], 'up')).toEqual([]);
});
