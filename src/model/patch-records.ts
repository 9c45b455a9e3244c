import { type Patch, SharedMap } from '#base/shared-map.ts';
import type { Records } from '#model/document.ts';
import type { AnyRecord } from '#model/records.ts';
import { carryKnown } from '#model/known-of-records.ts';

/** These records by their ids. */
export const recordsFrom = (records: Iterable<AnyRecord>): Records =>
  SharedMap.from(Iterator.from(records).map((record) => [record.id, record] as const));

/** The records with some put there and some taken away; they share all else with those before. */
export function patchRecords(records: Records, patch: Patch<AnyRecord>): Records {
  if (patch.size === 0) return records;
  const next = (records instanceof SharedMap ? (records as SharedMap<AnyRecord>) : SharedMap.from(records)).with(patch);
  carryKnown(records, next, patch);
  return next;
}
