import type { EventEngine, EventTarget } from '#analytics/event-engine.ts';
import { sql } from '#analytics/sql/sql.ts';

const columns = sql`workspace, log, seq, case_id, activity, time, resource, channel, lifecycle, properties`;

/**
 * Takes logs out of the event store so that nothing of them lies in its files any more.
 *
 * A DELETE leaves rows in parts that are no longer used, and what it asked for in its own log; so what stays is written to a new
 * table that takes the old one's place. Broken off, it is simply done again.
 */
export async function scrubLogs(engine: EventEngine, logs: readonly EventTarget[]): Promise<void> {
  if (logs.length === 0) return;
  const names = logs.map(({ workspace, log }) => `${workspace}/${log}`);
  await engine.command(sql`DROP TABLE IF EXISTS event_next SYNC`);
  await engine.command(sql`CREATE TABLE event_next AS event`);
  await engine.command(
    sql`INSERT INTO event_next (${columns}) SELECT ${columns} FROM event WHERE concat(workspace, '/', log) NOT IN (${names})`,
  );
  await engine.command(sql`EXCHANGE TABLES event AND event_next`);
  await engine.command(sql`DROP TABLE event_next SYNC`);
}
