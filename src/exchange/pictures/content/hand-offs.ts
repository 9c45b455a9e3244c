import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { BackstageContent, MapContent, Named } from '#exchange/pictures/content/types.ts';

/** One team hands over to another, on the way from one interaction to the next. */
export type HandOff = {
  /** The transition that it happens in. */
  readonly id: string;
  readonly x: number;
  readonly from: Named | undefined;
  readonly to: Named | undefined;
  /** Whether it hurts there and nobody answers for it. */
  readonly needsSomebody: boolean;
};

const dip = -0.25;

/** Where teams hand over: as somebody said, or because the interactions on either side are of different teams. */
export function handOffsOf(content: MapContent): HandOff[] {
  const path = content.curves.find(({ of, points }) => of === 'customers' && points.length > 0)?.points ?? [];
  const line = path.map(({ x, feeling }) => ({ x, y: feeling }));
  const teams = new Map(content.phases.flatMap(({ interactions }) => interactions.map(({ id, team }) => [id, team])));
  return content.transitions.flatMap(({ id, x, handOff, owners, from, to }): HandOff[] => {
    if (x === undefined) return [];
    const [before, after] = [teams.get(from ?? ''), teams.get(to ?? '')];
    const passed = before && after && before.id !== after.id ? { from: before, to: after } : undefined;
    const between = handOff ?? passed;
    if (!between) return [];
    const isWatched = owners.professional !== undefined || owners.operational !== undefined;
    const needsSomebody = !isWatched && (curveAt(line, x) ?? 0) <= dip;
    return [{ id, x, ...between, needsSomebody }];
  });
}

type Stretch = Partial<Pick<BackstageContent, 'name' | 'start' | 'end'>>;

/** A hand-off no farther than this from where the stretches meet happens on the edge between them. Units: phases. */
const near = 0.6;

/**
 * Where a hand-off is drawn: on the edge between the stretches of the two teams, where they meet near by; else where it happens.
 *
 * Shape   gives those two stretches too, as far as there are any.
 */
export function edgeOf<S extends Stretch>(
  { x, from, to }: HandOff,
  stretches: readonly S[],
): { readonly x: number; readonly before: S | undefined; readonly after: S | undefined } {
  const before = nearest(stretches, from, ({ end = Infinity }) => Math.abs(end - x));
  const after = nearest(stretches, to, ({ start = Infinity }) => Math.abs(start - x));
  const [ends, begins] = [before?.end, after?.start];
  if (ends === undefined || begins === undefined) return { x, before, after };
  const edge = Math.min(Math.max(x, Math.min(ends, begins)), Math.max(ends, begins));
  return { x: Math.abs(edge - x) <= near ? edge : x, before, after };
}

function nearest<S extends Stretch>(
  stretches: readonly S[],
  team: Named | undefined,
  away: (stretch: S) => number,
): S | undefined {
  if (!team) return undefined;
  return stretches.filter(({ name }) => name?.id === team.id).toSorted((a, b) => away(a) - away(b))[0];
}

/** The same in their order, each at least so far from the one before; those that stand free stay where they are. */
export function apart<T extends { readonly x: number }>(all: readonly T[], least: number): T[] {
  const placed: T[] = [];
  for (const one of all.toSorted((a, b) => a.x - b.x))
    placed.push({ ...one, x: Math.max(one.x, (placed.at(-1)?.x ?? -Infinity) + least) });
  return placed;
}
