import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InteractionContent, MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';
import { boxesAlong } from '#exchange/pictures/layout/path-lane.ts';
import { type Box, boxesMeet } from '#exchange/pictures/path.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';
import { pictureWords } from '#words/paper.ts';

const measure = (text: string, { size }: { size: number }): number => text.length * size * 0.52;
const words = pictureWords('en');
const small = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const claim = { assumption: true, voices: [], lost: 0 };

/** A sign can be made of several letters, and is not broken. */
const signsIn = (line: string): number => [...new Intl.Segmenter().segment(line)].length;

const anyWords = fc
  .array(fc.string({ minLength: 1, maxLength: 14, unit: 'grapheme' }), { maxLength: 14 })
  .map((parts) => parts.join(' '));

const anyContent: fc.Arbitrary<MapContent> = fc
  .array(fc.array(fc.record({ text: anyWords, heart: fc.boolean(), marked: fc.boolean() }), { maxLength: 9 }), {
    maxLength: 8,
  })
  .chain((phases) =>
    fc.record({
      phases: fc.constant(phases),
      feelings: fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 0, maxLength: 16 }),
      quotes: fc.array(fc.record({ text: anyWords, at: fc.double({ min: 0, max: 0.999, noNaN: true }) }), {
        maxLength: 14,
      }),
      moments: fc.array(fc.record({ title: anyWords, at: fc.double({ min: 0, max: 0.999, noNaN: true }) }), {
        maxLength: 5,
      }),
    }),
  )
  .map(({ phases, feelings, quotes, moments }) => {
    const span = Math.max(phases.length, 1);
    return {
      ...small,
      phases: phases.map((cards, p) => ({
        id: `p${p}`,
        name: `Phase ${p}`,
        doing: { text: '' },
        goal: { text: '' },
        involvesUs: true,
        stretch: undefined,
        interactions: cards.map(({ text, heart, marked }, k): InteractionContent => ({
          ...small.phases[0]?.interactions[0],
          id: `i${p}.${k}`,
          phase: `p${p}`,
          x: p + (k + 0.5) / cards.length,
          text,
          indirect: false,
          channels: [],
          systems: [],
          actor: undefined,
          team: undefined,
          owners: { professional: undefined, operational: undefined },
          mark: marked ? { type: heart ? 'heart' : 'cloud', strength: 2 } : undefined,
          claim,
        })),
      })),
      transitions: [],
      felt: [],
      curves: [
        {
          id: 'c',
          of: 'customers' as const,
          name: '',
          group: undefined,
          kind: undefined,
          date: undefined,
          lost: 0,
          points: feelings.map((y, i) => ({
            id: `k${i}`,
            x: (span * (i + 0.5)) / feelings.length,
            feeling: y / 10,
            note: '',
            claim,
          })),
        },
      ],
      quotes: quotes.map(({ text, at }, i) => ({
        id: `q${i}`,
        text,
        alias: 'P1',
        x: at * span,
        consent: undefined,
        assumption: false,
        lost: false,
        erased: false,
      })),
      moments: moments.map(({ title, at }, i) => ({
        id: `m${i}`,
        title,
        experience: { text: '' },
        xs: [at * span],
        places: [],
        cues: [],
        howMightWe: [],
        claim,
        lost: false,
      })),
      backstage: [],
      notes: [],
    };
  });

const overlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, i) => sum + boxes.slice(i + 1).filter((other) => boxesMeet(box, other)).length, 0);

describe('the layout of a map', () => {
  it('lets no card, quote or title lie on another, and no words on the path', () => {
    fc.assert(
      fc.property(anyContent, fc.integer({ min: 300, max: 2400 }), (content, width) => {
        const { cards, path } = layoutMap(content, { width, measure, words });
        expect(overlaps(cards)).toBe(0);
        const labels = [...path.quotes, ...path.moments];
        expect(labels).toHaveLength(content.quotes.length + content.moments.length);
        expect(overlaps(labels)).toBe(0);
        const line = boxesAlong(path.curves[0]?.points ?? []);
        expect(labels.filter((label) => line.some((box) => boxesMeet(label, box)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps everything inside the map, phases side by side and lanes under each other', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { cards, phases, lanes, path, width, height } = layoutMap(content, { width: 1200, measure, words });
        const all: readonly Box[] = [...cards, ...phases, ...path.quotes];
        expect(
          all.filter(
            (box) => box.x < 0 || box.x + box.width > width + 0.01 || box.y < 0 || box.y + box.height > height,
          ),
        ).toEqual([]);
        lanes
          .slice(1)
          .forEach(({ top }, i) => expect(top).toBeCloseTo((lanes[i]?.top ?? 0) + (lanes[i]?.height ?? 0), 6));
        phases.slice(1).forEach(({ x }, i) => expect(x).toBeCloseTo((phases[i]?.x ?? 0) + (phases[i]?.width ?? 0), 6));
      }),
      { numRuns: 25 },
    );
  });

  it('turns places into px and back', () => {
    const { scales, path } = layoutMap(small, { width: 1000, measure, words });
    for (const x of [0, 0.5, 1.25, 2.99]) expect(scales.xBack(scales.x(x))).toBeCloseTo(x, 9);
    for (const feeling of [-1, -0.3, 0, 1]) expect(path.feeling(path.y(feeling))).toBeCloseTo(feeling, 9);
  });

  it('stands a mark on the path and a cairn on the path beside it', () => {
    const { path } = layoutMap(small, { width: 1000, measure, words });
    const [cloud] = path.marks;
    const [cairn] = path.moments;
    expect(cloud?.type).toBe('cloud');
    expect(cloud?.y).toBeCloseTo(path.y(-0.8), 6);
    expect(Math.abs((cairn?.feet[0]?.x ?? 0) - (cloud?.x ?? 0))).toBeGreaterThan(10);
  });
});

describe('text in lines', () => {
  it('loses no word and is never broader than its room', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrapText(text, { font: { family: 'sans', size: 12, weight: 400 }, width }, measure);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        expect(lines.filter((line) => signsIn(line) > 1 && measure(line, { size: 12 }) > width + 1e-9)).toEqual([]);
      }),
    );
  });

  it('is cut with an ellipsis when there is no more room', () => {
    const room = { font: { family: 'sans', size: 10, weight: 400 }, width: 60, lines: 2 } as const;
    expect(wrapText('one two three four five six seven', room, measure)).toEqual(['one two', 'three four…']);
  });
});
