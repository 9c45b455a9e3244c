import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '#base/clock.ts';
import type { Store } from '#storage/store.ts';

/**
 * The time that jobs wait and are leased by, as moments in the database's own words; so many milliseconds from now.
 *
 * Shape   on PostgreSQL the server's clock, the same for every process; on SQLite a time of this process alone that never goes back.
 */
export type JobTime = (afterMs: number) => RawBuilder<string>;

export const jobTime = (store: Pick<Store, 'dialect'>, clock: Clock): JobTime =>
  store.dialect === 'postgres' ? postgresTime : steadyTime(clock);

const postgresTime: JobTime = (afterMs) =>
  sql<string>`to_char((clock_timestamp() + ${afterMs} * interval '1 millisecond') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Goes on with the clock as long as that goes forward; a clock put back stops it for no longer than until it is asked again. */
function steadyTime(clock: Clock): JobTime {
  let seen = clock();
  let now = seen;
  return (afterMs) => {
    const next = clock();
    now += Math.max(0, next - seen);
    seen = next;
    return sql<string>`${new Date(now + afterMs).toISOString()}`;
  };
}
