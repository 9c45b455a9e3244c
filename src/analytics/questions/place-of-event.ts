import type { EventRule } from '#model/map/interaction.ts';
import { joined, sql, type Sql } from '#analytics/sql/sql.ts';

/** Which events show that which interaction happened; `id` is the interaction's, in the order of the map. */
export type InteractionRules = { readonly id: string; readonly rules: readonly EventRule[] };

const columnProperties: Readonly<Record<string, string>> = {
  channel: 'channel',
  resource: 'resource',
  lifecycle: 'lifecycle',
};

/** True for events that a rule means: the name, and every property it asks for. */
function matches(rule: EventRule): Sql {
  const conditions = Object.entries(rule.where ?? {}).map(([key, value]) => {
    const column = columnProperties[key];
    const stored =
      column === undefined
        ? sql`properties[${key}]`
        : sql`if(${{ text: column }} = '', properties[${key}], toString(${{ text: column }}))`;
    return sql`${stored} = ${value}`;
  });
  return joined([sql`activity = ${rule.name}`, ...conditions], 'AND', sql`true`);
}

/** Ids of all interactions that an event shows, as an array. */
export function placesOfEvent(interactions: readonly InteractionRules[]): Sql {
  const places = interactions.flatMap(({ id, rules }) =>
    rules.length === 0 ? [] : [sql`if(${anyOf(rules)}, ${id}, '')`],
  );
  return places.length === 0 ? sql`CAST([], 'Array(String)')` : sql`arrayFilter(place -> place != '', [${places}])`;
}

/**
 * The one interaction that an event is a step to: a rule with more conditions goes before one with fewer, and of equals
 * the one that comes first on the map. Empty where no rule means the event.
 */
export function stepOfEvent(interactions: readonly InteractionRules[]): Sql {
  const rules = interactions
    .flatMap(({ id, rules: own }) =>
      own.map((rule) => ({ id, rule, strictness: Object.keys(rule.where ?? {}).length })),
    )
    .toSorted((a, b) => b.strictness - a.strictness);
  if (rules.length === 0) return sql`''`;
  return sql`multiIf(${rules.map(({ id, rule }) => sql`${matches(rule)}, ${id}`)}, '')`;
}

const anyOf = (rules: readonly EventRule[]): Sql => joined(rules.map(matches), 'OR', sql`false`);
