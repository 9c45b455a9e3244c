import { describe, expect, it } from 'vitest';
import { boxesMeet } from '#exchange/pictures/path.ts';
import type { PathSign } from '#protocol/http/map.ts';
import { layMiniature } from '#web/journey/lay-miniature.ts';

const size = { width: 600, height: 84 };
const path = [
  { x: 0, feeling: 1 },
  { x: 0.5, feeling: -1 },
  { x: 1, feeling: 1 },
];
const sign = (type: PathSign['type'], x: number, strength?: number): PathSign => ({
  ...{ type, x, isAssumption: false },
  ...(strength !== undefined && { strength }),
});

describe('A path in miniature', () => {
  it('has its hearts and clouds on the path, the stronger larger, and its stones beside what they explain', () => {
    const { signs } = layMiniature(
      { path, signs: [sign('cloud', 0.5, 3), sign('heart', 0.8, 1), sign('moment', 0.5)] },
      size,
    );
    const [cloud, heart, stones] = ['cloud', 'heart', 'moment'].map((type) => signs.find((one) => one.type === type));
    if (!cloud || !heart || !stones) throw new Error('a sign is not there');
    expect(cloud.box.x + cloud.box.width / 2).toBe(300);
    expect(cloud.box.width).toBeGreaterThan(heart.box.width);
    expect(boxesMeet(cloud.box, stones.box)).toBe(false);
    expect(Math.abs(stones.box.x - cloud.box.x)).toBeLessThan(60);
  });

  it('shows the strongest where signs would lie on each other, and keeps all of each inside', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => sign(at % 2 === 0 ? 'heart' : 'cloud', at / 59, 1 + (at % 3)));
    const moments = [sign('moment', 0), sign('moment', 0.5), sign('moment', 1)];
    for (const width of [200, 340, 900]) {
      const { signs } = layMiniature({ path, signs: [...crowd, ...moments] }, { width, height: 84 });
      expect(signs.length).toBeGreaterThan(4);
      for (const { box } of signs) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(84);
      }
    }
  });

  it('stands on the middle where there is no curve yet', () => {
    const { line, mid, signs } = layMiniature({ path: [], signs: [sign('heart', 0.5, 2)] }, size);
    expect(line).toEqual([]);
    expect(signs.map(({ box }) => box.y + box.height / 2)).toEqual([mid]);
  });
});
