import { pathsOf, type PointOnPath } from '#model/compass/curve-turns.ts';
import type { Reading } from '#model/compass/reading.ts';
import type { Found, Rule } from '#model/compass/rule.ts';
import { placeOr } from '#model/compass/text/map-texts.ts';
import { recordOf } from '#model/document/document.ts';
import { pointClaim } from '#model/research/backing.ts';

/** A curve that only copies the marks, or says the opposite of what is told where it goes. */
export const curveIsSumOfMarks: Rule<'curve-is-sum-of-marks'> = {
  rule: 'curve-is-sum-of-marks',
  severity: 'look',
  find: (on) =>
    pathsOf(on).flatMap((path) => [
      ...(copiesMarks(path, on)
        ? [{ place: { journey: true as const }, values: { kind: 'follows' as const, name: '' } }]
        : []),
      ...path.filter((point) => isContradicted(point, on)).map((point) => contradicted(point, on)),
    ]),
};

/** At least this many points sit on marked interactions, and no other is felt: then it is the marks that were drawn. */
const leastCopied = 4;

function copiesMarks(path: readonly PointOnPath[], { records }: Reading): boolean {
  const pairs = path.map(({ feeling, point }) => {
    const at = point.body.at as { interaction?: string } | undefined;
    const mark = recordOf(records, 'interaction', at?.interaction)?.body.mark;
    const sign = mark?.type === 'heart' ? 1 : mark?.type === 'cloud' ? -1 : 0;
    return { feeling, sign, strength: sign * ((mark?.strength ?? 2) / 3) };
  });
  const onMarks = pairs.filter(({ sign }) => sign !== 0);
  const flatElsewhere = pairs.every(({ feeling, sign }) => sign !== 0 || Math.abs(feeling) <= 0.1);
  const asStrong = onMarks.every(({ feeling, strength }) => Math.abs(feeling - strength) <= 0.2);
  return onMarks.length >= leastCopied && flatElsewhere && asStrong;
}

/** Three voices or more, clearly on one side of nothing, against a point clearly on the other. */
function isContradicted({ feeling, point }: PointOnPath, { excerpts, backing, records }: Reading): boolean {
  const said = backing.of(pointClaim(point, records));
  const felt = said.flatMap((id) => excerpts.get(id)?.excerpt.body.feeling ?? []);
  if (felt.length < 3 || Math.abs(feeling) < 0.3) return false;
  const mean = felt.reduce((sum, one) => sum + one, 0) / felt.length;
  return Math.abs(mean) >= 1 && Math.sign(mean) !== Math.sign(feeling);
}

function contradicted({ point }: PointOnPath, { where }: Reading): Found<'curve-is-sum-of-marks'> {
  const place = placeOr(point.body.at);
  return { place, about: { type: 'point', id: point.id }, values: { kind: 'contradicts', name: where.nameOf(place) } };
}
