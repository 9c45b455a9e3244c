import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { CurvePointContent, FeltContent } from '#exchange/pictures/content/types.ts';
import type { Scales } from '#exchange/pictures/layout/types.ts';
import type { Path } from '#exchange/pictures/path.ts';
import { band } from '#exchange/pictures/ribbon.ts';

const reach = 0.25;
const step = 0.1;
const leastVoices = 1;
const leastAway = 0.05;

type Edge = { readonly x: number; readonly low: number; readonly high: number };

/**
 * How far from the path people's own feelings lie: above it by the mean of those that were better, below it by the mean of those that were worse.
 * Near voices count fully, those half a phase away hardly; where nobody spoke there is no band.
 *
 * Source  kernel regression of one-sided deviations (E. A. Nadaraya 1964). The reach of 0.25 phases is a choice: wider hides dips.
 */
export function layBands(
  felt: readonly FeltContent[],
  curve: { readonly points: readonly Pick<CurvePointContent, 'x' | 'feeling'>[] } | undefined,
  at: { scales: Pick<Scales, 'x'>; y: (feeling: number) => number },
): Path[] {
  const line = curve?.points.map(({ x, feeling }) => ({ x, y: feeling })) ?? [];
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const voices = felt.map(({ x, feeling }) => ({ x, away: feeling - (curveAt(line, x) ?? 0) }));
  const runs: Edge[][] = [[]];
  for (let x = first.x; x <= last.x + step / 2; x += step) {
    const edge = edgeAt(Math.min(x, last.x), line, voices);
    if (edge) runs.at(-1)?.push(edge);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length > 2)
    .map((run) => band(run.map(({ x, low, high }) => ({ x: at.scales.x(x), low: at.y(low), high: at.y(high) }))));
}

type Voiced = { readonly x: number; readonly away: number };

function edgeAt(x: number, line: readonly Point[], voices: readonly Voiced[]): Edge | undefined {
  const here = curveAt(line, x);
  if (here === undefined) return undefined;
  let [weights, above, below] = [0, 0, 0];
  for (const { x: there, away } of voices) {
    const weight = Math.exp(-0.5 * ((there - x) / reach) ** 2);
    weights += weight;
    above += weight * Math.max(away, 0);
    below += weight * Math.max(-away, 0);
  }
  if (weights < leastVoices) return undefined;
  return {
    x,
    low: Math.max(here - leastAway - below / weights, -1.05),
    high: Math.min(here + leastAway + above / weights, 1.05),
  };
}
