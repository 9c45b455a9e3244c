import { isObject, type JsonObject, sameJson } from '#base/json.ts';
import { byOrder, ordersBetween } from '#base/order-key.ts';
import { staysWhenRestored } from '#model/decide/restore.ts';
import type { Command } from '#model/command.ts';
import { recordOf, type Records, recordsOf } from '#model/document.ts';
import { placeKey } from '#model/place-key.ts';
import type { Place } from '#model/place.ts';
import type { AnyRecord, TypeName } from '#model/records.ts';
import { wordKeys } from '#model/research/seen-words.ts';

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
  const words = told.type === 'journey' ? [] : Object.keys(wordKeys[told.type] ?? {});
  const kept = [...words, ...neverInFile].filter(
    (key) => told.body[key] === undefined && there.body[key] !== undefined,
  );
  return { ...told, body: { ...told.body, ...Object.fromEntries(kept.map((key) => [key, there.body[key]])) } };
}

/** Points and silenced findings have no ids in a file: one at the same place is the same. */
function withOwnIds(here: Records, told: readonly AnyRecord[]): AnyRecord[] {
  const free = [...recordsOf(here, 'point'), ...recordsOf(here, 'silenced')] as AnyRecord[];
  const ids = new Map<string, string>();
  for (const record of told.filter(({ type }) => type === 'point' || type === 'silenced')) {
    const at = free.findIndex((one) => isSameNameless(one, record));
    const [own] = at === -1 ? [] : free.splice(at, 1);
    if (own) ids.set(record.id, own.id);
  }
  const taken = new Set([...here.keys(), ...ids.values()]);
  return told.map((record) => {
    const isNameless = record.type === 'point' || record.type === 'silenced';
    if (isNameless) return { ...record, id: ids.get(record.id) ?? freeId(record.id, taken) };
    return record.type === 'comment' ? withPoint(record, ids) : record;
  });
}

function freeId(wish: string, taken: Set<string>): string {
  let id = wish;
  while (taken.has(id)) id += '+';
  taken.add(id);
  return id;
}

function isSameNameless(one: AnyRecord, other: AnyRecord): boolean {
  if (one.type !== other.type) return false;
  if (one.type === 'silenced') return sameJson(one.body['rule'], other.body['rule']) && isAtSame(one, other, 'place');
  return one.body['curve'] === other.body['curve'] && isAtSame(one, other, 'at');
}

const isAtSame = (one: AnyRecord, other: AnyRecord, key: string): boolean =>
  placeKey(one.body[key] as Place | undefined) === placeKey(other.body[key] as Place | undefined);

/** A comment names a point by the id that the point has here. */
function withPoint(comment: AnyRecord, ids: ReadonlyMap<string, string>): AnyRecord {
  const { on } = comment.body;
  const point = isObject(on) && typeof on['point'] === 'string' ? ids.get(on['point']) : undefined;
  return point === undefined
    ? comment
    : { ...comment, body: { ...comment.body, on: { ...(on as JsonObject), point } } };
}

/** Orders as they are here where the file has the same things in the same order; what is new stands between them. */
function withOwnOrders(here: Records, told: readonly AnyRecord[]): AnyRecord[] {
  const groups = Map.groupBy(told, ({ type, body }) => (type === 'point' ? `point ${String(body['curve'])}` : type));
  const orders = new Map([...groups.values()].flatMap((group) => [...ordersOf(here, group)]));
  return told.map((record) => ({ ...record, order: orders.get(record) ?? record.order }));
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
