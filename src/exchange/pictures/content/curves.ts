import { plainOf } from '#base/rich-text.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { CurveContent, CurvePointContent } from '#exchange/pictures/content/types.ts';
import { pointX } from '#exchange/pictures/point-x.ts';

export function curveContent(source: Source): CurveContent[] {
  const points = recordsOf(source.journey, 'point');
  return recordsOf(source.journey, 'curve').map(({ id, body }) => {
    const own = points.filter((point) => point.body.curve === id);
    const placed = own.flatMap((point): CurvePointContent[] => {
      const x = pointX(source.stretchOf, point.body.at);
      if (x === undefined || point.body.feeling === undefined) return [];
      const { feeling, note = '' } = point.body;
      return [{ id: point.id, x, feeling, note: plainOf(note), claim: source.claim({ ...point, curve: body }) }];
    });
    return {
      id,
      of: body.of ?? 'customers',
      name: body.name ?? '',
      kind: body.kind,
      date: body.date,
      group: source.names.of(body.group),
      points: apart(placed.toSorted((a, b) => a.x - b.x)),
      lost: own.length - placed.length,
    };
  });
}

const least = 0.002;

function apart(points: readonly CurvePointContent[]): CurvePointContent[] {
  let before = -Infinity;
  return points.map((point) => {
    const x = Math.max(point.x, before + least);
    before = x;
    return x === point.x ? point : { ...point, x };
  });
}
