import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, toPx, toX } from '#web/canvas/frame.ts';

const frames = fc
  .array(fc.integer({ min: 40, max: 4000 }), { minLength: 1, maxLength: 9 })
  .map((widths) => frameOf(widths, 460));

test('a place is found again where it was drawn, also a little outside of the map', () => {
  fc.assert(
    fc.property(frames, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (frame, along) => {
      const x = along * (frame.edges.length - 1);
      expect(toX(frame, toPx(frame, x))).toBeCloseTo(x, 6);
    }),
  );
});

test('a phase has its own width, and its middle is in the middle of that', () => {
  const frame = frameOf([100, 300, 200], 460);
  expect(frame.width).toBe(600);
  expect([0, 0.5, 1, 1.5, 2.5, 3].map((x) => toPx(frame, x))).toEqual([0, 50, 100, 250, 500, 600]);
  expect([0, 50, 100, 250, 500, 600].map((px) => toX(frame, px))).toEqual([0, 0.5, 1, 1.5, 2.5, 3]);
});

test('later in the journey is further to the right', () => {
  fc.assert(
    fc.property(frames, fc.double({ min: 0, max: 9, noNaN: true }), (frame, x) => {
      expect(toPx(frame, x + 0.01)).toBeGreaterThan(toPx(frame, x));
    }),
  );
});
