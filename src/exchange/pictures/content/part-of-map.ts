import { curveAt } from '#exchange/pictures/curve-path.ts';
import type {
  CurveContent,
  CurvePointContent,
  MapContent,
  PhaseContent,
  PhasesInTime,
} from '#exchange/pictures/content/types.ts';
import { phasesInTime } from '#exchange/pictures/time-scale.ts';

/** Some of a phase's interactions: from one until another by their place in it. `name` is what the part is called where it is not the phase itself. */
export type PhasePart = {
  readonly phase: number;
  readonly first: number;
  readonly until: number;
  readonly name?: string;
};

export const wholePhase = ({ phases }: Pick<MapContent, 'phases'>, phase: number): PhasePart => ({
  ...{ phase, first: 0, until: phases[phase]?.interactions.length ?? 0 },
});

/** The content of parts of phases that follow one another, each at 0 … 1 from where it begins, with the curves cut where the first begins and the last ends. */
export function partOfMap(content: MapContent, parts: readonly PhasePart[]): MapContent {
  const stretch = stretchOf(content, parts);
  const { isWithin, to } = stretch;
  const moved = <T extends { readonly x: number | undefined }>(all: readonly T[]): T[] =>
    all.flatMap((one) => {
      if (one.x === undefined) return stretch.start === 0 ? [one] : [];
      return isWithin(one.x) ? [{ ...one, x: to(one.x) }] : [];
    });
  const phases = parts.flatMap((part) => phaseOf(content, part, to));
  const own = new Set(phases.flatMap(({ interactions }) => interactions.map(({ id }) => id)));
  return {
    ...content,
    phases,
    times: timesIn(content, parts, stretch),
    unplaced: [],
    transitions: content.transitions.flatMap((one) =>
      own.has(one.from ?? '') && one.x !== undefined ? [{ ...one, x: to(one.x) }] : [],
    ),
    curves: content.curves.map((curve) => cut(curve, stretch)).filter(({ points }) => points.length > 1),
    spread: moved(content.spread),
    felt: moved(content.felt),
    quotes: moved(content.quotes),
    moments: content.moments.flatMap((moment) => {
      const xs = moment.xs.filter(isWithin).map(to);
      return xs.length === 0 && (moment.xs.length > 0 || stretch.start > 0) ? [] : [{ ...moment, xs }];
    }),
    notes: moved(content.notes),
    opportunities: moved(content.opportunities),
    jobs: moved(content.jobs),
    measures: moved(content.measures),
    experiments: moved(content.experiments),
    backstage: content.backstage.flatMap((bar) => {
      if (bar.start === undefined || bar.end === undefined) return [];
      return bar.end <= stretch.start || bar.start >= stretch.end
        ? []
        : [{ ...bar, start: to(bar.start), end: to(bar.end) }];
    }),
  };
}

/** Where parts lie on the whole map, and where on it becomes where on the part. Units: phases from the left edge. */
type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly isWithin: (x: number) => boolean;
  readonly to: (x: number) => number;
};

function stretchOf({ phases }: MapContent, parts: readonly PhasePart[]): Stretch {
  const spans = parts.map(({ phase, first, until }) => {
    const all = phases[phase]?.interactions.length || 1;
    return { from: phase + first / all, long: (until - first) / all || 1 };
  });
  const [start, last] = [spans[0]?.from ?? 0, spans.at(-1)];
  const end = last ? last.from + last.long : start;
  return {
    start,
    end,
    isWithin: (x) => x >= start && (x < end || end >= phases.length),
    to: (x) => {
      const at = Math.max(
        spans.findLastIndex(({ from }) => from <= x),
        0,
      );
      const { from, long } = spans[at] ?? { from: 0, long: 1 };
      return at + Math.min(Math.max((x - from) / long, 0), 1);
    },
  };
}

function phaseOf({ phases }: MapContent, part: PhasePart, to: Stretch['to']): PhaseContent[] {
  const phase = phases[part.phase];
  if (!phase) return [];
  const interactions = phase.interactions
    .slice(part.first, part.until)
    .map((one) => (one.x === undefined ? one : { ...one, x: to(one.x) }));
  return [{ ...phase, name: part.name ?? phase.name, interactions }];
}

/** Times as on the whole map: weeks are counted from where it begins. */
function timesIn({ phases }: MapContent, parts: readonly PhasePart[], { isWithin, to }: Stretch): PhasesInTime {
  const all = phasesInTime(phases);
  return {
    phases: parts.flatMap(({ phase }, index) =>
      all.phases.filter((time) => time.index === phase).map((time) => ({ ...time, index })),
    ),
    marks: all.marks.filter(({ x }) => isWithin(x)).map((mark) => ({ ...mark, x: to(mark.x) })),
  };
}

function cut(curve: CurveContent, { start, end, to }: Stretch): CurveContent {
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  if (!first || !last || last.x <= start || first.x >= end) return { ...curve, points: [] };
  const line = curve.points.map(({ x, feeling }) => ({ x, y: feeling }));
  const inside = curve.points.filter(({ x }) => x > start && x < end).map((point) => ({ ...point, x: to(point.x) }));
  const edge = (x: number, at: number): CurvePointContent[] => {
    if (first.x >= x || last.x <= x) return [];
    const before = curve.points.findLast((point) => point.x <= x) ?? first;
    return [{ ...before, id: `${before.id}@${x}`, x: at, feeling: curveAt(line, x) ?? 0, note: '', isCut: true }];
  };
  return { ...curve, points: [...edge(start, 0), ...inside, ...edge(end, to(end))] };
}
