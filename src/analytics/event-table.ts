import { sql, type Sql } from '#analytics/sql/sql.ts';
import type { EventTarget } from '#analytics/event-engine.ts';

/**
 * The one table of events, in the order that journeys are asked for: all of a customer's events lie together, in time.
 * `time_us` is how a time arrives and is not kept.
 */
export const createEventTable: Sql = sql`
CREATE TABLE IF NOT EXISTS event (
  workspace LowCardinality(String),
  log LowCardinality(String),
  seq UInt64,
  case_id String,
  activity LowCardinality(String),
  time_us Int64 EPHEMERAL,
  time DateTime64(6, 'UTC') DEFAULT fromUnixTimestamp64Micro(time_us, 'UTC'),
  resource LowCardinality(String),
  channel LowCardinality(String),
  lifecycle LowCardinality(String),
  properties Map(LowCardinality(String), String)
) ENGINE = MergeTree ORDER BY (workspace, log, case_id, time, seq)`;

export const insertEvents: Sql = sql`
INSERT INTO event (workspace, log, seq, case_id, activity, time_us, resource, channel, lifecycle, properties)
FORMAT JSONCompactEachRow`;

export const removeLog = ({ workspace, log }: EventTarget): Sql =>
  sql`ALTER TABLE event DELETE WHERE workspace = ${workspace} AND log = ${log} SETTINGS mutations_sync = 1`;

export const removeAllEvents: Sql = sql`TRUNCATE TABLE IF EXISTS event`;

/** Whose events a question is about: within one workspace, and there in the logs named. */
export type EventScope = { readonly workspace: string; readonly logs: readonly string[] };

export const inScope = ({ workspace, logs }: EventScope): Sql =>
  logs.length === 0 ? sql`false` : sql`workspace = ${workspace} AND log IN (${logs})`;
