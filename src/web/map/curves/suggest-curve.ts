import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';
import type { Command } from '#model/document/command.ts';
import { addRecord, editRecord } from '#model/commands/make-command.ts';

type Spoken = {
  readonly id: string;
  readonly feeling?: number | undefined;
  readonly place?: unknown;
  readonly erased?: boolean | undefined;
};

/** A point that the evidence suggests: the median of what was felt at an interaction, and the words it rests on. */
export type SuggestedPoint = {
  readonly interaction: string;
  readonly x: number;
  readonly feeling: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly evidence: readonly string[];
};

const least = 2;

/** What people's words suggest of the curve: nothing where fewer than two of them tell of a feeling. */
export function suggestCurve({ spread }: Pick<MapContent, 'spread'>, excerpts: readonly Spoken[]): SuggestedPoint[] {
  return spread
    .filter(({ n }) => n >= least)
    .map(({ interaction, x, low, median, high, n }) => ({
      interaction,
      x,
      feeling: Math.round(median * 100) / 100,
      low,
      high,
      n,
      evidence: excerpts
        .filter(({ feeling, place, erased }) => feeling !== undefined && !erased && isAt(place, interaction))
        .map(({ id }) => id),
    }));
}

const isAt = (place: unknown, interaction: string): boolean =>
  typeof place === 'object' && place !== null && 'interaction' in place && place.interaction === interaction;

/** Those that the curve does not follow already. */
export const notTakenYet = (suggested: readonly SuggestedPoint[], curve: CurveContent | undefined): SuggestedPoint[] =>
  suggested.filter(
    ({ x, feeling }) =>
      !curve?.points.some((point) => Math.abs(point.x - x) < 0.004 && Math.abs(point.feeling - feeling) < 0.005),
  );

/** Puts a suggested point on a curve: a point that stands there already is moved, otherwise there is a new one. */
export function takePoint(point: SuggestedPoint, curve: CurveContent | string, id: string): Command {
  const there = typeof curve === 'string' ? undefined : curve.points.find(({ x }) => Math.abs(x - point.x) < 0.004);
  const evidence = [...point.evidence];
  if (there)
    return editRecord('point', there.id, {
      feeling: { was: there.feeling, is: point.feeling },
      evidence: { is: evidence },
    });
  const on = typeof curve === 'string' ? curve : curve.id;
  const at = { interaction: point.interaction };
  return addRecord('point', { id, body: { curve: on, at, feeling: point.feeling, evidence } });
}
