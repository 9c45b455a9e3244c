import { expect, it } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import { knownBy } from '#web/shapes/time/known-by.ts';

const record = (type: AnyRecord['type'], id: string, body: object): [string, AnyRecord] => [
  id,
  { type, id, order: 'a0', body } as AnyRecord,
];

const records = new Map([
  record('phase', 'p', { name: 'Waits' }),
  record('interaction', 'i', { phase: 'p', text: 'Rings **twice**' }),
  record('point', 'on-card', { at: { interaction: 'i' } }),
  record('point', 'in-phase', { at: { phase: 'p', position: 0.5 } }),
  record('transition', 'between', { from: 'i', to: 'gone' }),
  record('review', 'held', { date: '2026-11-27' }),
]);

it.each([
  ['on-card', 'Rings twice'],
  ['in-phase', 'Waits'],
  ['between', 'Rings twice'],
  ['held', 'day 2026-11-27'],
  ['nothing', ''],
])('what has no words of its own is known by where or when it is: %s', (id, words) => {
  expect(knownBy(records, id, (day) => `day ${day}`)).toBe(words);
});
