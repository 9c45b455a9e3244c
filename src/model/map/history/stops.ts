/** A step of a log without what it changed. Units: `at` RFC 3339 in UTC. */
export type StepHead = { readonly seq: number; readonly at: string; readonly actor: string };

/**
 * A version that nobody had to save: what was done in one sitting, however many did it.
 *
 * Shape   the steps from `from` to `seq`, both with them; the journey as it stood after `seq`.
 */
export type Stop = {
  readonly from: number;
  readonly seq: number;
  readonly since: string;
  readonly at: string;
  readonly actors: readonly string[];
};

/** Half an hour in which nobody touches the map ends a sitting. */
const restMs = 30 * 60_000;
const longestMs = 4 * 60 * 60_000;

/** Sittings out of a log's steps; `named` are steps that somebody gave a name, and that therefore end one. */
export function stopsOf(heads: readonly StepHead[], named: ReadonlySet<number>): Stop[] {
  const stops: Stop[] = [];
  let open: StepHead[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) stops.push(stopOf(first, last, open));
    open = [];
  };
  for (const head of heads) {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last && (far(last, head, restMs) || far(first, head, longestMs))) close();
    open.push(head);
    if (named.has(head.seq)) close();
  }
  close();
  return stops;
}

const far = (a: StepHead, b: StepHead, ms: number): boolean => Date.parse(b.at) - Date.parse(a.at) > ms;

const stopOf = (first: StepHead, last: StepHead, steps: readonly StepHead[]): Stop => ({
  from: first.seq,
  seq: last.seq,
  since: first.at,
  at: last.at,
  actors: [...new Set(steps.map(({ actor }) => actor))],
});

/** At most `most` of the stops, spread evenly, with the first, the last and those with a name among them. */
export function thinStops(stops: readonly Stop[], most: number, named: ReadonlySet<number>): Stop[] {
  if (stops.length <= most) return [...stops];
  const every = (stops.length - 1) / (most - 1);
  const kept = new Set(Array.from({ length: most }, (_, i) => Math.round(i * every)));
  return stops.filter((stop, i) => kept.has(i) || named.has(stop.seq));
}
