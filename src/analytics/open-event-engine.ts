import { createEmbeddedEngine } from '#analytics/clickhouse/embedded/embedded-engine.ts';
import { createServerEngine } from '#analytics/clickhouse/server/server-engine.ts';
import type { EventEngine } from '#analytics/event-engine.ts';

/** The event engine that the environment asks for: a server where `clickhouseUrl` is given, else one embedded in `folder`. */
export const openEventEngine = (where: {
  clickhouseUrl?: string | undefined;
  folder: string;
  memoryBytes?: number | undefined;
}): EventEngine =>
  where.clickhouseUrl === undefined || where.clickhouseUrl === ''
    ? createEmbeddedEngine({ folder: where.folder, memoryBytes: where.memoryBytes })
    : createServerEngine(where.clickhouseUrl, where.memoryBytes);
