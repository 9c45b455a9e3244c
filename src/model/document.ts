import { byOrder } from '#base/order-key.ts';
import type { DocumentKind } from '#model/record-type.ts';
import type { AnyRecord, RecordOf, TypeName } from '#model/records.ts';

/** The records of one document by id. Never changed in place: a change gives another. */
export type Records = ReadonlyMap<string, AnyRecord>;

/** A journey, an interview or a workspace as it stands after change number `seq`. */
export type StigDocument = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly seq: number;
  readonly records: Records;
};

/** The record with this id, if it is of this type. */
export function recordOf<T extends TypeName>(
  records: Records,
  type: T,
  id: string | undefined,
): RecordOf<T> | undefined {
  const record = id === undefined ? undefined : records.get(id);
  return record?.type === type ? (record as unknown as RecordOf<T>) : undefined;
}

const sorted = new WeakMap<Records, Map<TypeName, readonly AnyRecord[]>>();

/** All records of a type, in their order. Asked again of the same records it answers the same array. */
export function recordsOf<T extends TypeName>(records: Records, type: T): readonly RecordOf<T>[] {
  let byType = sorted.get(records);
  if (!byType) {
    byType = sortByType(records);
    sorted.set(records, byType);
  }
  return (byType.get(type) ?? none) as unknown as readonly RecordOf<T>[];
}

const none: readonly AnyRecord[] = [];

function sortByType(records: Records): Map<TypeName, AnyRecord[]> {
  const byType = new Map<TypeName, AnyRecord[]>();
  for (const record of records.values()) {
    const list = byType.get(record.type);
    if (list) list.push(record);
    else byType.set(record.type, [record]);
  }
  for (const list of byType.values()) list.sort(byOrder);
  return byType;
}
