import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import { layWall, windows } from '#exchange/pictures/wall/lay-wall.ts';
import type { WallLayout } from '#exchange/pictures/wall/wall-layout.ts';
import { type Box, boxesMeet } from '#exchange/pictures/path.ts';
import type { Measure } from '#exchange/pictures/text-measure.ts';

const measure: Measure = (text, { size, family }) => text.length * size * (family === 'voice' ? 0.44 : 0.52);

const words = {
  stretch: { before: 'Before', during: 'During', after: 'After' },
  good: 'good',
  hard: 'hard',
  withoutUs: 'without us',
  more: (n: number) => `+${n}`,
};

const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'aeioubdgklmnrstå'.split('')) });
const phrase = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((some) => some.join(' '));
const mark = fc.record({
  type: fc.constantFrom('heart' as const, 'cloud' as const),
  strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
});

const journey: fc.Arbitrary<WallContent> = fc.integer({ min: 1, max: 14 }).chain((n) => {
  const x = fc.double({ min: 0, max: n, noNaN: true });
  const id = fc.uuid();
  return fc.record({
    phases: fc.array(
      fc.record({
        id,
        name: phrase(7),
        involvesUs: fc.boolean(),
        stretch: fc.constantFrom('before' as const, 'during' as const, 'after' as const, undefined),
        shorts: fc.array(fc.record({ id, name: phrase(4), mark }), { maxLength: 8 }),
        all: fc.constant(30),
      }),
      { minLength: n, maxLength: n },
    ),
    path: fc
      .uniqueArray(fc.record({ x, feeling: fc.double({ min: -1, max: 1, noNaN: true }) }), {
        maxLength: 20,
        selector: (point) => Math.round(point.x * 20),
      })
      .map((points) => points.toSorted((a, b) => a.x - b.x)),
    felt: fc.array(fc.record({ x, feeling: fc.double({ min: -1, max: 1, noNaN: true }) }), { maxLength: 20 }),
    signs: fc.array(fc.record({ id, x, mark, assumption: fc.boolean() }), { maxLength: 40 }),
    moments: fc.array(fc.record({ id, title: phrase(7), x, assumption: fc.boolean() }), { maxLength: 5 }),
    quotes: fc.array(
      fc.record({ id, text: phrase(24), by: fc.constantFrom('P1', 'P12', ''), x, assumption: fc.boolean() }),
      { maxLength: 20 },
    ),
    teams: fc.array(fc.record({ name: phrase(3), start: x, end: x }), { maxLength: 9 }),
    pain: fc.option(fc.record({ text: phrase(12), by: fc.constant('Care') }), { nil: undefined }),
  });
});

const room = fc.constantFrom(
  { width: 1368, height: 800, window: 1440 },
  { width: 1208, height: 700, window: 1280 },
  { width: 836, height: 700, window: 1280 },
  { width: 1848, height: 980, window: 1920 },
  { width: 952, height: 540, window: 1024 },
);

/** All that has words. */
const texts = ({ phases, stretches, sayings, axis, behind }: WallLayout): Box[] => [
  ...stretches,
  ...phases.flatMap(({ head, shorts, more }) => [
    head,
    ...shorts,
    ...shorts.map(({ sign }) => sign),
    ...(more ? [more] : []),
  ]),
  ...sayings,
  ...axis,
  ...behind,
];

const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.01,
  y: y + 0.01,
  width: width - 0.02,
  height: height - 0.02,
});

it('no two words of any journey stand over each other, nor over a sign', () => {
  fc.assert(
    fc.property(journey, room, (content, size) => {
      const laid = layWall(content, { ...size, measure, words }, windows);
      const boxes = texts(laid).filter(({ width, height }) => width > 0 && height > 0);
      const meeting = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => boxesMeet(shrunk(a), shrunk(b)))
          .map((b) => [a, b]),
      );
      expect(meeting).toEqual([]);
      const signs = [...laid.signs, ...laid.stones];
      expect(laid.sayings.filter((saying) => signs.some((sign) => boxesMeet(shrunk(saying), shrunk(sign))))).toEqual(
        [],
      );
    }),
    { numRuns: 1000 },
  );
});
