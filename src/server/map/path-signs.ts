import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { createBacking } from '#model/research/backing.ts';
import type { PathSign } from '#protocol/http/map.ts';
import type { JourneyView } from '#server/research/journey-view.ts';
import { createXOf, type PathPoint } from '#server/map/customers-path.ts';

type On = { readonly path: readonly PathPoint[]; readonly today: string };

/** More than that has no room on a path as lists draw it. */
const mostMarks = 24;
const mostMoments = 8;

/** What stands on the path of a journey: its hearts and clouds, the strongest first, and after them its moments of truth. */
export function pathSigns({ journey, workspace, interviews }: JourneyView, { path, today }: On): PathSign[] {
  const { records } = journey;
  const xOf = createXOf(records);
  const backing = createBacking(evidenceOf(interviews, today), workspace.records);
  const line = path.map(({ x, feeling }) => ({ x, y: feeling }));
  const marks = [...recordsOf(records, 'interaction'), ...recordsOf(records, 'transition')].flatMap(
    (one): PathSign[] => {
      const { type, strength = 2 } = one.body.mark ?? {};
      const x = type && xOf(one.type === 'interaction' ? { interaction: one.id } : { transition: one.id });
      return type === undefined || x === undefined
        ? []
        : [{ type, strength, x: short(x), isAssumption: backing.isAssumed(one) }];
    },
  );
  const moments = recordsOf(records, 'moment').flatMap((moment): PathSign[] => {
    const xs = (moment.body.places ?? []).flatMap((place) => xOf(place as Place) ?? []);
    const [x] = xs.toSorted((a, b) => (curveAt(line, a) ?? 0) - (curveAt(line, b) ?? 0) || a - b);
    return x === undefined ? [] : [{ type: 'moment', x: short(x), isAssumption: backing.isAssumed(moment) }];
  });
  const byStrength = marks.toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
  return [...byStrength.slice(0, mostMarks), ...moments.slice(0, mostMoments)];
}

/** A thousandth of a journey is less than a pixel of any list. */
const short = (x: number): number => Math.round(x * 1000) / 1000;
