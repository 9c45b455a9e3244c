import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import { layWall, windows } from '#exchange/pictures/wall/lay-wall.ts';
import type { WallLayout, WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { curveSamples } from '#exchange/pictures/curve-path.ts';
import { type Box, boxesMeet, growBox } from '#exchange/pictures/path.ts';
import type { Measure } from '#exchange/pictures/text-measure.ts';

const measure: Measure = (text, { size, family }) => text.length * size * (family === 'voice' ? 0.44 : 0.52);

const words = {
  stretch: { before: 'Before', during: 'During', after: 'After' },
  good: 'good',
  hard: 'hard',
  withoutUs: 'without us',
  backstage: 'Backstage',
  whoWorks: 'who works, and where it hurts',
  legend: { heart: 'feels good', cloud: 'feels hard', moment: 'moment of truth', path: 'how it is' },
  more: (n: number) => `+${n}`,
};

const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'aeioubdgklmnrstå'.split('')) });
const phrase = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((some) => some.join(' '));
const mark = fc.record({
  type: fc.constantFrom('heart' as const, 'cloud' as const),
  strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
});

const journey: fc.Arbitrary<WallContent> = fc.integer({ min: 0, max: 15 }).chain((n) => {
  const x = fc.double({ min: 0, max: Math.max(n, 1), noNaN: true });
  const id = fc.uuid();
  return fc.record({
    phases: fc.array(
      fc.record({
        id,
        name: phrase(7),
        involvesUs: fc.boolean(),
        stretch: fc.constantFrom('before' as const, 'during' as const, 'after' as const, undefined),
        shorts: fc.array(fc.record({ id, name: phrase(4), mark, assumption: fc.boolean() }), { maxLength: 8 }),
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
    pain: fc.option(fc.record({ text: phrase(12), by: fc.constant('Care'), x }), { nil: undefined }),
  });
});

type Size = { readonly width: number; readonly height: number; readonly window: number };

const room = fc.constantFrom<Size[]>(
  { width: 1368, height: 800, window: 1440 },
  { width: 1208, height: 700, window: 1280 },
  { width: 836, height: 700, window: 1280 },
  { width: 1848, height: 980, window: 1920 },
  { width: 952, height: 540, window: 1024 },
);

type Named = Box & { readonly what: string };

const wordsOf = ({ phases, stretches, axis, behind, legend = [], sayings }: WallLayout): WallText[] => [
  ...stretches,
  ...phases.flatMap(({ head, shorts, more }) => [head, ...shorts, ...(more ? [more] : [])]),
  ...axis,
  ...behind,
  ...legend.map(({ text }) => text),
  ...sayings.flatMap(({ title, words: said, by }) => [title, said, by].filter((part) => part !== undefined)),
];

/** All that must be seen, and what it is. */
const standing = (laid: WallLayout): Named[] =>
  [
    ...laid.stretches.map((box) => ({ ...box, what: 'stretch' })),
    ...laid.phases.flatMap(({ head, shorts, more }) => [
      { ...head, what: 'head' },
      ...shorts.map((box) => ({ ...box, what: 'short name' })),
      ...shorts.map(({ sign }) => ({ ...sign, what: 'sign of a short name' })),
      ...(more ? [{ ...more, what: 'count' }] : []),
    ]),
    ...laid.sayings.map((box) => ({ ...box, what: 'saying' })),
    ...laid.axis.map((box) => ({ ...box, what: 'axis' })),
    ...laid.behind.map((box) => ({ ...box, what: 'behind' })),
    ...(laid.painSign ? [{ ...laid.painSign, what: 'sign of pain' }] : []),
    ...(laid.legend ?? []).flatMap(({ box, text }) => [
      { ...box, what: 'sign of the legend' },
      { ...text, what: 'legend' },
    ]),
  ].filter(({ width, height }) => width > 0 && height > 0);

const meet = (a: Box, b: Box): boolean => boxesMeet(growBox(a, -0.01), growBox(b, -0.01));

const isIn = (size: Size, { x, y, width, height }: Box): boolean =>
  x >= 0 && y >= 0 && x + width <= size.width + 0.5 && y + height <= size.height + 0.5;

const meeting = (boxes: readonly Named[]): string[][] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => meet(a, b))
      .map((b) => [a.what, b.what]),
  );

it('no two words of any journey stand over each other, nor over a sign or the path, all in the room, large enough, whole or counted', () => {
  fc.assert(
    fc.property(journey, room, (content, size) => {
      const laid = layWall(content, { ...size, measure, words });
      const boxes = standing(laid);
      expect(meeting(boxes)).toEqual([]);
      expect(boxes.filter((box) => !isIn(size, box))).toEqual([]);
      const path = curveSamples(laid.line, 24).map(({ x, y }) => ({ x, y, width: 0.1, height: 0.1 }));
      const onPath = [...laid.signs, ...laid.stones, ...path];
      expect(laid.sayings.filter((saying) => onPath.some((box) => meet(saying, box)))).toEqual([]);
      expect(laid.stones.filter((stones) => laid.signs.some((sign) => meet(stones, sign)))).toEqual([]);
      expect(wordsOf(laid).filter(({ font }) => font.size < (size.window >= 1800 ? 18 : 14))).toEqual([]);
      for (const [i, { shorts, more }] of laid.phases.entries()) {
        const phase = content.phases[i];
        expect(shorts.length + (more?.n ?? 0)).toBe(phase?.all);
        for (const { id, lines } of shorts)
          expect(phase?.shorts.filter((short) => short.id === id).map(({ name }) => name)).toContain(lines.join(' '));
      }
    }),
    { numRuns: 1000 },
  );
});

it('a text where a name should be leaves the path its height, and the other heads whole', () => {
  const long = fc.constantFrom('a'.repeat(400), 'ab '.repeat(80).trim(), 'b'.repeat(20_000));
  fc.assert(
    fc.property(journey, room, long, fc.nat(), (content, size, name, at) => {
      fc.pre(content.phases.length > 0);
      const which = at % content.phases.length;
      const phases = content.phases.map((phase, i) => ({ ...phase, name: i === which ? name : `ab ${i}` }));
      const laid = layWall({ ...content, phases }, { ...size, measure, words });
      const lines = laid.phases.map(({ head }) => head.lines.join(' '));
      expect(laid.phases[which]?.head.lines.length).toBeLessThanOrEqual(4);
      expect(lines[which]).toContain('…');
      expect(lines.toSpliced(which, 1)).toEqual(phases.map((phase) => phase.name).toSpliced(which, 1));
      expect(laid.area.height / size.height).toBeGreaterThan(0.4);
    }),
    { numRuns: 100 },
  );
});

it('the same is said in every window', () => {
  fc.assert(
    fc.property(journey, (content) => {
      const said = windows.map((size) =>
        layWall(content, { ...size, measure, words }, windows).sayings.map(({ quote, moment }) => [moment, quote]),
      );
      for (const one of said) expect(one).toEqual(said[0]);
    }),
    { numRuns: 60 },
  );
});

const phaseNamed = (name: string, i: number): WallContent['phases'][number] => ({
  id: `p${i}`,
  name,
  involvesUs: true,
  stretch: undefined,
  shorts: [],
  all: 20,
});

const bare: WallContent = {
  phases: [],
  path: [],
  felt: [],
  signs: [],
  moments: [],
  quotes: [],
  teams: [],
  pain: undefined,
};

const laptop = { width: 1368, height: 800, window: 1440 };

it('a journey of fifteen phases has its long words whole, heads in rows under each other', () => {
  const name = 'Entlassungsmanagement';
  const phases = Array.from({ length: 15 }, (_, i) => phaseNamed(name, i));
  const laid = layWall({ ...bare, phases }, { ...laptop, measure, words });
  expect(laid.phases.map(({ head }) => head.lines)).toEqual(phases.map(() => [name]));
  expect(new Set(laid.phases.map(({ head }) => head.y)).size).toBe(3);
});

it('a journey without phases is a wall without heads', () => {
  const laid = layWall(bare, { ...laptop, measure, words });
  expect(laid.phases).toEqual([]);
  expect(laid.area.height).toBeGreaterThan(laptop.height / 2);
});

it('a moment of truth is named also where its words have no room', () => {
  const text = 'å '.repeat(400);
  const moments = [{ id: 'm1', title: 'Is it alive?', x: 1.5, assumption: false }];
  const quotes = [{ id: 'q1', text, by: 'P1', x: 1.5, assumption: false }];
  const phases = ['One', 'Two', 'Three'].map(phaseNamed);
  const laid = layWall({ ...bare, phases, moments, quotes }, { ...laptop, measure, words });
  expect(laid.sayings.map(({ moment, quote }) => [moment, quote])).toEqual([['m1', undefined]]);
});

it('a picture has no band for what it says nothing of', () => {
  const [some] = fc.sample(journey, { numRuns: 1, seed: 13 });
  if (!some) throw new Error('there is a journey');
  const room = { width: 1440, height: 800, window: 1440, measure, words };
  const team = { name: 'Care', start: 0, end: 1 };
  const heightOf = (teams: WallContent['teams']) => layWall({ ...some, teams, pain: undefined }, room).backstage.height;
  const { backstage: _, ...onMap } = words;
  expect(heightOf([])).toBe(0);
  expect(heightOf([team])).toBeGreaterThan(20);
  expect(layWall({ ...some, teams: [], pain: undefined }, { ...room, words: onMap }).backstage.height).toBeGreaterThan(
    20,
  );
});
