import { describe, expect, it } from 'vitest';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import { layStanding } from '#web/shapes/standing/lay-standing.ts';
import { standingOf } from '#web/shapes/standing/standing-of.ts';

const phase = (id: string) => ({ id, name: id, involvesUs: true, stretch: undefined, shorts: [], all: 3 });
const quote = (id: string, x: number) => ({ id, x, text: id, by: 'Somebody', assumption: false });
const sign = (id: string, x: number, strength: 1 | 2 | 3) => ({
  ...{ id, x, assumption: false, mark: { type: 'cloud', strength } as const },
});

const wall: WallContent = {
  phases: ['waits', 'rides', 'walks'].map(phase),
  path: [
    { x: 0.2, feeling: -1 },
    { x: 1.5, feeling: 1 },
    { x: 2.9, feeling: 0 },
  ],
  felt: [],
  signs: [sign('weak', 0.1, 1), sign('strong', 0.8, 3), sign('last', 2.9, 2)],
  moments: [{ id: 'decided', title: 'Does it come?', x: 1.2, assumption: false }],
  quotes: [quote('early', 0.2), quote('late', 0.9), quote('there', 1.3), quote('far', 1.9), quote('end', 3)],
  teams: [],
  pain: undefined,
};

describe('A journey on end', () => {
  it('tells of each phase what was said where it is decided, or felt most', () => {
    expect(standingOf(wall).map(({ moment, quote: said }) => [moment?.id, said?.id])).toEqual([
      [undefined, 'late'],
      ['decided', 'there'],
      [undefined, 'end'],
    ]);
  });

  it('goes down past its rows, however high each is, good at the right, and nothing leaves its column', () => {
    const rows = [
      { top: 0, height: 100 },
      { top: 100, height: 300 },
      { top: 400, height: 80 },
    ];
    const { line, signs, stones, mid } = layStanding(wall, { rows, width: 96 });
    expect(line.map(({ x }) => Math.round(x))).toEqual([20, 250, 472]);
    expect(line.map(({ y }) => Math.sign(mid - y))).toEqual([-1, 1, 0]);
    const on = [...signs, ...stones];
    expect(on.map(({ id }) => id).toSorted()).toEqual(['decided', 'last', 'strong', 'weak']);
    for (const { x, width } of on) expect([x >= 0, x + width <= 96]).toEqual([true, true]);
    const heart = signs.find(({ id }) => id === 'strong');
    expect((heart?.y ?? 0) + (heart?.height ?? 0) / 2).toBeCloseTo(80, 0);
  });

  it('without a path has its signs in the middle', () => {
    const { line, signs, mid } = layStanding({ ...wall, path: [] }, { rows: [{ top: 0, height: 900 }], width: 96 });
    expect(line).toEqual([]);
    for (const { x, width } of signs) expect(x + width / 2).toBeCloseTo(mid, 0);
  });
});
