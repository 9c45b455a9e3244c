import type { Fault } from '#storage/doctor/fault.ts';
import type { Keys } from '#storage/keys/keys.ts';
import { openRecord, ownersIn, parseStoredRecord } from '#storage/sealing/open-record.ts';
import { wordyTypes } from '#storage/sealing/sealed-paths.ts';
import type { Reader } from '#storage/store.ts';

/** Counts records whose words were erased or given up, and finds those whose key is there and does not open them, or is missing. */
export async function checkWords(
  db: Reader,
  keys: Keys,
  document: string,
): Promise<{ erased: number; keyMissing: number; faults: Fault[] }> {
  const rows = await db
    .selectFrom('record')
    .selectAll()
    .where('document', '=', document)
    .where('type', 'in', [...wordyTypes])
    .execute();
  const records = rows.map(parseStoredRecord);
  const secrets = await keys.forOpening(db, [...new Set(records.flatMap(ownersIn))]);
  const closed = records.filter((record) => openRecord(document, record, secrets).erased);
  const broken = closed.filter((record) => ownersIn(record).every((owner) => secrets.has(owner)));
  const missing = closed.filter((record) => ownersIn(record).some((owner) => secrets.missing.has(owner)));
  return {
    erased: closed.length - broken.length - missing.length,
    keyMissing: missing.length,
    faults: broken.map((record) => ({ fault: 'words-do-not-open', document, record: record.id })),
  };
}
