import type { Json } from '#base/json.ts';
import { readPath, writePath } from '#base/json-path.ts';
import { refuse, accept, type Result } from '#base/result.ts';
import { applyChanges, type Change, type Edited } from '#model/document/change.ts';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { type KeyOwner, sealValue } from '#storage/sealing/box.ts';
import type { Keys, Secrets } from '#storage/keys/keys.ts';
import { bareRecord, placeOf, type StoredChange, type StoredRecord } from '#storage/sealing/open-record.ts';
import { mapSealed, mapSealedAt, sealedPathsOf } from '#storage/sealing/sealed-paths.ts';
import { excerptsOf, findInterviews, type In, ownerOfWords } from '#storage/sealing/whose-words.ts';
import type { Tx } from '#storage/store.ts';

export type Touched = ReadonlyMap<string, StoredRecord | undefined>;

/** Changes as they go to the log, and the touched records as they stand after them; `undefined` is a record that is gone. */
export type SealedChanges = { readonly changes: readonly StoredChange[]; readonly after: Touched };

type Before = {
  readonly where: In;
  /** In clear, before the changes. */
  readonly records: Records;
  /** The touched ones as they are stored. */
  readonly stored: ReadonlyMap<string, StoredRecord>;
};

/**
 * Seals what the changes bring; what they take away stays as it is sealed already.
 *
 * Errors  `words-erased` where the words would be those of somebody whose key was destroyed, `words-missing` where it is lost.
 */
export async function sealChanges(
  tools: { keys: Keys; tx: Tx },
  before: Before,
  changes: readonly Change[],
): Promise<Result<SealedChanges, Refusal>> {
  const owners = await ownersOfNewWords(tools.tx, before, changes);
  const needed = [...new Set(owners.filter((owner) => owner !== undefined))];
  const secrets = await tools.keys.forSealing(tools.tx, needed);
  const after = new Map<string, StoredRecord | undefined>(before.stored);
  const sealed: StoredChange[] = [];
  for (const [index, change] of changes.entries()) {
    const owner = owners[index];
    const id = change.did === 'edited' ? change.id : change.record.id;
    if (owner !== undefined && !secrets.has(owner))
      return refuse({ code: secrets.missing.has(owner) ? 'words-missing' : 'words-erased', id });
    const seal = sealer(owner, secrets, placeOf(before.where.document, id));
    const stored = sealChange(change, after.get(id), seal);
    after.set(id, recordAfter(stored, after.get(id)));
    sealed.push(stored);
  }
  return accept({ changes: sealed, after });
}

type Seal = (value: Json) => Json;

function sealer(owner: KeyOwner | undefined, secrets: Secrets, place: string): Seal {
  return (value) => {
    const secret = owner === undefined ? undefined : secrets.get(owner);
    if (owner === undefined || !secret) throw new Error('words without a key');
    return sealValue(value, { key: owner, secret, place });
  };
}

function sealChange(change: Change, stored: StoredRecord | undefined, seal: Seal): StoredChange {
  if (change.did === 'removed') return { did: 'removed', record: stored ?? bareRecord(change.record) };
  if (change.did === 'added') {
    const record = bareRecord(change.record);
    return { did: 'added', record: { ...record, body: mapSealed(record.type, record.body, seal) } };
  }
  const set: Record<string, Edited> = {};
  for (const [path, { is }] of Object.entries(change.set)) {
    const was = stored && readPath(stored.body, path);
    set[path] = { was, is: mapSealedAt(change.type, path, { value: is, change: seal }) };
  }
  return { ...change, set };
}

/** The stored record after a stored change: what a rebuild makes of the log, step by step. */
export function recordAfter(change: StoredChange, stored: StoredRecord | undefined): StoredRecord | undefined {
  if (change.did === 'added') return change.record;
  if (change.did === 'removed' || !stored) return undefined;
  let { body } = stored;
  for (const [path, { is }] of Object.entries(change.set)) body = writePath(body, path, is);
  return { ...stored, body, order: change.order?.is ?? stored.order };
}

/** For each change that brings words, whose key seals them. */
async function ownersOfNewWords(tx: Tx, before: Before, changes: readonly Change[]): Promise<(KeyOwner | undefined)[]> {
  const speaking = recordsWithNewWords(before.records, changes);
  const excerpts = excerptsOf(speaking.filter((record) => record !== undefined));
  const interviewOf = await findInterviews(tx.db, before.where, [...new Set(excerpts)]);
  return speaking.map((record) => record && ownerOfWords(record, before.where, interviewOf));
}

function recordsWithNewWords(records: Records, changes: readonly Change[]): (AnyRecord | undefined)[] {
  const now = new Map<string, AnyRecord | undefined>();
  return changes.map((change) => {
    const id = change.did === 'edited' ? change.id : change.record.id;
    const type = change.did === 'edited' ? change.type : change.record.type;
    if (sealedPathsOf(type).length === 0) return undefined;
    const was = now.has(id) ? now.get(id) : records.get(id);
    const record = applyChanges(new Map(was ? [[id, was]] : []), [change]).get(id);
    now.set(id, record);
    return record && bringsWords(change) ? record : undefined;
  });
}

function bringsWords(change: Change): boolean {
  let found = false;
  const note = (value: Json): Json => {
    found = true;
    return value;
  };
  if (change.did === 'added') mapSealed(change.record.type, change.record.body, note);
  else if (change.did === 'edited')
    for (const [path, { is }] of Object.entries(change.set))
      mapSealedAt(change.type, path, { value: is, change: note });
  return found;
}
