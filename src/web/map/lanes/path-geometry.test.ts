import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, toPx } from '#web/canvas/frame.ts';
import { toFeeling, toY } from '#web/map/lanes/path-geometry.ts';

const frame = frameOf(Array<number>(7).fill(160), 460);

test('a feeling is where a hand finds it again', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (feeling) => {
      expect(toFeeling(frame, toY(frame, feeling))).toBeCloseTo(feeling, 6);
    }),
  );
  expect(toPx(frame, 3.5)).toBe(560);
});
