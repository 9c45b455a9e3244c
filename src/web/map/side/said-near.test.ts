import { expect, test } from 'vitest';
import type { Place } from '#model/record/place.ts';
import { mapView } from '#web/journey/map-view.ts';
import { saidNear } from '#web/map/side/said-near.ts';
import { letters } from '#web/map/testing/letters.ts';

const view = mapView(letters('abcd', 'ef'));
const said = [
  { words: 'nowhere' },
  { words: 'at e', place: { interaction: 'e' } },
  { words: 'in q', place: { phase: 'q' } },
  { words: 'at a', place: { interaction: 'a' } },
  { words: 'half through p', place: { phase: 'p', position: 0.5 } },
  { words: 'of the whole', place: { journey: true } },
] as const;

const near = (...at: readonly Place[]) => {
  const { here, inPhase, elsewhere } = saidNear<{ words: string; place?: Place }>(said, at, view);
  return [here, inPhase, elsewhere].map((some) => some.map(({ words }) => words));
};

test('words said at a place come before those said in its phase, and these before all others', () => {
  expect(near({ interaction: 'a' })).toEqual([
    ['at a'],
    ['half through p'],
    ['nowhere', 'at e', 'in q', 'of the whole'],
  ]);
  expect(near({ interaction: 'f' })).toEqual([
    [],
    ['at e', 'in q'],
    ['nowhere', 'at a', 'half through p', 'of the whole'],
  ]);
});

test('words said of another phase are not said here', () => {
  expect(near({ phase: 'p' })).toEqual([['half through p'], ['at a'], ['nowhere', 'at e', 'in q', 'of the whole']]);
});

test('where there is no place, all words are said elsewhere', () => {
  expect(near()).toEqual([[], [], said.map(({ words }) => words)]);
});
