import type { Change } from '#model/document/change.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { speaksForSelf } from '#storage/sealing/whose-words.ts';
import { hasSpoken } from '#storage/sealing/participants-owners.ts';
import type { Store, Tx } from '#storage/store.ts';

type Where = { readonly store: Store; readonly tx: Tx; readonly workspace: string };

/**
 * Why changes may not take somebody away who spoke: their words would stay under a key that nobody thinks of any more.
 * They are erased instead, and what is erased may be taken away.
 */
export async function whyKeepSpeakers(
  where: Where,
  doc: StigDocument,
  changes: readonly Change[],
): Promise<Refusal | undefined> {
  for (const record of takenAway(changes)) {
    if (doc.records.get(record.id)?.erased) continue;
    if (speaksForSelf(record.type) && (await hasSpoken(where, { ...where, participant: record.id })))
      return { code: 'has-spoken', id: record.id };
  }
  return undefined;
}

function takenAway(changes: readonly Change[]): AnyRecord[] {
  const gone = new Map<string, AnyRecord>();
  for (const change of changes) {
    if (change.did === 'removed') gone.set(change.record.id, change.record);
    else if (change.did === 'added') gone.delete(change.record.id);
  }
  return [...gone.values()];
}
