import * as z from 'zod';

import { ask, type EventEngine, type Question } from '#analytics/event-engine.ts';
import { type EventScope, inScope } from '#analytics/event-table.ts';
import { sql } from '#analytics/sql/sql.ts';

/** A name that events go by, for the screen where events are mapped to interactions. */
export type EventName = {
  readonly name: string;
  readonly events: number;
  readonly customers: number;
  readonly properties: readonly {
    readonly key: string;
    readonly values: readonly string[];
    readonly distinct: number;
  }[];
};

const mostNames = 500;
const mostKeys = 12;

/** All names with counts, and for each a few properties with their most frequent values. */
export async function listEventNames(engine: EventEngine, scope: EventScope): Promise<EventName[]> {
  const names = await ask(engine, nameCounts(scope));
  const properties = Map.groupBy(await ask(engine, nameProperties(scope)), ({ activity }) => activity);
  return names.map(({ activity, events, customers }) => ({
    name: activity,
    events,
    customers,
    properties: (properties.get(activity) ?? []).map(({ key, frequent, distinct }) => ({
      key,
      values: frequent,
      distinct,
    })),
  }));
}

const count = z.number().int();

export const nameCounts = (scope: EventScope): Question<{ activity: string; events: number; customers: number }> => ({
  sql: sql`
SELECT activity, count() AS events, uniqExact(case_id) AS customers FROM event WHERE ${inScope(scope)}
GROUP BY activity ORDER BY events DESC, activity LIMIT ${mostNames}`,
  row: z.object({ activity: z.string(), events: count, customers: count }),
});

type PropertyRow = { activity: string; key: string; frequent: string[]; distinct: number };

/** Channel, resource and lifecycle are asked about in rules as if they were properties, so they are listed as such. */
export const nameProperties = (scope: EventScope): Question<PropertyRow> => ({
  sql: sql`
SELECT activity, key, topK(5)(value) AS frequent, uniq(value) AS distinct
FROM (
  SELECT activity, arrayJoin(arrayFilter(pair -> pair.2 != '', arrayConcat(
    [('channel', toString(channel)), ('resource', toString(resource)), ('lifecycle', toString(lifecycle))],
    arrayMap(pair -> (toString(pair.1), pair.2), CAST(properties, 'Array(Tuple(String, String))'))))) AS property,
    property.1 AS key, property.2 AS value
  FROM event WHERE ${inScope(scope)}
)
GROUP BY activity, key ORDER BY activity, distinct, key LIMIT ${mostKeys} BY activity`,
  row: z.object({ activity: z.string(), key: z.string(), frequent: z.array(z.string()), distinct: count }),
});
