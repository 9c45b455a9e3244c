import { type JsonObject, sameJson } from '#base/json.ts';
import { ordersBetween } from '#base/order-key.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import { bodyOfKeys, without } from '#exchange/maps/body-keys.ts';
import { type SharedList, sharedListNames, sharedLists } from '#exchange/maps/file-lists.ts';
import { privateKeysOf, type Variant } from '#exchange/maps/kept.ts';
import { type FileReport, type FromFile, membersOf, textOf } from '#exchange/maps/file-members.ts';
import { sharedKeys } from '#exchange/maps/shared-keys.ts';

export type SharedOfFile = {
  readonly added: readonly AnyRecord[];
  readonly fromFile: readonly FromFile[];
  readonly brought: { readonly [L in SharedList]?: readonly string[] };
  readonly variants: readonly Variant[];
  readonly privates: readonly { id: string; keys: string[] }[];
  readonly reports: readonly FileReport[];
};

type Shared = { readonly id: string; readonly list: SharedList; readonly keys: JsonObject; readonly place: string };

/** What a file brings to the workspace: new things are added, known ones stay as they are, and what the file says otherwise is kept with the journey. */
export function sharedOfFile(file: JsonObject, workspace: Records): SharedOfFile {
  const members = sharedListNames.flatMap((list) =>
    membersOf(file, list).map(({ member, place }): Shared => ({
      id: textOf(member['id']),
      list,
      keys: without(member, 'id'),
      place,
    })),
  );
  const met = members.map((member) => ({ member, difference: differenceOf(member, workspace) }));
  const brought = Map.groupBy(members, ({ list }) => list);
  return {
    added: sharedListNames.flatMap((list) => addedTo(list, brought.get(list) ?? [], workspace)),
    fromFile: members.map((member) => ({ record: recordFor(member, 'a0'), place: member.place })),
    brought: Object.fromEntries([...brought].map(([list, of]) => [list, of.map(({ id }) => id)])),
    variants: met.flatMap(({ difference }) => (difference ? [difference.variant] : [])),
    privates: members.flatMap(privatesOf),
    reports: met.flatMap(({ difference }) => (difference ? [difference.report] : [])),
  };
}

const recordFor = ({ id, list, keys }: Shared, order: string): AnyRecord => {
  const type = sharedLists[list];
  return { type, id, order, body: bodyOfKeys(type, keys) };
};

function addedTo(list: SharedList, members: readonly Shared[], workspace: Records): AnyRecord[] {
  const last = recordsOf(workspace, sharedLists[list]).at(-1)?.order ?? null;
  const fresh = members.filter(({ id }) => !workspace.has(id));
  const orders = ordersBetween(last, null, fresh.length);
  return fresh.map((member, i) => recordFor(member, orders[i] ?? 'a0'));
}

function differenceOf(member: Shared, workspace: Records): { variant: Variant; report: FileReport } | undefined {
  const { id, list, keys, place } = member;
  const there = workspace.get(id);
  if (!there) return undefined;
  const file = without(keys, ...recordType(sharedLists[list]).sealed);
  if (there.type !== sharedLists[list]) {
    const message = `${JSON.stringify(id)} is a ${there.type} in this workspace; the file's stays with the journey`;
    return { variant: { id, list, file }, report: { about: 'id-taken-in-workspace', place, id, message } };
  }
  const known = sharedKeys(there, Object.keys(keys));
  if (sameJson(known, keys)) return undefined;
  const message = `the workspace says otherwise of ${JSON.stringify(id)} and keeps its own; the file's stays with the journey`;
  const variant = { id, list, file, workspace: without(known, ...recordType(there.type).sealed) };
  return { variant, report: { about: 'differs-from-workspace', place, id, message } };
}

function privatesOf({ id, list, keys }: Shared): { id: string; keys: string[] }[] {
  const own = privateKeysOf(sharedLists[list]).filter((key) => Object.hasOwn(keys, key));
  return own.length === 0 ? [] : [{ id, keys: own }];
}
