import type { JsonObject } from '#base/json.ts';
import { type Body, recordType, type TypeName } from '#model/document/records.ts';
import type { SharedList } from '#exchange/maps/file-lists.ts';

/** A library object that the file said otherwise than the workspace did when it came; back it goes as long as the workspace's is the same. */
export type Variant = {
  readonly id: string;
  readonly list: SharedList;
  readonly file: JsonObject;
  readonly workspace?: JsonObject | undefined;
};

type KeysOf = { readonly id: string; readonly keys: readonly string[] };

/**
 * What a journey's file held that no record holds; it lies in the journey's record.
 *
 * Shape   `keys`, `research`, `library` are unknown keys; `empty` names lists that were there without members; `brought` the shared objects in order;
 *         `strays` are excerpts of no interview in the file; `excerpts` their order where it does not follow the interviews;
 *         `unlocated` which excerpts came without offsets; `privates` participants' keys that leave the workspace only because a file brought them.
 */
export type Kept = {
  readonly keys?: JsonObject | undefined;
  readonly research?: JsonObject | undefined;
  readonly library?: JsonObject | undefined;
  readonly empty?: readonly string[] | undefined;
  readonly brought?: { readonly [L in SharedList]?: readonly string[] } | undefined;
  readonly variants?: readonly Variant[] | undefined;
  readonly strays?: readonly JsonObject[] | undefined;
  readonly excerpts?: readonly string[] | undefined;
  readonly unlocated?: readonly KeysOf[] | undefined;
  readonly privates?: readonly KeysOf[] | undefined;
};

/** Reads what a journey's record kept; the body is only ever written by an import. */
export const keptOf = (body: Pick<Body<'journey'>, 'kept'> | undefined): Kept => (body?.kept ?? {}) as Kept;

/** Keys of something of the workspace that leave it only because a file brought them. */
export function privateKeysOf(type: TypeName): readonly string[] {
  const { inFile } = recordType(type);
  return 'list' in inFile ? (inFile.private ?? []) : [];
}
