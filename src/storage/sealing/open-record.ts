import type { Json, JsonObject } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { Change, Edited } from '#model/document/change.ts';
import { migrateChange, migrateRecord } from '#model/document/migrate.ts';
import { type AnyRecord, isTypeName, type TypeName } from '#model/document/records.ts';
import { isSealed, type KeyOwner, openValue } from '#storage/sealing/box.ts';
import type { Secrets } from '#storage/keys/keys.ts';
import { mapSealed, mapSealedAt, sealedPathsOf } from '#storage/sealing/sealed-paths.ts';

/** A record as it is stored: its words sealed. */
export type StoredRecord = {
  readonly type: TypeName;
  readonly id: string;
  readonly order: string;
  readonly body: JsonObject;
};

/** A record in clear as one to be stored. */
export const bareRecord = ({ type, id, order, body }: AnyRecord): StoredRecord => ({ type, id, order, body });

/** A change as it is stored. */
export type StoredChange =
  | { readonly did: 'added'; readonly record: StoredRecord }
  | { readonly did: 'removed'; readonly record: StoredRecord }
  | Extract<Change, { did: 'edited' }>;

/** Where a box stands, so that it opens nowhere else. */
export const placeOf = (document: string, record: string): string => `${document}\n${record}`;

/** The record with its words in clear; where the key is gone they are empty, and the record says that they were erased, or that the key is missing. */
export function openRecord(document: string, record: StoredRecord, secrets: Secrets): AnyRecord {
  if (sealedPathsOf(record.type).length === 0) return record;
  let [erased, keyMissing] = [false, false];
  const place = placeOf(document, record.id);
  const body = mapSealed(record.type, record.body, (value) => {
    const opened = openOne(value, secrets, place);
    if (opened === undefined) erased = true;
    if (isSealed(value) && secrets.missing.has(value.key)) keyMissing = true;
    return opened ?? '';
  });
  if (!erased) return { ...record, body };
  return { ...record, body, erased: true, ...(keyMissing && { keyMissing }) };
}

/** The change with its words in clear, or empty where the key is gone. */
export function openChange(document: string, change: StoredChange, secrets: Secrets): Change {
  if (change.did !== 'edited') return { did: change.did, record: openRecord(document, change.record, secrets) };
  if (sealedPathsOf(change.type).length === 0) return change;
  const place = placeOf(document, change.id);
  const open = (value: Json): Json => openOne(value, secrets, place) ?? '';
  const set: Record<string, Edited> = {};
  for (const [path, { was, is }] of Object.entries(change.set)) {
    set[path] = {
      was: mapSealedAt(change.type, path, { value: was, change: open }),
      is: mapSealedAt(change.type, path, { value: is, change: open }),
    };
  }
  return { ...change, set };
}

function openOne(value: Json, secrets: Secrets, place: string): Json | undefined {
  if (!isSealed(value)) return value;
  const secret = secrets.get(value.key);
  return secret && openValue(value, secret, place);
}

/** Whose keys a stored record needs to be read. */
export function ownersIn(record: Pick<StoredRecord, 'type' | 'body'>): KeyOwner[] {
  return sealedPathsOf(record.type).flatMap((path) => {
    const value = readPath(record.body, path);
    return isSealed(value) ? [value.key] : [];
  });
}

/** Whose keys a stored change needs to be read. */
export function ownersInChange(change: StoredChange): KeyOwner[] {
  if (change.did !== 'edited') return ownersIn(change.record);
  const owners: KeyOwner[] = [];
  const note = (value: Json): Json => {
    if (isSealed(value)) owners.push(value.key);
    return value;
  };
  for (const [path, { was, is }] of Object.entries(change.set)) {
    mapSealedAt(change.type, path, { value: was, change: note });
    mapSealedAt(change.type, path, { value: is, change: note });
  }
  return owners;
}

/** Parses what the table holds; a type this Stig does not know is a bug or a newer database. */
export function parseStoredRecord(row: { id: string; type: string; order_key: string; body: string }): StoredRecord {
  if (!isTypeName(row.type)) throw new Error(`record ${row.id} has the unknown type ${row.type}`);
  const { type, id, order_key: order } = { ...row, type: row.type };
  return migrateRecord({ type, id, order, body: JSON.parse(row.body) as JsonObject });
}

/** The changes of a step, whenever it was made, in today's shapes. */
export const parseStoredChanges = (text: string): StoredChange[] =>
  (JSON.parse(text) as StoredChange[]).map(migrateChange);
