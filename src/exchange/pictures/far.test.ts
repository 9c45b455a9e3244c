import { expect, it } from 'vitest';
import { calmly, type Far } from '#exchange/pictures/far.ts';

it('every step is told at once, and of its counts some', () => {
  const told: Far[] = [];
  let nowMs = 0;
  const tell = calmly(
    (far) => told.push(far),
    () => nowMs,
  );
  tell({ doing: 'laying' });
  for (let done = 1; done <= 25; done += 1) {
    nowMs += 10;
    tell({ doing: 'drawing', done, of: 25 });
  }
  tell({ doing: 'writing' });
  expect(told).toEqual([
    { doing: 'laying' },
    { doing: 'drawing', done: 1, of: 25 },
    { doing: 'drawing', done: 11, of: 25 },
    { doing: 'drawing', done: 21, of: 25 },
    { doing: 'writing' },
  ]);
});
