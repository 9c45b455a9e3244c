import { type JsonObject, sameJson } from '#base/json.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import { recordType, type TypeName } from '#model/document/records.ts';
import { without } from '#exchange/maps/body-keys.ts';
import { type SharedList, sharedListNames, sharedLists } from '#exchange/maps/file-lists.ts';
import type { Kept, Variant } from '#exchange/maps/kept.ts';
import { orEmpty } from '#exchange/maps/list-keys.ts';
import { sharedKeys } from '#exchange/maps/shared-keys.ts';

export type Shared = { readonly kept: Kept; readonly needed: ReadonlySet<string>; readonly workspace: Records };

/** What of the workspace goes with a journey: all that its file brought, in that order, and all else that it needs. */
export function sharedSection(section: 'research' | 'library', from: Shared): JsonObject {
  const lists = sharedListNames.filter((list) => list.startsWith(`${section}.`));
  return Object.fromEntries(
    lists.map((list) => [list.slice(section.length + 1), orEmpty(list, from.kept, sharedList(list, from))]),
  );
}

function sharedList(list: SharedList, { kept, needed, workspace }: Shared): JsonObject[] {
  const brought = kept.brought?.[list] ?? [];
  const more = recordsOf(workspace, sharedLists[list]).filter(({ id }) => needed.has(id) && !brought.includes(id));
  return [...brought, ...more.map(({ id }) => id)].flatMap((id) => {
    const variant = kept.variants?.find((one) => one.id === id && one.list === list);
    const record = workspace.get(id);
    if (!record || record.type !== sharedLists[list]) return variant ? [{ id, ...variant.file }] : [];
    const keys = sharedKeys(record, kept.privates?.find((one) => one.id === id)?.keys ?? []);
    return [{ id, ...(variant ? variantOr(keys, record.type, variant) : keys) }];
  });
}

function variantOr(keys: JsonObject, type: TypeName, { file, workspace }: Variant): JsonObject {
  const { sealed } = recordType(type);
  if (!sameJson(without(keys, ...sealed), workspace)) return keys;
  return { ...file, ...without(keys, ...Object.keys(keys).filter((key) => !sealed.includes(key))) };
}
