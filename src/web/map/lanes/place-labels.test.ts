import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf } from '#web/canvas/frame.ts';
import { toY } from '#web/map/lanes/path-geometry.ts';
import { boxesOfCurve, type Label, placeLabels } from '#web/map/lanes/place-labels.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const isOn = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x && b.x + b.width > a.x && a.y + a.height > b.y && b.y + b.height > a.y;

const shared = (a: Box, b: Box): number =>
  isOn(a, b)
    ? (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
      (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
    : 0;

const frame = frameOf(Array<number>(7).fill(160), 460);

describe('labels', () => {
  const labels = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 1120 }), feeling: fc.double({ min: -1, max: 1, noNaN: true }) }),
    { maxLength: 12 },
  );
  const labelled = (places: { x: number; feeling: number }[]): Label[] =>
    places.map(({ x, feeling }, i) => ({
      id: `${i}`,
      at: { x, y: toY(frame, feeling) },
      width: 150,
      height: 60,
      above: feeling > 0,
    }));

  test('stand inside the lane in the order given, the first always, and none on another', () => {
    fc.assert(
      fc.property(labels, (places) => {
        const placed = placeLabels(frame, labelled(places), { solid: [] });
        const order = placed.map(({ id }) => Number(id));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(order[0]).toBe(places.length > 0 ? 0 : undefined);
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1)) expect(shared(a, b)).toBeLessThanOrEqual(0.01 * b.width * b.height);
        for (const { x, y, width, height } of placed) {
          expect(x >= 8 && x + width <= 1112).toBe(true);
          expect(y >= 0 && y + height <= frame.height).toBe(true);
        }
      }),
    );
  });

  test('that have room stand off each other and off what was there before', () => {
    const there = { x: 380, y: 100, width: 40, height: 80 };
    const places = labelled([
      { x: 200, feeling: 0.5 },
      { x: 220, feeling: 0.5 },
      { x: 400, feeling: 0.4 },
    ]);
    const placed = [...placeLabels(frame, places, { solid: [there] }), there];
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1)) {
        expect(isOn(a, b)).toBe(false);
      }
  });
});

test('twelve labels beside a winding curve on a small screen lie on nothing', () => {
  const narrow = frameOf(Array<number>(7).fill(150), 330);
  const winding = Array.from({ length: 15 }, (_, i) => ({ x: 20 + i * 72, y: toY(narrow, Math.sin(i * 1.3) * 0.8) }));
  const curve = boxesOfCurve(winding, 20);
  const labels = winding.slice(1, 13).map((at, i): Label => ({
    ...{ id: `${i}`, at, width: 132, height: i % 3 === 0 ? 87 : 69, above: at.y < narrow.height / 2 },
  }));
  const placed = placeLabels(narrow, labels, { solid: curve });
  const covered = placed.filter((a) => [...curve, ...placed].some((b) => a !== b && isOn(a, b)));
  expect(covered.map(({ id }) => id)).toEqual([]);
});

test('of sixty labels where twenty have room those are left out that would lie on others', () => {
  const narrow = frameOf(Array<number>(8).fill(140), 460);
  const along = Array.from({ length: 60 }, (_, i) => ({ x: 20 + i * 18, y: toY(narrow, Math.sin(i / 4) * 0.8) }));
  const labels = along.map((at, i): Label => ({ id: `${i}`, at, width: 132, height: 87, above: i % 2 === 0 }));
  const placed = placeLabels(narrow, labels, { solid: [] });
  expect(placed.length).toBeGreaterThan(14);
  for (const [i, a] of placed.entries()) for (const b of placed.slice(i + 1)) expect(shared(a, b)).toBeLessThan(120);
});

test('in a low lane nothing stands on the path, nor far from what it is about', () => {
  const low = frameOf(Array<number>(7).fill(150), 250);
  const winding = Array.from({ length: 15 }, (_, i) => ({ x: 20 + i * 72, y: toY(low, Math.sin(i * 1.3) * 0.8) }));
  const solid = boxesOfCurve(winding, 24);
  const labels = winding.slice(1, 14).map((at, i): Label => ({
    ...{ id: `${i}`, at, width: 140, height: 87, above: at.y < low.height / 2 },
  }));
  const placed = placeLabels(low, labels, { solid });
  expect(placed.length).toBeGreaterThan(4);
  expect(placed.length).toBeLessThan(labels.length);
  for (const label of placed) {
    const onPath = solid.reduce((sum, box) => sum + shared(box, label), 0);
    expect(onPath).toBeLessThanOrEqual(0.05 * label.width * label.height);
    expect(Math.max(label.y - label.at.y, label.at.y - label.y - label.height)).toBeLessThanOrEqual(125);
  }
});
