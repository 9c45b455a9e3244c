import type { Fault } from '#storage/doctor/fault.ts';
import { chainHash } from '#storage/journal/chain.ts';
import type { Reader } from '#storage/store.ts';
import type { ChangeRow } from '#storage/tables.ts';

const stepsAtOnce = 500;

/** Walks a document's log from the first step: no gap, no step changed after it was written, and the document at its end. */
export async function checkChain(db: Reader, document: string): Promise<{ steps: number; faults: Fault[] }> {
  let [seq, hash] = [0, ''];
  for (let rows = await stepsAfter(db, document, 0); rows.length > 0; rows = await stepsAfter(db, document, seq)) {
    for (const { hash: written, ...row } of rows) {
      if (row.seq !== seq + 1 || chainHash(hash, row) !== written)
        return { steps: seq, faults: [{ fault: 'log-broken', document, seq: row.seq }] };
      [seq, hash] = [row.seq, written];
    }
  }
  const head = await db.selectFrom('document').select(['seq', 'hash']).where('id', '=', document).executeTakeFirst();
  const atEnd = !head || (head.seq === seq && head.hash === hash);
  return { steps: seq, faults: atEnd ? [] : [{ fault: 'document-not-at-end-of-log', document }] };
}

const stepsAfter = (db: Reader, document: string, seq: number): Promise<ChangeRow[]> =>
  db
    .selectFrom('change')
    .selectAll()
    .where('document', '=', document)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(stepsAtOnce)
    .execute();
