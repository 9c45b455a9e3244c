import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent, MarkContent } from '#exchange/pictures/content/types.ts';
import type { LaidMark } from '#exchange/pictures/layout/types.ts';
import { type Box, boxesMeet } from '#exchange/pictures/path.ts';

/** Stronger feelings are larger. Units: px. */
export const markSize = (strength: MarkContent['strength']): number => [22, 26, 30][strength - 1] ?? 26;

export const boxAround = ({ x, y, size }: Point & { size: number }): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/** What a mark sits on: the curve's points in px, and the height where there is no curve. */
export type Perch = { readonly line: readonly Point[]; readonly mid: number; readonly x: (x: number) => number };

/** Hearts and clouds sitting on the path at their place; of two in one spot the later sits on the earlier. */
export function layMarks(content: MapContent, { line, mid, x }: Perch): LaidMark[] {
  const interactions = content.phases.flatMap((phase) => phase.interactions);
  const laid: LaidMark[] = [];
  for (const of of [...interactions, ...content.transitions].toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0))) {
    if (!of.mark || of.x === undefined) continue;
    const px = x(of.x);
    const size = markSize(of.mark.strength);
    const mark = { ...of.mark, of: of.id, size, assumption: of.claim.assumption, x: px, y: curveAt(line, px) ?? mid };
    laid.push(liftFree(mark, laid));
  }
  return laid;
}

/** Farther to the left than this no mark reaches another. Units: px. */
const reach = markSize(3);

/** `laid` stands from left to right, so what may be in the way is among the last. */
function liftFree(mark: LaidMark, laid: readonly LaidMark[]): LaidMark {
  const near = laid.slice(laid.findLastIndex(({ x }) => x < mark.x - reach) + 1);
  const close = (y: number): boolean => {
    const box = boxAround({ ...mark, y, size: mark.size - 8 });
    return near.some((other) => boxesMeet(box, boxAround({ ...other, size: other.size - 8 })));
  };
  const lifts = Array.from({ length: 12 }, (_, i) => i * -6);
  const lift = lifts.find((by) => !close(mark.y + by)) ?? 0;
  return { ...mark, y: mark.y + lift };
}
