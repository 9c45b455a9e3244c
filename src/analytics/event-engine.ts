import type * as z from 'zod';

import type { EncodedEvents } from '#analytics/encoded-events.ts';
import type { Sql } from '#analytics/sql/sql.ts';

/**
 * Where events are asked about: ClickHouse, inside a child process or on a server.
 *
 * Errors  every promise may reject with an `EventEngineFault`; after one the engine can be used again.
 */
export type EventEngine = {
  /** Rows as objects, in the order of the answer. */
  query(question: Sql): Promise<readonly unknown[]>;
  command(statement: Sql): Promise<void>;
  /** Appends events. A log whose import failed may be there in part: it is removed and made again. */
  insert(target: EventTarget, batch: EncodedEvents): Promise<void>;
  close(): Promise<void>;
};

export type EventTarget = { readonly workspace: string; readonly log: string };

export type EventEngineFaultKind =
  | 'engine-missing'
  | 'store-not-opened'
  | 'engine-stopped'
  | 'engine-away'
  | 'disk-full'
  | 'engine-closed'
  | 'out-of-memory'
  | 'too-slow'
  | 'query-failed';

/** Something the engine or its machine did; met at the edge, where it becomes an answer in words. */
export class EventEngineFault extends Error {
  readonly kind: EventEngineFaultKind;

  constructor(kind: EventEngineFaultKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** A question as a value: what is asked, and what every row of the answer looks like. */
export type Question<Row> = { readonly sql: Sql; readonly row: z.ZodType<Row> };

export async function ask<Row>(engine: EventEngine, question: Question<Row>): Promise<Row[]> {
  const rows = await engine.query(question.sql);
  return rows.map((row) => question.row.parse(row));
}

/** The one row of a question that always answers with one. */
export async function askOne<Row>(engine: EventEngine, question: Question<Row>): Promise<Row> {
  const [row] = await ask(engine, question);
  if (row === undefined) throw new Error('a question for one row answered none');
  return row;
}
