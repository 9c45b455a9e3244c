import { type Patch, SharedMap } from '#base/shared-map.ts';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { carryKnown, known } from '#model/document/known-of-records.ts';

/** These records by their ids. Those that come in their order, as `inOrder` gives them, cost least. */
export function recordsFrom(records: Iterable<AnyRecord>): Records {
  const all = [...records];
  const byId = SharedMap.from(all.map((record) => [record.id, record] as const));
  if (byId.size === all.length) known(byId, all);
  return byId;
}

/** The records with some put there and some taken away; they share all else with those before. */
export function patchRecords(records: Records, patch: Patch<AnyRecord>): Records {
  if (patch.size === 0) return records;
  const next = (records instanceof SharedMap ? (records as SharedMap<AnyRecord>) : SharedMap.from(records)).with(patch);
  carryKnown(records, next, patch);
  return next;
}
