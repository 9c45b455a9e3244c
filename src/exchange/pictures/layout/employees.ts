import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { boxesAlong, layCurve } from '#exchange/pictures/layout/path-lane.ts';
import { leaderTo, placeLabels } from '#exchange/pictures/layout/place-labels.ts';
import type { BarRoom } from '#exchange/pictures/layout/bars.ts';
import type { LaidEmployees, LaidLabel, LaidLane } from '#exchange/pictures/layout/types.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';

export type LaidEmployeesLane = {
  readonly lane: LaidLane | undefined;
  readonly employees: LaidEmployees;
  readonly bottom: number;
};

/** The employees' own path, with what is hard and what is good about it in their words. */
export function layEmployees(content: MapContent, room: BarRoom, top: number): LaidEmployeesLane {
  const experiences = content.backstage.filter(({ kind, start }) => kind === 'experience' && start !== undefined);
  const own = content.curves.filter(({ of, points }) => of === 'employees' && points.length > 0);
  if (experiences.length === 0 && own.length === 0)
    return { lane: undefined, employees: { curves: [], labels: [] }, bottom: top };
  const height = experiences.length === 0 ? 96 : 190;
  const mid = top + height / 2;
  const curves = own.map((curve) => layCurve(curve, room.scales, (feeling) => mid - feeling * 40));
  const line = curves[0]?.points ?? [];
  const labels = experiences.map(({ id, text, start = 0, end = 0 }) => {
    const x = room.scales.x((start + end) / 2);
    const lines = wrapText(text, { font: fonts.employee, width: 170, lines: 4 }, room.measure);
    const anchor = { x, y: curveAt(line, x) ?? mid };
    const width = Math.ceil(Math.max(20, ...lines.map((part) => room.measure(part, fonts.employee)))) + 1;
    return {
      lines,
      wish: { id, anchor, width, height: lines.length * lineHeight('employee'), above: anchor.y <= mid },
    };
  });
  const area = { x: room.scales.x(0) + 8, y: top + 8, width: room.right - room.scales.x(0) - 16, height: height - 16 };
  const { placed, left } = placeLabels(
    labels.map(({ wish }) => wish),
    { area, taken: curves.flatMap(({ points }) => boxesAlong(points)) },
  );
  let bottom = top + height;
  const laid = labels.map(({ wish, lines }): LaidLabel => {
    const { id, anchor, ...size } = wish;
    const box = placed.get(id) ?? { x: anchor.x, y: bottom, width: size.width, height: size.height };
    if (left.includes(wish)) bottom += wish.height + 8;
    return { ...box, id, lines, by: '', anchor, leader: leaderTo(box, anchor), assumption: false };
  });
  const lane: LaidLane = { name: 'employees', top, height: bottom - top };
  return { lane, employees: { curves, labels: laid }, bottom };
}
