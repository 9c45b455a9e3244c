import { curveSamples, type Point } from '#exchange/pictures/curve-path.ts';
import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { layBands } from '#exchange/pictures/layout/bands.ts';
import { layLabels } from '#exchange/pictures/layout/path-labels.ts';
import { layMarks } from '#exchange/pictures/layout/marks.ts';
import type { LaidCurve, LaidPath, LayoutOptions, Scales } from '#exchange/pictures/layout/types.ts';
import { type Box, growBox } from '#exchange/pictures/path.ts';

export type PathRoom = LayoutOptions & {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly scales: Scales;
};

/** The path with what sits on it and stands beside it; the lane grows until every word has a place of its own. */
export function layPath(content: MapContent, room: PathRoom): LaidPath {
  const least = room.pathHeight ?? 392;
  for (const extra of [0, 60, 120, 200, 300]) {
    const laid = layPathIn(content, room, least + extra);
    if (laid.left === 0) return laid.path;
  }
  return layPathIn(content, room, least + 300).path;
}

function layPathIn(content: MapContent, room: PathRoom, height: number): { path: LaidPath; left: number } {
  const mid = room.top + height / 2;
  const swing = Math.min(height * 0.36, 60 + height * 0.22);
  const y = (feeling: number): number => mid - feeling * swing;
  const drawn = content.curves.filter(({ of }) => of === 'customers');
  const main = drawn.find(({ points }) => points.length > 0);
  const curves = drawn.map((curve) => layCurve(curve, room.scales, y));
  const line = curves.find(({ id }) => id === main?.id)?.points ?? [];
  const marks = layMarks(content, { line, mid, x: room.scales.x });
  const area = { x: room.left + 8, y: room.top + 10, width: room.right - room.left - 16, height: height - 20 };
  const labels = layLabels(content, {
    room,
    line,
    mid,
    marks,
    area,
    taken: [
      ...curves.flatMap(({ points }) => boxesAlong(points)),
      ...curves.flatMap((curve) => (curve.id === main?.id ? [] : nameBox(curve, room))),
    ],
  });
  return {
    left: labels.left,
    path: {
      top: room.top,
      height: height + labels.overflow,
      mid,
      y,
      feeling: (px) => Math.min(Math.max((mid - px) / swing, -1), 1),
      curves,
      bands: layBands(content.felt, main, { scales: room.scales, y }),
      marks,
      moments: labels.moments,
      quotes: labels.quotes,
    },
  };
}

/** Where the name of a thinner curve stands: under its end. */
function nameBox({ name, points }: LaidCurve, { measure }: Pick<LayoutOptions, 'measure'>): Box[] {
  const end = points.at(-1);
  if (!end || name === '') return [];
  const width = measure(name, fonts.foot);
  return [{ x: end.x - width, y: end.y + 8, width, height: lineHeight('foot') }];
}

export const layCurve = (curve: CurveContent, scales: Scales, y: (feeling: number) => number): LaidCurve => ({
  id: curve.id,
  name: curve.name || (curve.group?.name ?? ''),
  of: curve.of,
  points: curve.points.map(({ id, x, feeling, claim, isCut }) => ({
    id,
    x: scales.x(x),
    y: y(feeling),
    assumption: claim.assumption,
    ...(isCut && { isCut }),
  })),
});

/** Small boxes that together cover a curve, with room for its breadth. */
export function boxesAlong(points: readonly Point[]): Box[] {
  const samples = curveSamples(points, 16);
  return samples.slice(1).flatMap((to, i) => {
    const from = samples[i];
    if (!from) return [];
    const box = { x: from.x, y: Math.min(from.y, to.y), width: to.x - from.x, height: Math.abs(to.y - from.y) };
    return [growBox(box, 7)];
  });
}
