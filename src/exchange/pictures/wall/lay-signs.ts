import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidSign, LaidStones } from '#exchange/pictures/wall/wall-layout.ts';
import { type Box, boxesMeet } from '#exchange/pictures/path.ts';

type Ground = {
  readonly line: readonly Point[];
  readonly mid: number;
  readonly x: (phases: number) => number;
  readonly em: number;
};

const around = (middle: Point, size: number): Box => ({
  x: middle.x - size / 2,
  y: middle.y - size / 2,
  width: size,
  height: size,
});

/** Hearts and clouds on the path, the stronger larger; of several in one spot the strongest, for there the wall counts and the phase shows. */
export function laySigns({ signs }: WallContent, { line, mid, x, em }: Ground): LaidSign[] {
  const laid: LaidSign[] = [];
  for (const { id, x: at, mark } of signs.toSorted((a, b) => b.mark.strength - a.mark.strength)) {
    const px = x(at);
    const size = em * (1.25 + mark.strength * 0.16);
    const box = around({ x: px, y: curveAt(line, px) ?? mid }, size);
    if (!laid.some((other) => boxesMeet(box, other))) laid.push({ id, ...box });
  }
  return laid;
}

/** Stones stand on the path beside what they explain, where it is flatter. */
export function layStones({ moments }: WallContent, ground: Ground & { signs: readonly Box[] }): LaidStones[] {
  const { line, mid, x, em, signs } = ground;
  const [width, height] = [em * 1.5, em * 1.5];
  const laid: LaidStones[] = [];
  const boxAt = (px: number): Box => ({
    x: px - width / 2,
    y: (curveAt(line, px) ?? mid) - height * 0.86,
    width,
    height,
  });
  for (const { id, x: at } of moments) {
    const steep = (px: number): number => Math.abs((curveAt(line, px + em) ?? mid) - (curveAt(line, px - em) ?? mid));
    const spots = [0, 1, -1, 1.4, -1.4, 1.8, -1.8, 2.4, -2.4, 3, -3].map((by) => ({
      px: x(at) + by * em,
      away: Math.abs(by),
    }));
    const free = spots.filter(({ px }) => ![...signs, ...laid].some((box) => boxesMeet(boxAt(px), box)));
    const [best] = free.toSorted((a, b) => cost(a) - cost(b));
    if (best) laid.push({ id, ...boxAt(best.px) });
    function cost({ px, away }: { px: number; away: number }): number {
      return away * em * 0.5 + steep(px) * 0.4;
    }
  }
  return laid;
}
