import type { BlobPlace } from '#storage/blobs/blob-place.ts';
import { appendRows } from '#storage/journal/append-step.ts';
import type { TypeName } from '#model/document/records.ts';
import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import type { KeyOwner } from '#storage/sealing/box.ts';
import type { Keys } from '#storage/keys/keys.ts';
import { ownersIn, parseStoredRecord, type StoredChange, type StoredRecord } from '#storage/sealing/open-record.ts';
import { type Belongings, belongingsOf, hasSpoken, wasThere } from '#storage/sealing/participants-owners.ts';
import { wordyTypes } from '#storage/sealing/sealed-paths.ts';
import type { Store, Tx } from '#storage/store.ts';

export type ForgetTools = {
  readonly store: Store;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly createId: CreateId;
  readonly place: Pick<BlobPlace, 'remove'>;
};

/** A record whose words are gone. */
export type ErasedRecord = { readonly document: string; readonly record: string; readonly type: TypeName };

export type Erased = { readonly records: readonly ErasedRecord[]; readonly blobs: number };

/**
 * Makes a participant's words unreadable everywhere, for good: their keys are destroyed first, then every document that held words of
 * theirs gets a step that says so, and so reaches everyone who has it open or comes back to it later.
 *
 * Shape   done again it does the same again, so that one that was broken off is simply asked for once more; it does not matter whether
 *         their record is still there. `undefined` is somebody whom the workspace never knew.
 */
export async function eraseParticipant(
  tools: ForgetTools,
  of: { workspace: string; participant: string; by: string },
): Promise<Erased | undefined> {
  const forgotten = await tools.store.transact(async (tx) => {
    const at = { tx, store: tools.store };
    const isKnown = (await wasThere(at, of)) || (await hasSpoken(at, of));
    return isKnown ? forget(tools, tx, { ...of, belongings: await belongingsOf(at, of) }) : undefined;
  });
  return forgotten && finishForgetting(tools, forgotten);
}

export type Forgotten = { readonly records: readonly ErasedRecord[]; readonly hashes: readonly string[] };

/** Destroys the keys and tells every document that held words under them, in a transaction that is under way. */
export async function forget(
  tools: ForgetTools,
  tx: Tx,
  of: { workspace: string; by: string; belongings: Belongings },
): Promise<Forgotten> {
  const { owners } = of.belongings;
  if (owners.length === 0) return { records: [], hashes: [] };
  const held = await recordsSealedBy(tx, of);
  await tools.keys.destroy(tx, owners);
  for (const document of [...held.keys()].toSorted())
    await appendErasure(tools, tx, { document, by: of.by, records: held.get(document) ?? [] });
  const blobs = await tx.db.deleteFrom('blob').where('key_owner', 'in', owners).returning('hash').execute();
  await tx.announce({ about: 'erased' });
  const records = [...held].flatMap(([document, some]) => some.map(({ id, type }) => ({ document, record: id, type })));
  return { records, hashes: blobs.map((row) => row.hash) };
}

/** What has to wait until the keys are surely gone. */
export async function finishForgetting(tools: ForgetTools, { records, hashes }: Forgotten): Promise<Erased> {
  tools.keys.evict();
  await tools.keys.scrub();
  await tools.place.remove(hashes);
  return { records, blobs: hashes.length };
}

/** The same records once more, taken out and put back: whoever opens them now finds no words. */
async function appendErasure(
  tools: ForgetTools,
  tx: Tx,
  of: { document: string; by: string; records: readonly StoredRecord[] },
): Promise<void> {
  const row = await tools.store.lockDocument(tx, of.document);
  if (!row) return;
  const changes = of.records.flatMap((record): StoredChange[] => [
    { did: 'removed', record },
    { did: 'added', record },
  ]);
  const at = new Date(tools.clock()).toISOString();
  const commandId = `erase-${tools.createId()}`;
  await appendRows(tx, row, [{ seq: row.seq + 1, at, actor: of.by, commandId, changes }]);
}

/** Records of the workspace with a box under one of these keys, by document. An interview's own records are only read where they are theirs. */
async function recordsSealedBy(
  tx: Tx,
  of: { workspace: string; belongings: Belongings },
): Promise<Map<string, StoredRecord[]>> {
  const { interviews, owners } = of.belongings;
  const rows = await tx.db
    .selectFrom('record')
    .innerJoin('document', 'document.id', 'record.document')
    .select(['record.document', 'record.id', 'record.type', 'record.order_key', 'record.body'])
    .where('document.workspace', '=', of.workspace)
    .where('record.type', 'in', [...wordyTypes])
    .where((eb) => eb.or([eb('document.kind', '!=', 'interview'), eb('document.id', 'in', ['', ...interviews])]))
    .execute();
  const gone = new Set(owners);
  const sealedBy = (owner: KeyOwner): boolean => gone.has(owner);
  const held = new Map<string, StoredRecord[]>();
  for (const row of rows) {
    const record = parseStoredRecord(row);
    if (!ownersIn(record).some(sealedBy)) continue;
    const some = held.get(row.document);
    if (some) some.push(record);
    else held.set(row.document, [record]);
  }
  return held;
}
