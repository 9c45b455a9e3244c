import type { StoredChange, StoredRecord } from '#storage/sealing/open-record.ts';
import { recordAfter } from '#storage/sealing/seal-changes.ts';

export type StoredRecords = Map<string, StoredRecord>;

/** Takes stored records on by one stored step. */
export function applyStored(records: StoredRecords, changes: readonly StoredChange[]): void {
  for (const change of changes) {
    const id = change.did === 'edited' ? change.id : change.record.id;
    const after = recordAfter(change, records.get(id));
    if (after) records.set(id, after);
    else records.delete(id);
  }
}
