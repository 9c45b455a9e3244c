import * as z from 'zod';

import type { Question } from '#analytics/event-engine.ts';
import { type EventScope, inScope } from '#analytics/event-table.ts';
import { sql } from '#analytics/sql/sql.ts';

/** How many events the store has of each log; a log of which it has none is not named. */
export const logCounts = (scope: EventScope): Question<{ log: string; events: number }> => ({
  sql: sql`SELECT toString(log) AS log, count() AS events FROM event WHERE ${inScope(scope)} GROUP BY log ORDER BY log`,
  row: z.object({ log: z.string(), events: z.number().int() }),
});
