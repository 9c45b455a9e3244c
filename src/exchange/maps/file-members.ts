import { isObject, type Json, type JsonObject } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import { type OrderKey, ordersBetween } from '#base/order-key.ts';
import type { AnyRecord } from '#model/document/records.ts';

/** Something that was kept but that people should know of; nothing was refused for it. */
export type FileReport = {
  readonly about:
    | 'lost-reference'
    | 'differs-from-workspace'
    | 'id-taken-in-workspace'
    | 'excerpt-without-interview'
    | 'excerpt-not-at-its-place'
    | 'same-name'
    | 'same-name-kept';
  readonly place: string;
  readonly id: string;
  readonly message: string;
};

/** A record with its place in the file, for reports. */
export type FromFile = { readonly record: AnyRecord; readonly place: string };

export type Member = { readonly member: JsonObject; readonly order: OrderKey; readonly place: string };

/** Members of a list with their order; the list may be absent. */
export function membersOf(file: JsonObject, list: string): Member[] {
  const members = readPath(file, list);
  if (!Array.isArray(members)) return [];
  const orders = ordersBetween(null, null, members.length);
  return members.flatMap((member: Json, i) =>
    isObject(member) ? [{ member, order: orders[i] ?? 'a0', place: `${list}[${i}]` }] : [],
  );
}

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
