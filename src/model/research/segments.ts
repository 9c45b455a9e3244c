/** A stretch of a text that has a name. Units: UTF-16 code units, end exclusive. */
export type Stretch = { readonly id: string; readonly start: number; readonly end: number };

/** Text between two places where some stretch begins or ends, with the ids of all stretches over it in their order. */
export type Run = { readonly start: number; readonly end: number; readonly over: readonly string[] };

/**
 * A span of text cut where stretches begin and end: the runs follow one another without gaps from its first letter to its last.
 *
 * Shape   neighbours differ in what lies over them; a span of no length has no runs.
 */
export function runsOf(stretches: readonly Stretch[], span: { start: number; end: number }): Run[] {
  const here = stretches.filter(({ start, end }) => start < end && start < span.end && end > span.start);
  const inside = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > span.start && at < span.end);
  const cuts = [...new Set([span.start, ...inside, span.end])].toSorted((a, b) => a - b);
  const runs: Run[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? span.end;
    const over = here.filter((stretch) => stretch.start <= start && stretch.end >= end).map(({ id }) => id);
    const last = runs.at(-1);
    if (last && sameIds(last.over, over)) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, over });
  }
  return runs;
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/**
 * A lane for each stretch, so that two that overlap never share one: the first that begins is in lane 0.
 *
 * Shape   as few lanes as there are stretches over the most crowded letter.
 */
export function lanesOf(stretches: readonly Stretch[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const ends: number[] = [];
  for (const { id, start, end } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = ends.findIndex((last) => last <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes.set(id, lane);
  }
  return lanes;
}
