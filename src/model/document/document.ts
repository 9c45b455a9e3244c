import { known } from '#model/document/known-of-records.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { AnyRecord, RecordOf, TypeName } from '#model/document/records.ts';

/**
 * The records of one document by id. Never changed in place: a change gives another, which shares with it all that is the same.
 *
 * Shape   in no order that says anything: `recordsOf` has one.
 */
export type Records = ReadonlyMap<string, AnyRecord>;

/**
 * A journey, an interview or a workspace as it stands after change number `seq`.
 *
 * Shape   `mark` is the mark of that step: two documents at one step with different marks have come there by different ways.
 */
export type StigDocument = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly seq: number;
  readonly records: Records;
  readonly mark?: string | undefined;
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

/** All records of a type, in their order: the very same array as before while none of them has changed. */
export function recordsOf<T extends TypeName>(records: Records, type: T): readonly RecordOf<T>[] {
  return (known(records).lists.get(type) ?? none) as unknown as readonly RecordOf<T>[];
}

const none: readonly AnyRecord[] = [];

/** All records, those of a type together and in their order. */
export const inOrder = (records: Records): AnyRecord[] => [...known(records).lists.values()].flat();

/** How many records have lost their words. */
export const countErased = (records: Records): number => known(records).erased;
