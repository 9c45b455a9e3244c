import type { JsonObject } from '#base/json.ts';
import { whyNotId } from '#model/decide/keepable.ts';
import type { StigDocument } from '#model/document/document.ts';
import { recordType, type TypeName } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';

/** Why a record that is valid by itself cannot stand in this document. */
export function whyNotInDocument(
  doc: StigDocument,
  type: TypeName,
  record: { id: string; body: JsonObject },
): Refusal | undefined {
  const why = whyNotId(record.id) ?? whyNotSecond(doc, type, record.id);
  if (why) return why;
  return recordType(type).whyNot?.(record, doc);
}

/** A document has one record of its own kind, which is called as it is. */
export const isSecond = (
  doc: Pick<StigDocument, 'id' | 'kind'>,
  { type, id }: { type: TypeName; id: string },
): boolean => type === doc.kind && id !== doc.id;

export const whyNotSecond = (doc: StigDocument, type: TypeName, id: string): Refusal | undefined =>
  isSecond(doc, { type, id })
    ? { code: 'not-valid', place: 'id', message: `there is one ${type}, and it is called ${doc.id}` }
    : undefined;
