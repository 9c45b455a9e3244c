import { type JsonObject, sameJson } from '#base/json.ts';
import { byOrder, ordersBetween } from '#base/order-key.ts';
import { staysWhenRestored } from '#model/decide/restore.ts';
import type { Command } from '#model/document/command.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import { type AnyRecord, isTypeName, recordType, type TypeName } from '#model/document/records.ts';
import { withReferences } from '#model/document/reference.ts';

/**
 * What makes a document say what a file says of it: where both say something the file is right. People's words that the file leaves out stay, as
 * whoever wrote it may not have been allowed to read them; what was said and decided about the map stays too.
 */
export function updateOf(here: Records, told: readonly AnyRecord[]): Command[] {
  const named = withOwnIds(here, told);
  const records = withOwnOrders(here, named).map((record) => keepingWords(here.get(record.id), record));
  const fresh = records.filter(({ type, id }) => staysWhenRestored(type) && !here.has(id));
  return [{ do: 'restore', records }, ...(fresh.length > 0 ? [{ do: 'import' as const, records: fresh }] : [])];
}

/** Keys that a file never has. */
const neverInFile: readonly string[] = ['idInFile', 'source', 'leftOut'];

function keepingWords(there: AnyRecord | undefined, told: AnyRecord): AnyRecord {
  if (there?.type !== told.type) return told;
  const words = Object.entries(recordType(told.type).words).flatMap(([key, of]) => (of === 'file' ? [] : [key]));
  const kept = [...words, ...neverInFile].filter(
    (key) => told.body[key] === undefined && there.body[key] !== undefined,
  );
  return { ...told, body: { ...told.body, ...Object.fromEntries(kept.map((key) => [key, there.body[key]])) } };
}

/** Keys by which those of a type that have no ids in a file, as points and silenced findings, are known; nothing for others. */
function knownBy(type: TypeName): readonly string[] | undefined {
  const { inFile } = recordType(type);
  return 'knownBy' in inFile ? inFile.knownBy : undefined;
}

/** One that has no id in the file, at the same place as one here, is the same. */
function withOwnIds(here: Records, told: readonly AnyRecord[]): AnyRecord[] {
  const free = [...here.values()].filter(({ type }) => knownBy(type)).toSorted(byOrder);
  const ids = new Map<string, string>();
  for (const record of told.filter(({ type }) => knownBy(type))) {
    const at = free.findIndex((one) => isSameNameless(one, record));
    const [own] = at === -1 ? [] : free.splice(at, 1);
    if (own) ids.set(record.id, own.id);
  }
  const taken = new Set([...here.keys(), ...ids.values()]);
  return told.map((record) =>
    knownBy(record.type)
      ? { ...record, id: ids.get(record.id) ?? freeId(record.id, taken) }
      : { ...record, body: pointingHere(record, ids) },
  );
}

/** What points at one that has no id in a file points at the id that it has here. */
const pointingHere = (record: AnyRecord, ids: ReadonlyMap<string, string>): JsonObject =>
  withReferences(record, (type, id) => (isTypeName(type) && knownBy(type) ? (ids.get(id) ?? id) : id));

function freeId(wish: string, taken: Set<string>): string {
  let id = wish;
  while (taken.has(id)) id += '+';
  taken.add(id);
  return id;
}

const isSameNameless = (one: AnyRecord, other: AnyRecord): boolean =>
  one.type === other.type && (knownBy(one.type) ?? []).every((key) => isSameAt(key, one, other));

function isSameAt(key: string, one: AnyRecord, other: AnyRecord): boolean {
  const [a, b] = [one.body[key], other.body[key]];
  if (recordType(one.type).points[key] !== 'place') return sameJson(a, b);
  return placeKey(a as Place | undefined) === placeKey(b as Place | undefined);
}

/** Orders as they are here where the file has the same things in the same order; what is new stands between them. */
function withOwnOrders(here: Records, told: readonly AnyRecord[]): AnyRecord[] {
  const groups = Map.groupBy(told, ({ type, body }) => `${type} ${String(inside(type).map((path) => body[path]))}`);
  const orders = new Map([...groups.values()].flatMap((group) => [...ordersOf(here, group)]));
  return told.map((record) => ({ ...record, order: orders.get(record) ?? record.order }));
}

/** What stands inside something else in a file has its order in there. */
function inside(type: TypeName): readonly string[] {
  const { inFile, partOf } = recordType(type);
  return 'inside' in inFile ? partOf.slice(0, 1) : [];
}

function ordersOf(here: Records, group: readonly AnyRecord[]): Map<AnyRecord, string> {
  const known = group.flatMap((record) => recordOf(here, record.type as TypeName, record.id) ?? []);
  const isSorted = known.every((one, i) => i === 0 || byOrder(known[i - 1] ?? one, one) < 0);
  const hasRoom = new Set(known.map(({ order }) => order)).size === known.length;
  const orders = new Map<AnyRecord, string>();
  if (!isSorted || (!hasRoom && known.length < group.length)) return orders;
  let waiting: AnyRecord[] = [];
  let before: string | null = null;
  const place = (after: string | null): void => {
    const between = ordersBetween(before, after, waiting.length);
    waiting.forEach((record, i) => orders.set(record, between[i] ?? record.order));
    waiting = [];
  };
  for (const record of group) {
    const there = recordOf(here, record.type, record.id);
    if (!there) waiting.push(record);
    else {
      place(there.order);
      orders.set(record, there.order);
      before = there.order;
    }
  }
  place(null);
  return orders;
}
