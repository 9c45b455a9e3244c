import { expect, test } from 'vitest';
import { movePhase } from '#web/map/moving/gestures.ts';
import { mapView } from '#web/journey/map-view.ts';
import { stepCards } from '#web/map/moving/move-cards.ts';
import { saidMove } from '#web/map/moving/said-move.ts';
import { letters } from '#web/map/testing/letters.ts';

const view = mapView(letters('abcd', 'ef'));

test.each([
  ['b', 'up', { nth: 1, of: 4, phase: 'p' }],
  ['b', 'down', { nth: 3, of: 4, phase: 'p' }],
  ['b', 'right', { nth: 2, of: 3, phase: 'q' }],
  ['ef', 'right', { nth: 1, of: 2, phase: 'r' }],
  ['e', 'left', { nth: 1, of: 5, phase: 'p' }],
  ['a', 'up', undefined],
] as const)('%s one step %s is said by where it stands then', (ids, to, said) => {
  expect(saidMove(view, stepCards(view, [...ids], to))).toEqual(said);
});

test('a phase is said by its place among the phases', () => {
  const commands = (['left', 'right'] as const).map((to) => movePhase(view, 'q', to));
  expect(commands.map((command) => command && saidMove(view, [command]))).toEqual([
    { nth: 1, of: 3 },
    { nth: 3, of: 3 },
  ]);
});
