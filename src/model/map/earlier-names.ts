import type { JsonObject } from '#base/json.ts';
import type { Along } from '#model/record/record-type.ts';

/** The names that something has had, once it is called `is` instead of `was`. */
export function earlierNames(names: readonly string[], was: string | undefined, is: string): string[] {
  const kept = !was?.trim() || names.includes(was) ? names : [...names, was];
  return [...new Set(kept)].filter((name) => name !== is);
}

/** What gets another name keeps the one it had, unless its author says themselves which are kept. */
export const keepEarlierName: Along = ({ name, earlierNames: names }, set): JsonObject => {
  const is = set['name']?.is;
  if (set['earlierNames'] || typeof is !== 'string' || typeof name !== 'string' || is === name) return {};
  return { earlierNames: earlierNames(Array.isArray(names) ? names.map(String) : [], name, is) };
};
