import { feelingAlong, pathsOf, type PointOnPath } from '#model/compass/curve-turns.ts';
import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { placeOr } from '#model/compass/text/map-texts.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';

/** How near the dip, in phases, work has to be to count as work on it; how deep a dip and how good a stretch have to be. */
const near = 0.75;
const deep = -0.2;
const fine = 0.2;

/** Work in progress where it is fine already, and none at the deepest dip. */
export const effortOffTarget: Rule<'effort-off-target'> = {
  rule: 'effort-off-target',
  severity: 'look',
  find(on) {
    const works = worksIn(on);
    return pathsOf(on).flatMap((path) => {
      const dip = deepest(path);
      const busy = works.find(({ along }) => (feelingAlong(path, along) ?? 0) >= fine);
      if (!dip || !busy || works.some(({ along }) => Math.abs(along - dip.along) <= near)) return [];
      const place = placeOr(dip.point.body.at);
      return [{ place, values: { dip: on.where.nameOf(place), busy: on.where.nameOf(busy.place) } }];
    });
  },
};

function worksIn({ records, where }: Reading): { along: number; place: Place }[] {
  return recordsOf(records, 'experiment').flatMap(({ body }) => {
    const place = body.place as Place | undefined;
    const along = where.along(place);
    return body.status === 'running' && place && along !== undefined ? [{ along, place }] : [];
  });
}

function deepest(path: readonly PointOnPath[]): PointOnPath | undefined {
  const low = path.toSorted((a, b) => a.feeling - b.feeling)[0];
  return low && low.feeling <= deep ? low : undefined;
}
