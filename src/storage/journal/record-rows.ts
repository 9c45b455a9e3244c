import type { JsonObject } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import { sameJson } from '#base/json.ts';
import { type Reference, referencesOf } from '#model/document/reference.ts';
import { versionOf } from '#model/record/record-type.ts';
import { recordType } from '#model/document/records.ts';
import { sealedPathsOf } from '#storage/sealing/sealed-paths.ts';
import { parseStoredRecord, type StoredRecord } from '#storage/sealing/open-record.ts';
import type { Touched } from '#storage/sealing/seal-changes.ts';
import type { Reader, Tx } from '#storage/store.ts';
import type { RecordRow, ReferenceRow } from '#storage/tables.ts';

const rowsAtOnce = 500;

/** Those of the records that are there, as they are stored. */
export async function readStored(
  db: Reader,
  document: string,
  ids: readonly string[],
): Promise<Map<string, StoredRecord>> {
  const found = new Map<string, StoredRecord>();
  for (const some of chunksOf(ids)) {
    const rows = await db
      .selectFrom('record')
      .select(['id', 'type', 'order_key', 'body'])
      .where('document', '=', document)
      .where('id', 'in', some)
      .execute();
    for (const row of rows) found.set(row.id, parseStoredRecord(row));
  }
  return found;
}

/** Writes the touched records and what they point at; nothing else of the document. */
export async function writeTouched(
  tx: Tx,
  document: string,
  touched: { before: Touched; after: Touched },
): Promise<void> {
  const kept: StoredRecord[] = [];
  const gone: string[] = [];
  const pointing: { id: string; record: StoredRecord | undefined }[] = [];
  for (const [id, record] of touched.after) {
    const was = touched.before.get(id);
    if (record) kept.push(record);
    else if (was) gone.push(id);
    if (!sameJson(pointsOf(was), pointsOf(record))) pointing.push({ id, record });
  }
  await putRecords(tx, document, kept);
  for (const some of chunksOf(gone))
    await tx.db.deleteFrom('record').where('document', '=', document).where('id', 'in', some).execute();
  const hadPoints = pointing.filter(({ id }) => touched.before.get(id));
  for (const some of chunksOf(hadPoints))
    await tx.db
      .deleteFrom('reference')
      .where('document', '=', document)
      .where(
        'record',
        'in',
        some.map(({ id }) => id),
      )
      .execute();
  await putReferences(
    tx,
    pointing.flatMap(({ record }) => (record ? referenceRows(document, record) : [])),
  );
}

const pointsOf = (record: StoredRecord | undefined): readonly Reference[] => (record ? referencesOf(record) : []);

async function putRecords(tx: Tx, document: string, records: readonly StoredRecord[]): Promise<void> {
  for (const some of chunksOf(records)) {
    await tx.db
      .insertInto('record')
      .values(some.map((record) => recordRow(document, record)))
      .onConflict((conflict) =>
        conflict.columns(['document', 'id']).doUpdateSet((eb) => ({
          type: eb.ref('excluded.type'),
          version: eb.ref('excluded.version'),
          order_key: eb.ref('excluded.order_key'),
          body: eb.ref('excluded.body'),
          search: eb.ref('excluded.search'),
        })),
      )
      .execute();
  }
}

async function putReferences(tx: Tx, rows: readonly ReferenceRow[]): Promise<void> {
  for (const some of chunksOf(rows)) await tx.db.insertInto('reference').values(some).execute();
}

/** The row of a record, a pure matter of what is stored of it. */
export function recordRow(document: string, record: StoredRecord): RecordRow {
  return {
    document,
    id: record.id,
    type: record.type,
    version: versionOf(recordType(record.type)),
    order_key: record.order,
    body: JSON.stringify(record.body),
    search: searchText(record),
  };
}

/** The rows of what a record points at, each once. */
export function referenceRows(document: string, record: StoredRecord): ReferenceRow[] {
  const rows = referencesOf(record).map((points) => ({
    document,
    record: record.id,
    path: points.path,
    to_type: points.type,
    to_id: tableText(points.id),
  }));
  return [...new Map(rows.map((row) => [JSON.stringify([row.path, row.to_type, row.to_id]), row])).values()];
}

/** Texts in clear that may lie on disk as an index: never a participant's. */
function searchText({ type, body }: { type: StoredRecord['type']; body: JsonObject }): string {
  const sealed = sealedPathsOf(type);
  const texts = recordType(type)
    .texts.filter((path) => !sealed.includes(path))
    .map((path) => readPath(body, path));
  return tableText(
    texts
      .filter((text) => typeof text === 'string')
      .join('\n')
      .toLowerCase(),
  );
}

/** Text as both databases keep it: PostgreSQL has no place for NUL, and neither keeps half a surrogate pair. */
const tableText = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD');

export function chunksOf<T>(all: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < all.length; at += rowsAtOnce) chunks.push(all.slice(at, at + rowsAtOnce));
  return chunks;
}
