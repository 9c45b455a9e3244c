import { expect, test } from 'vitest';
import { applyChanges } from '#model/change.ts';
import type { Command } from '#model/command.ts';
import { decide } from '#model/decide.ts';
import type { Records } from '#model/document.ts';
import { mapView } from '#web/map/map-view.ts';
import { moveCards, stepCards } from '#web/map/move-cards.ts';

const told = (records: Records) =>
  mapView(records)
    .phases.map(({ phase, interactions }) => `${phase.id}:${interactions.map(({ id }) => id).join('')}`)
    .join(' ');

function after(records: Records, command: Command): Records {
  const decision = decide({ id: 'j', kind: 'journey', seq: 0, records }, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return applyChanges(records, decision.value);
}

const start = ['p', 'q', 'r']
  .map((id): Command => ({ do: 'add', type: 'phase', id, body: {} }))
  .concat(
    [...'abcdef'].map((id, i): Command => ({ do: 'add', type: 'interaction', id, body: { phase: i < 4 ? 'p' : 'q' } })),
  )
  .reduce<Records>(after, new Map());

test.each([
  ['ac', 'q', 'e', 'p:bd q:eacf r:'],
  ['ca', 'q', null, 'p:bd q:acef r:'],
  ['ab', 'p', 'c', 'p:cabd q:ef r:'],
  ['bd', 'p', null, 'p:bdac q:ef r:'],
  ['bc', 'p', 'c', 'p:abcd q:ef r:'],
  ['aef', 'r', null, 'p:bcd q: r:aef'],
  ['f', 'p', null, 'p:fabcd q:e r:'],
])('%s are let go of in %s after %s', (ids, phase, landed, expected) => {
  const commands = moveCards(mapView(start), [...ids], { phase, after: landed });
  expect(told(commands.reduce(after, start))).toBe(expected);
});

test.each([
  ['bc', 'up', 'p:bcad q:ef r:'],
  ['bc', 'down', 'p:adbc q:ef r:'],
  ['bd', 'up', 'p:bdac q:ef r:'],
  ['ab', 'up', 'p:abcd q:ef r:'],
  ['bc', 'right', 'p:ad q:ebcf r:'],
  ['ef', 'right', 'p:abcd q: r:ef'],
  ['ab', 'left', 'p:abcd q:ef r:'],
] as const)('%s go one step %s', (ids, to, expected) => {
  const commands = stepCards(mapView(start), [...ids], to);
  expect(told(commands.reduce(after, start))).toBe(expected);
});
