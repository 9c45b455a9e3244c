import * as z from 'zod';

import type { Question } from '#analytics/event-engine.ts';
import { type EventScope, inScope } from '#analytics/event-table.ts';
import { type InteractionRules, placesOfEvent, stepOfEvent } from '#analytics/questions/place-of-event.ts';
import { sql } from '#analytics/sql/sql.ts';

export type OverlayScope = EventScope & { readonly interactions: readonly InteractionRules[] };

/** Buckets of the time histogram per factor of ten: edges at 1, 1.8, 3.2, 5.6, 10 … seconds. */
export const bucketsPerDecade = 4;

const count = z.number().int();
const usOf = sql`toUnixTimestamp64Micro(time)`;

export const overlayTotals = (scope: EventScope): Question<{ customers: number; events: number }> => ({
  sql: sql`SELECT uniqExact(case_id) AS customers, count() AS events FROM event WHERE ${inScope(scope)}`,
  row: z.object({ customers: count, events: count }),
});

type InteractionRow = { place: string; customers: number; events: number; since_start_s: number };

/** Per interaction that any event shows: who was there, how often, and how long after their first event. */
export const interactionCounts = (scope: OverlayScope): Question<InteractionRow> => ({
  sql: sql`
SELECT place, count() AS customers, sum(times) AS events, round(quantileExactInclusive(0.5)((reached - began) / 1000000), 6) AS since_start_s
FROM (
  SELECT place, case_id, count() AS times, min(us) AS reached
  FROM (SELECT case_id, ${usOf} AS us, arrayJoin(${placesOfEvent(scope.interactions)}) AS place FROM event WHERE ${inScope(scope)})
  GROUP BY place, case_id
) AS there
INNER JOIN (SELECT case_id, min(${usOf}) AS began FROM event WHERE ${inScope(scope)} GROUP BY case_id) AS journey USING (case_id)
GROUP BY place ORDER BY place`,
  row: z.object({ place: z.string(), customers: count, events: count, since_start_s: z.number() }),
});

type TransitionRow = {
  from: string;
  to: string;
  customers: number;
  passages: number;
  p25: number;
  median: number;
  p75: number;
  buckets: number[];
  counts: number[];
};

/**
 * Per pair of interactions that directly follow each other, once events that show none are left out and repeats of the
 * same are taken as one stay: who went there and how long it took, from the last event of one stay to the first of the next.
 */
export const transitionCounts = (scope: OverlayScope): Question<TransitionRow> => ({
  sql: sql`
SELECT from, to, uniqExact(case_id) AS customers, count() AS passages,
  round(quantileExactInclusive(0.25)(lasted), 6) AS p25, round(quantileExactInclusive(0.5)(lasted), 6) AS median,
  round(quantileExactInclusive(0.75)(lasted), 6) AS p75,
  sumMap([bucket], [toUInt64(1)]) AS histogram, histogram.1 AS buckets, histogram.2 AS counts
FROM (
  SELECT case_id, pair.1.1 AS from, pair.2.1 AS to, (pair.2.2 - pair.1.2) / 1000000 AS lasted,
    if(lasted < 1, toInt32(-1), toInt32(floor(log10(greatest(lasted, 1)) * ${bucketsPerDecade}))) AS bucket
  FROM (
    SELECT case_id, arrayJoin(arrayZip(arrayPopBack(steps), arrayPopFront(steps))) AS pair
    FROM (
      SELECT case_id, arrayMap(step -> (step.4, step.1), arraySort(groupArray((${usOf}, toString(log), seq, ${stepOfEvent(scope.interactions)} AS step_of)))) AS steps
      FROM event WHERE ${inScope(scope)} AND step_of != '' GROUP BY case_id
    )
  )
  WHERE from != to
)
GROUP BY from, to ORDER BY customers DESC, from, to`,
  row: z.object({
    from: z.string(),
    to: z.string(),
    customers: count,
    passages: count,
    p25: z.number(),
    median: z.number(),
    p75: z.number(),
    buckets: z.array(z.number().int()),
    counts: z.array(count),
  }),
});

/** Per interaction: for how many customers it is the last that any of their events shows. */
export const lastPlaces = (scope: OverlayScope): Question<{ place: string; customers: number }> => ({
  sql: sql`
SELECT place, count() AS customers
FROM (
  SELECT case_id, argMax(step_of, (${usOf}, toString(log), seq)) AS place
  FROM (SELECT case_id, time, log, seq, ${stepOfEvent(scope.interactions)} AS step_of FROM event WHERE ${inScope(scope)})
  WHERE step_of != '' GROUP BY case_id
)
GROUP BY place ORDER BY place`,
  row: z.object({ place: z.string(), customers: count }),
});

/** Names of events that no rule means, with how many there are. */
export const offTheMap = (scope: OverlayScope): Question<{ activity: string; events: number; customers: number }> => ({
  sql: sql`
SELECT activity, count() AS events, uniqExact(case_id) AS customers
FROM event WHERE ${inScope(scope)} AND ${stepOfEvent(scope.interactions)} = ''
GROUP BY activity ORDER BY events DESC, activity LIMIT 500`,
  row: z.object({ activity: z.string(), events: count, customers: count }),
});
