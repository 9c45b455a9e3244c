import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { CurveContent, CurvePointContent, MapContent } from '#exchange/pictures/content/types.ts';

/** The content of one phase alone, at 0 … 1, with the curves cut where it begins and ends. */
export function onePhase(content: MapContent, index: number): MapContent {
  const phase = content.phases[index];
  const within = (x: number | undefined): x is number => x !== undefined && x >= index && x <= index + 1;
  const moved = <T extends { readonly x: number | undefined }>(all: readonly T[]): T[] =>
    all.flatMap((one) => (within(one.x) ? [{ ...one, x: one.x - index }] : []));
  const own = new Set(phase?.interactions.map(({ id }) => id));
  return {
    ...content,
    phases: phase ? [{ ...phase, interactions: moved(phase.interactions) }] : [],
    unplaced: [],
    transitions: moved(content.transitions.filter(({ from }) => own.has(from ?? ''))),
    curves: content.curves.map((curve) => cut(curve, index)).filter(({ points }) => points.length > 1),
    spread: moved(content.spread),
    felt: moved(content.felt),
    quotes: moved(content.quotes),
    moments: content.moments.flatMap((moment) => {
      const xs = moment.xs.filter(within).map((x) => x - index);
      return xs.length === 0 ? [] : [{ ...moment, xs }];
    }),
    notes: moved(content.notes),
    opportunities: moved(content.opportunities),
    jobs: moved(content.jobs),
    measures: moved(content.measures),
    experiments: moved(content.experiments),
    backstage: content.backstage.flatMap((bar) => {
      if (bar.start === undefined || bar.end === undefined || bar.end <= index || bar.start >= index + 1) return [];
      return [{ ...bar, start: Math.max(bar.start - index, 0), end: Math.min(bar.end - index, 1) }];
    }),
  };
}

function cut(curve: CurveContent, index: number): CurveContent {
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  if (!first || !last || last.x <= index || first.x >= index + 1) return { ...curve, points: [] };
  const line = curve.points.map(({ x, feeling }) => ({ x, y: feeling }));
  const inside = curve.points
    .filter(({ x }) => x > index && x < index + 1)
    .map((point) => ({ ...point, x: point.x - index }));
  const edge = (x: number): CurvePointContent[] => {
    if (first.x >= x || last.x <= x) return [];
    const before = curve.points.findLast((point) => point.x <= x) ?? first;
    return [{ ...before, id: `${before.id}@${x}`, x: x - index, feeling: curveAt(line, x) ?? 0, note: '' }];
  };
  return { ...curve, points: [...edge(index), ...inside, ...edge(index + 1)] };
}
