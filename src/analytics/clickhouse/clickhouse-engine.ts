import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

import type { ClickHouseClient } from '@clickhouse/client';

import type { EncodedEvents } from '#analytics/encoded-events.ts';
import { EventEngineFault, type EventEngineFaultKind, type EventTarget } from '#analytics/event-engine.ts';
import { insertEvents } from '#analytics/event-table.ts';
import type { Sql } from '#analytics/sql/sql.ts';

/** The engine's words over any ClickHouse client, embedded or remote; `query` answers one JSON object a line. */
export type ClickHouseEngine = {
  query(question: Sql): Promise<string>;
  command(statement: Sql): Promise<void>;
  insert(rows: string): Promise<void>;
  close(): Promise<void>;
};

export function createClickHouseEngine(client: ClickHouseClient): ClickHouseEngine {
  return {
    query: (question) =>
      named(async () => (await client.query({ query: question.text, format: 'JSONEachRow' })).text()),
    command: (statement) =>
      named(async () => {
        await client.command({ query: statement.text });
      }),
    insert: (rows) =>
      named(async () => {
        const { stream } = await client.exec({ query: insertEvents.text, values: Readable.from([rows]) });
        await finished(stream.resume());
      }),
    close: () => client.close(),
  };
}

/** Encoded events as rows of the table: every line gets the workspace and log it belongs to. */
export function tableRows({ workspace, log }: EventTarget, { lines }: EncodedEvents): string {
  const start = `[${JSON.stringify(workspace)},${JSON.stringify(log)},`;
  return lines === '' ? '' : start + lines.slice(1, -1).replaceAll('\n[', `\n${start}`) + '\n';
}

/** Rows of an answer that came as one JSON object a line. */
export const parseRows = (answer: string): unknown[] =>
  answer
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** Limits and shapes that hold for every question. */
export const querySettings = (memoryBytes: number) =>
  ({
    max_memory_usage: String(memoryBytes),
    max_execution_time: 120,
    output_format_json_quote_64bit_integers: 0,
    output_format_json_quote_denormals: 0,
  }) as const;

const faultKinds: Readonly<Record<string, EventEngineFaultKind>> = {
  MEMORY_LIMIT_EXCEEDED: 'out-of-memory',
  TIMEOUT_EXCEEDED: 'too-slow',
  NOT_ENOUGH_SPACE: 'disk-full',
};

/** What the client says of a server that is not there, or says nothing. */
const awayCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

function kindOf(cause: unknown, message: string): EventEngineFaultKind {
  const type = cause instanceof Error && 'type' in cause ? String(cause.type) : '';
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/no space left on device/iu.test(message)) return 'disk-full';
  if (awayCodes.has(code) || message === 'Timeout error.') return 'engine-away';
  return faultKinds[type] ?? 'query-failed';
}

async function named<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = kindOf(cause, message);
    throw new EventEngineFault(
      kind,
      kind === 'engine-away' ? `the event engine does not answer: ${message}` : message,
      cause,
    );
  }
}
