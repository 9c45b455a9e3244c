import { byOrder } from '#base/order-key.ts';
import type { Patch } from '#base/shared-map.ts';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

/** What was found out about records by walking through them all. */
type Known = {
  /** Those of each type, in their order. */
  readonly lists: ReadonlyMap<TypeName, readonly AnyRecord[]>;
  /** How many have lost their words. */
  readonly erased: number;
};

const knownOf = new WeakMap<Records, Known>();
const mostPlacedSingly = 32;

/** Walks through the records once, in the order of `all`; their successors by `carryKnown` need no walk. */
export function known(records: Records, all: Iterable<AnyRecord> = records.values()): Known {
  const there = knownOf.get(records);
  if (there) return there;
  const found = lookThrough(all);
  knownOf.set(records, found);
  return found;
}

/** Brings what is known of records over to what a patch made of them: lists in which nothing differs are the very same. */
export function carryKnown(before: Records, next: Records, patch: Patch<AnyRecord>): void {
  const was = knownOf.get(before);
  if (!was) return;
  const lists = new Map(was.lists);
  let { erased } = was;
  const touched = new Map<TypeName, Touch[]>();
  for (const [id, is] of patch) {
    const gone = before.get(id);
    erased += Number(is?.erased ?? false) - Number(gone?.erased ?? false);
    if (gone) touch(touched, gone.type, { gone });
    if (is) touch(touched, is.type, { is });
  }
  for (const [type, touches] of touched) {
    const list = placeAll(lists.get(type) ?? [], touches);
    if (list.length > 0) lists.set(type, list);
    else lists.delete(type);
  }
  knownOf.set(next, { lists, erased });
}

/** Where a list of `next` has the very members that it has in `before`, it is from now on the same list. */
export function shareLists(before: Records, next: Records): void {
  const [was, is] = [knownOf.get(before), knownOf.get(next)];
  if (!was || !is) return;
  const lists = [...is.lists].map(([type, list]) => {
    const there = was.lists.get(type);
    return [type, there && haveSameMembers(there, list) ? there : list] as const;
  });
  knownOf.set(next, { ...is, lists: new Map(lists) });
}

const haveSameMembers = (a: readonly AnyRecord[], b: readonly AnyRecord[]): boolean =>
  a === b || (a.length === b.length && a.every((record, at) => record === b[at]));

type Touch = { readonly gone: AnyRecord } | { readonly is: AnyRecord };

function touch(touched: Map<TypeName, Touch[]>, type: TypeName, one: Touch): void {
  const there = touched.get(type);
  if (there) there.push(one);
  else touched.set(type, [one]);
}

function placeAll(list: readonly AnyRecord[], touches: readonly Touch[]): readonly AnyRecord[] {
  if (touches.length <= mostPlacedSingly) return placeSingly([...list], touches);
  const gone = new Set(touches.map((one) => ('gone' in one ? one.gone : undefined)));
  const put = touches.flatMap((one) => ('is' in one ? [one.is] : []));
  return [...list.filter((record) => !gone.has(record)), ...put].sort(byOrder);
}

function placeSingly(list: AnyRecord[], touches: readonly Touch[]): AnyRecord[] {
  for (const one of touches) {
    if ('gone' in one) list.splice(placeOf(list, one.gone), 1);
    else list.splice(placeOf(list, one.is), 0, one.is);
  }
  return list;
}

/** Where a record stands in a sorted list, or would stand. */
function placeOf(list: readonly AnyRecord[], record: AnyRecord): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = list[middle];
    if (there && byOrder(there, record) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function lookThrough(records: Iterable<AnyRecord>): Known {
  const lists = new Map<TypeName, AnyRecord[]>();
  let erased = 0;
  for (const record of records) {
    const list = lists.get(record.type);
    if (list) list.push(record);
    else lists.set(record.type, [record]);
    if (record.erased) erased += 1;
  }
  for (const list of lists.values()) list.sort(byOrder);
  return { lists, erased };
}
