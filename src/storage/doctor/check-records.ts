import { sameJson } from '#base/json.ts';
import type { Fault } from '#storage/doctor/fault.ts';
import { replayDocument } from '#storage/journal/rebuild-records.ts';
import { recordRow, referenceRows } from '#storage/journal/record-rows.ts';
import type { Reader } from '#storage/store.ts';
import type { RecordRow, ReferenceRow } from '#storage/tables.ts';

/** Whether a document's records and references are what its log makes of them. */
export async function checkRecords(db: Reader, document: string): Promise<{ records: number; faults: Fault[] }> {
  const replayed = await replayDocument(db, document);
  const rows = await db.selectFrom('record').selectAll().where('document', '=', document).execute();
  const references = await db.selectFrom('reference').selectAll().where('document', '=', document).execute();
  const written = new Map(rows.map((row) => [row.id, row]));
  const pointing = Map.groupBy(references, (row) => row.record);
  const faults: Fault[] = [];
  for (const id of new Set([...replayed.keys(), ...written.keys(), ...pointing.keys()])) {
    const record = replayed.get(id);
    const row = written.get(id);
    if (!record !== !row || (record && row && !sameRow(recordRow(document, record), row)))
      faults.push({ fault: 'record-differs-from-log', document, record: id });
    if (!sameReferences(record ? referenceRows(document, record) : [], pointing.get(id) ?? []))
      faults.push({ fault: 'references-differ-from-log', document, record: id });
  }
  return { records: rows.length, faults };
}

const sameRow = (a: RecordRow, b: RecordRow): boolean =>
  sameJson({ ...a, body: JSON.parse(a.body) }, { ...b, body: JSON.parse(b.body) });

const sameReferences = (a: readonly ReferenceRow[], b: readonly ReferenceRow[]): boolean =>
  sameJson(a.map(referenceKey).toSorted(), b.map(referenceKey).toSorted());

const referenceKey = ({ path, to_type, to_id }: ReferenceRow): string => JSON.stringify([path, to_type, to_id]);
