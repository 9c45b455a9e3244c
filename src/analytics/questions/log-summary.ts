import * as z from 'zod';

import { ask, askOne, type EventEngine, type Question } from '#analytics/event-engine.ts';
import { type EventScope, inScope } from '#analytics/event-table.ts';
import { journeys, seconds } from '#analytics/questions/journeys.ts';
import { sql } from '#analytics/sql/sql.ts';

export type DirectlyFollows = {
  from: string;
  to: string;
  n: number;
  mean_s: number;
  median_s: number;
  min_s: number;
  max_s: number;
};

/**
 * What a log holds, in the words of `bin/stig events --json`.
 *
 * Units   names ending in `_s` in seconds, to the millisecond.
 * Shape   every row is an event; a case lasts from its first event to its last; quartiles lie between two values where
 *         they fall between; `rework_cases` counts, per activity, the cases in which it happened more than once.
 */
export type LogSummary = {
  events: number;
  cases: number;
  activities: Record<string, number>;
  start: Record<string, number>;
  end: Record<string, number>;
  dfg: DirectlyFollows[];
  variants: number;
  top_variants: { activities: string[]; n: number }[];
  case_duration_s: { min: number; p25: number; median: number; mean: number; p75: number; max: number } | null;
  rework_cases: Record<string, number>;
};

export async function summarizeLog(engine: EventEngine, scope: EventScope): Promise<LogSummary> {
  const activities = await ask(engine, activityCounts(scope));
  const edges = await ask(engine, edgeCounts(scope));
  const dfg = await ask(engine, directlyFollows(scope));
  const variants = await ask(engine, topVariants(scope));
  const { events, cases, ...duration } = await askOne(engine, caseDurations(scope));
  return {
    events,
    cases,
    activities: countsOf(activities, ({ events: n }) => n),
    start: countsOf(edges, ({ starts }) => starts),
    end: countsOf(edges, ({ ends }) => ends),
    dfg,
    variants: variants[0]?.variants ?? 0,
    top_variants: variants.map(({ activities: names, n }) => ({ activities: names, n })),
    case_duration_s: cases === 0 ? null : duration,
    rework_cases: countsOf(activities, ({ rework }) => rework),
  };
}

/** Most frequent first; what never happened is not named. */
function countsOf<Row extends { activity: string }>(
  rows: readonly Row[],
  count: (row: Row) => number,
): Record<string, number> {
  const counted = rows.map((row) => [row.activity, count(row)] as const).filter(([, n]) => n > 0);
  return Object.fromEntries(counted.toSorted((a, b) => b[1] - a[1]));
}

const count = z.number().int();

export const activityCounts = (scope: EventScope): Question<{ activity: string; events: number; rework: number }> => ({
  sql: sql`
SELECT activity, sum(times) AS events, countIf(times > 1) AS rework
FROM (SELECT case_id, activity, count() AS times FROM event WHERE ${inScope(scope)} GROUP BY case_id, activity)
GROUP BY activity ORDER BY events DESC, activity`,
  row: z.object({ activity: z.string(), events: count, rework: count }),
});

export const edgeCounts = (scope: EventScope): Question<{ activity: string; starts: number; ends: number }> => ({
  sql: sql`
SELECT edge.1 AS activity, countIf(edge.2 = 'start') AS starts, countIf(edge.2 = 'end') AS ends
FROM (SELECT arrayJoin([(steps[1].4, 'start'), (steps[-1].4, 'end')]) AS edge FROM (${journeys(scope)}))
GROUP BY activity ORDER BY activity`,
  row: z.object({ activity: z.string(), starts: count, ends: count }),
});

export const directlyFollows = (scope: EventScope): Question<DirectlyFollows> => ({
  sql: sql`
SELECT pair.1.4 AS from, pair.2.4 AS to, count() AS n,
  round(avg(lasted), 3) AS mean_s, round(quantileExactInclusive(0.5)(lasted), 3) AS median_s, round(min(lasted), 3) AS min_s, round(max(lasted), 3) AS max_s
FROM (
  SELECT arrayJoin(arrayZip(arrayPopBack(steps), arrayPopFront(steps))) AS pair, ${seconds(sql`pair.1.1`, sql`pair.2.1`)} AS lasted
  FROM (${journeys(scope)})
)
GROUP BY from, to ORDER BY n DESC, from, to`,
  row: z.object({
    from: z.string(),
    to: z.string(),
    n: count,
    mean_s: z.number(),
    median_s: z.number(),
    min_s: z.number(),
    max_s: z.number(),
  }),
});

/** Of two equally frequent, the one that came first in the file. */
export const topVariants = (scope: EventScope): Question<{ activities: string[]; n: number; variants: number }> => ({
  sql: sql`
SELECT activities, n, count() OVER () AS variants
FROM (
  SELECT arrayMap(step -> step.4, steps) AS activities, count() AS n, min(arrayMin(step -> step.3, steps)) AS first_seq
  FROM (${journeys(scope)}) GROUP BY activities
)
ORDER BY n DESC, first_seq, activities LIMIT 10`,
  row: z.object({ activities: z.array(z.string()), n: count, variants: count }),
});

type CaseDurations = {
  events: number;
  cases: number;
  min: number;
  p25: number;
  median: number;
  mean: number;
  p75: number;
  max: number;
};

export const caseDurations = (scope: EventScope): Question<CaseDurations> => ({
  sql: sql`
SELECT sum(events_of) AS events, count() AS cases, round(min(lasted), 3) AS min, round(avg(lasted), 3) AS mean, round(max(lasted), 3) AS max,
  round(quantileExactInclusive(0.25)(lasted), 3) AS p25, round(quantileExactInclusive(0.5)(lasted), 3) AS median,
  round(quantileExactInclusive(0.75)(lasted), 3) AS p75
FROM (
  SELECT count() AS events_of, ${seconds(sql`min(toUnixTimestamp64Micro(time))`, sql`max(toUnixTimestamp64Micro(time))`)} AS lasted
  FROM event WHERE ${inScope(scope)} GROUP BY case_id
)`,
  row: z.object({
    events: count,
    cases: count,
    min: numberOrZero(),
    p25: numberOrZero(),
    median: numberOrZero(),
    mean: numberOrZero(),
    p75: numberOrZero(),
    max: numberOrZero(),
  }),
});

/** ClickHouse says nothing of the mean of no cases; `cases` says that there are none. */
function numberOrZero() {
  return z
    .number()
    .nullable()
    .transform((value) => value ?? 0);
}
