import { ClickHouseLogLevel, createClient } from '@clickhouse/client';

import {
  createClickHouseEngine,
  parseRows,
  querySettings,
  tableRows,
} from '#analytics/clickhouse/clickhouse-engine.ts';
import type { EventEngine } from '#analytics/event-engine.ts';
import { createEventTable } from '#analytics/event-table.ts';

const defaultMemoryBytes = 4 * 2 ** 30;

/** A ClickHouse server, as `CLICKHOUSE_URL` names it: `http://user:password@host:8123/database`. */
export function createServerEngine(url: string, memoryBytes: number = defaultMemoryBytes): EventEngine {
  const engine = createClickHouseEngine(
    createClient({ url, clickhouse_settings: querySettings(memoryBytes), log: { level: ClickHouseLogLevel.OFF } }),
  );
  let table: Promise<void> | undefined;
  const prepared = async () => {
    table ??= engine.command(createEventTable).catch((fault: unknown) => {
      table = undefined;
      throw fault;
    });
    await table;
    return engine;
  };
  return {
    query: async (question) => parseRows(await (await prepared()).query(question)),
    command: async (statement) => (await prepared()).command(statement),
    insert: async (target, batch) =>
      void (batch.count > 0 && (await (await prepared()).insert(tableRows(target, batch)))),
    close: () => engine.close(),
  };
}
