import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { MarkContent } from '#exchange/pictures/content/types.ts';
import type { WallMoment, WallSign } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidSign, LaidStones } from '#exchange/pictures/wall/wall-layout.ts';
import { type Box, boxesMeet } from '#exchange/pictures/path.ts';

type Ground = {
  readonly line: readonly Point[];
  readonly mid: number;
  readonly x: (phases: number) => number;
  readonly em: number;
};

/** What of a journey stands on its path. */
type OnPath = {
  readonly signs: readonly Pick<WallSign, 'id' | 'x' | 'mark'>[];
  readonly moments: readonly Pick<WallMoment, 'id' | 'x'>[];
};

/** What stands on the path; where stones need the place of a mark that they do not explain, the mark gives way: its phase names it. */
export function layOnPath(content: OnPath, ground: Ground): { signs: LaidSign[]; stones: LaidStones[] } {
  const signs = laySigns(content, ground);
  const stones = layStones(content, { ...ground, signs });
  return { stones, signs: signs.filter((sign) => !stones.some((box) => boxesMeet(box, sign))) };
}

/** A strength as it came over a wire. */
export const strengthOf = (strength: number): MarkContent['strength'] => (strength <= 1 ? 1 : strength >= 3 ? 3 : 2);

const around = (middle: Point, size: number): Box => ({
  x: middle.x - size / 2,
  y: middle.y - size / 2,
  width: size,
  height: size,
});

/** Hearts and clouds on the path, the stronger larger; of several in one spot the strongest, for there the wall counts and the phase shows. */
function laySigns({ signs }: OnPath, { line, mid, x, em }: Ground): LaidSign[] {
  const laid: LaidSign[] = [];
  for (const { id, x: at, mark } of signs.toSorted((a, b) => b.mark.strength - a.mark.strength)) {
    const px = x(at);
    const size = em * (1.25 + mark.strength * 0.16);
    const box = around({ x: px, y: curveAt(line, px) ?? mid }, size);
    if (!laid.some((other) => boxesMeet(box, other))) laid.push({ id, ...box });
  }
  return laid;
}

const stonesSize = 1.6;
const steps = [0, 1, 1.4, 1.7, 1.9, 2.2, 2.6, 3, 3.6, 4.4, 5.4].flatMap((by) => (by === 0 ? [0] : [by, -by]));

/** Stones stand on the path beside what they explain, near its height and where the path is flatter. */
function layStones({ moments }: OnPath, ground: Ground & { signs: readonly LaidSign[] }): LaidStones[] {
  const { line, mid, x, em, signs } = ground;
  const size = em * stonesSize;
  const yAt = (px: number): number => curveAt(line, px) ?? mid;
  const boxAt = (px: number): Box => ({ x: px - size / 2, y: yAt(px) - size * 0.86, width: size, height: size });
  const laid: LaidStones[] = [];
  for (const { id, x: at } of moments) {
    const explained = nearest(signs, x(at), em * 2);
    const spots = steps.flatMap((by) => {
      const px = x(at) + by * em;
      const box = boxAt(px);
      const isFree = ![...laid, ...(explained ? [explained] : [])].some((other) => boxesMeet(other, box));
      if (!isFree) return [];
      const hidden = signs.filter((sign) => boxesMeet(sign, box)).length;
      const steep = Math.abs(yAt(px + size / 2) - yAt(px - size / 2)) / em;
      const off = Math.abs(yAt(px) - yAt(x(at))) / em;
      return [{ box, cost: Math.abs(by) + off * 0.8 + steep * 0.5 + hidden * 1.2 }];
    });
    const [best] = spots.toSorted((a, b) => a.cost - b.cost);
    if (best) laid.push({ id, ...best.box });
  }
  return laid;
}

function nearest(signs: readonly LaidSign[], px: number, within: number): LaidSign | undefined {
  const away = ({ x, width }: Box): number => Math.abs(x + width / 2 - px);
  return signs.filter((sign) => away(sign) <= within).toSorted((a, b) => away(a) - away(b))[0];
}
