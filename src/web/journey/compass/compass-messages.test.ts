import { expect, test } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import { differenceOf } from '#web/journey/compass/compass-messages.ts';

const record = (id: string, text: string): AnyRecord => ({ type: 'interaction', id, order: 'a', body: { text } });

test('only what differs is told anew', () => {
  const [a, b, c] = [record('a', 'x'), record('b', 'x'), record('c', 'x')];
  const changed = record('b', 'y');
  const before = new Map([a, b, c].map((one) => [one.id, one]));
  const now = new Map([a, changed].map((one) => [one.id, one]));
  expect(differenceOf(before, now)).toEqual({ put: [changed], gone: ['c'] });
  expect(differenceOf(now, now)).toEqual({ put: [], gone: [] });
});
