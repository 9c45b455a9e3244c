import * as z from 'zod';
import { ask, type EventEngine, type Question } from '#analytics/event-engine.ts';
import { sql } from '#analytics/sql/sql.ts';

/** One text for each log in the event store; two that are equal hold the same events. */
export async function digestLogs(engine: EventEngine): Promise<Map<string, string>> {
  const rows = await ask(engine, logDigests);
  return new Map(rows.map(({ workspace, log, digest }) => [`${workspace}/${log}`, digest]));
}

type DigestRow = { workspace: string; log: string; digest: string };

const logDigests: Question<DigestRow> = {
  sql: sql`
SELECT workspace, log, concat(toString(count()), ' ', toString(sumWithOverflow(
  cityHash64(seq, case_id, toString(activity), toUnixTimestamp64Micro(time), toString(resource), toString(channel), toString(lifecycle), toString(properties))))) AS digest
FROM event GROUP BY workspace, log ORDER BY workspace, log`,
  row: z.object({ workspace: z.string(), log: z.string(), digest: z.string() }),
};
