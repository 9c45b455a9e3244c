import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';
import type { FeelingOver } from '#model/map/misconceptions.ts';
import type { Pair } from '#model/map/pair-journeys.ts';
import type { RecordOf } from '#model/document/records.ts';

export type Side = 'believed' | 'found';
export type PhasePair = Pair<RecordOf<'phase'>>;

/** A stretch of one side's curve over the shared phases. Units: `x` in shared phases from the left edge, feeling −1 … 1. */
export type Run = readonly { readonly x: number; readonly feeling: number }[];

const each = 16;

/** One side's curve laid out over the phases of both, broken where that side has no such phase or has it elsewhere. */
export function runsOver(pairs: readonly PhasePair[], side: Side, content: MapContent): Run[] {
  const points = pointsOf(content);
  if (points.length === 0) return [];
  const runs: { x: number; feeling: number }[][] = [];
  let last = -2;
  pairs.forEach((pair, column) => {
    const phase = content.phases.findIndex(({ id }) => id === pair[side]?.id);
    if (phase === -1) return void (last = -2);
    const isNext = phase === last + 1 && pairs[column - 1]?.[side] !== undefined;
    last = phase;
    let run = runs.at(-1);
    if (!run || !isNext) runs.push((run = []));
    for (let n = isNext ? 1 : 0; n <= each; n += 1) {
      const feeling = curveAt(points, phase + n / each);
      if (feeling !== undefined) run.push({ x: column + n / each, feeling });
    }
  });
  return runs;
}

/** The mean feeling of each side over a phase; nothing where a side has no curve. */
export function createFeelingOver(believed: MapContent, found: MapContent): FeelingOver {
  const mean = (content: MapContent, phase: string): number | undefined => {
    const points = pointsOf(content);
    const at = content.phases.findIndex(({ id }) => id === phase);
    const samples = Array.from({ length: each }, (_, n) => curveAt(points, at + (n + 0.5) / each));
    const known = samples.filter((sample) => sample !== undefined);
    return at === -1 || known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
  };
  return (phase) => {
    const [was, is] = [mean(believed, phase.believed), mean(found, phase.found)];
    return was === undefined || is === undefined ? undefined : { believed: was, found: is };
  };
}

const pointsOf = (content: MapContent) => (customers(content)?.points ?? []).map(({ x, feeling: y }) => ({ x, y }));

const customers = ({ curves }: MapContent): CurveContent | undefined =>
  curves.find(({ of, points }) => of === 'customers' && points.length > 0);
