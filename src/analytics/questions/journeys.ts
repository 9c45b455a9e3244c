import { type EventScope, inScope } from '#analytics/event-table.ts';
import { sql, type Sql } from '#analytics/sql/sql.ts';

/**
 * Every case once, as `case_id` and `steps`: its events as (us, log, seq, activity) in time, ties in file order.
 * A case that is in several logs is one case.
 */
export const journeys = (scope: EventScope): Sql => sql`
SELECT case_id, arraySort(groupArray((toUnixTimestamp64Micro(time), toString(log), seq, toString(activity)))) AS steps
FROM event WHERE ${inScope(scope)} GROUP BY case_id`;

/** Seconds between two moments in microseconds. */
export const seconds = (fromUs: Sql, toUs: Sql): Sql => sql`((${toUs}) - (${fromUs})) / 1000000`;
