import { describe, expect, test } from 'vitest';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { frameOf } from '#web/canvas/frame.ts';
import { labelsBesidePath } from '#web/map/lanes/labels-beside-path.ts';
import { curvePoints } from '#web/map/lanes/path-geometry.ts';

const { journey, workspace, evidence } = smallJourney;
const small = mapContent(journey, workspace, evidence);
const frame = frameOf([128, 128, 128], 460);
const [curve] = small.curves;
const [quote] = small.quotes;
if (!curve || !quote) throw new Error('the small journey has a curve and a quote');

const measure = (piece: string, font: number): number => piece.length * font * 0.5;
const quoted = (text: string): string => `”${text}”`;
const words = 'Till slut blundade jag och tryckte på betala, som när man hoppar från bryggan.';

const placedAll = (count: number, selected?: string) => {
  const quotes = Array.from({ length: count }, (_, n) => ({ ...quote, id: `q${n}`, text: words, x: 1 + n / 20 }));
  const content = { ...small, moments: [], quotes };
  const told = { content, curve, others: [], measure, quoted, selected };
  return labelsBesidePath(frame, curvePoints(frame, curve), told);
};

const placedAt = (x: number, others: readonly (typeof curve)[]) => {
  const content = { ...small, moments: [], quotes: [{ ...quote, text: words, x }] };
  const placed = labelsBesidePath(frame, curvePoints(frame, curve), { content, curve, others, measure, quoted });
  const label = placed.get(quote.id);
  if (!label) throw new Error('the quote has no place');
  return label;
};

describe('words beside the path', () => {
  test('are as high as the lines that they break into, so that none of them leaves the lane', () => {
    const { y, height } = placedAt(1.2, []);
    expect(height).toBeCloseTo(5 * 17.7 + 17, 6);
    expect(y + height).toBeLessThanOrEqual(frame.height);
  });

  test('are left out where there is no room, but never those that are selected', () => {
    const all = placedAll(16);
    const missed = Array.from({ length: 16 }, (_, n) => `q${n}`).find((id) => !all.has(id)) ?? '';
    expect(missed).not.toBe('');
    expect(placedAll(16, missed).has(missed)).toBe(true);
    expect(placedAll(16, 'q0')).toEqual(all);
  });

  test('keep off the names of the curves, where there are several', () => {
    for (const x of [0.2, 0.5, 1, 1.5, 2, 2.5]) {
      const { y, height } = placedAt(x, [{ ...curve, id: 'of beginners', name: 'As those who begin feel it' }]);
      expect(y + height).toBeLessThanOrEqual(frame.height - 34);
    }
  });
});
