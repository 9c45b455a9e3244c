import { orderBetween, type OrderKey } from '#base/order-key.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

/**
 * A key right after `after`, among the records of its type.
 *
 * Shape   `after` undefined or gone: last; `null`: first. Two who choose the same place at once get the same key and stand in the order of their ids.
 */
export function orderAfter(
  records: Records,
  type: TypeName,
  where: { after: string | null | undefined; moving?: string },
): OrderKey {
  const others = recordsOf(records, type).filter((record) => record.id !== where.moving);
  const at = where.after === null ? -1 : others.findIndex((record) => record.id === where.after);
  if (at === -1 && where.after !== null) return orderBetween(others.at(-1)?.order ?? null, null);
  const before = others[at];
  const next = others.slice(at + 1).find((record) => !before || record.order > before.order);
  return orderBetween(before?.order ?? null, next?.order ?? null);
}

/** Whether a record already stands where `orderAfter` would put it. */
export function standsAfter(records: Records, { type, id }: AnyRecord, after: string | null | undefined): boolean {
  const all = recordsOf(records, type);
  const at = all.findIndex((record) => record.id === id);
  if (after === null) return at === 0;
  const others = all.filter((record) => record.id !== id);
  const known = others.some((record) => record.id === after);
  return known ? all[at - 1]?.id === after : at === all.length - 1;
}
