import type { Json, JsonObject } from '#base/json.ts';
import { writePath } from '#base/json-path.ts';
import type { Records } from '#model/document/document.ts';
import { patchRecords } from '#model/document/patch-records.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

/** What stood at a path before and what stands there now; not there is `undefined`. */
export type Edited = { readonly was?: Json | undefined; readonly is?: Json | undefined };

/** What happened to a document, in words that can be undone. `order` and `body.…` are the paths of an edit. */
export type Change =
  | { readonly did: 'added'; readonly record: AnyRecord }
  | { readonly did: 'removed'; readonly record: AnyRecord }
  | {
      readonly did: 'edited';
      readonly type: TypeName;
      readonly id: string;
      readonly order?: { readonly was: string; readonly is: string } | undefined;
      readonly set: { readonly [path: string]: Edited };
    };

/** The records after the changes. */
export function applyChanges(records: Records, changes: readonly Change[]): Records {
  const patch = new Map<string, AnyRecord | undefined>();
  const now = (id: string): AnyRecord | undefined => (patch.has(id) ? patch.get(id) : records.get(id));
  for (const change of changes) {
    const id = change.did === 'edited' ? change.id : change.record.id;
    patch.set(id, afterChange(now(id), change));
  }
  return patchRecords(records, patch);
}

function afterChange(record: AnyRecord | undefined, change: Change): AnyRecord | undefined {
  if (change.did === 'added') return change.record;
  return change.did === 'removed' || !record ? undefined : editRecord(record, change);
}

function editRecord(record: AnyRecord, change: Extract<Change, { did: 'edited' }>): AnyRecord {
  let body: JsonObject = record.body;
  for (const [path, { is }] of Object.entries(change.set)) body = writePath(body, path, is);
  return { ...record, body, order: change.order?.is ?? record.order };
}

/** The changes that take these back. */
export const invertChanges = (changes: readonly Change[]): Change[] => changes.toReversed().map(invertChange);

function invertChange(change: Change): Change {
  if (change.did === 'added') return { did: 'removed', record: change.record };
  if (change.did === 'removed') return { did: 'added', record: change.record };
  const set = Object.fromEntries(Object.entries(change.set).map(([path, { was, is }]) => [path, { was: is, is: was }]));
  const order = change.order && { was: change.order.is, is: change.order.was };
  return order ? { ...change, set, order } : { ...change, set };
}
