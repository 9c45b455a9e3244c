import { checkBlobs } from '#storage/doctor/check-blobs.ts';
import { checkChain } from '#storage/doctor/check-chain.ts';
import { checkRecords } from '#storage/doctor/check-records.ts';
import { checkWords } from '#storage/doctor/check-words.ts';
import { countJobs, type JobCounts } from '#storage/doctor/count-jobs.ts';
import type { Fault } from '#storage/doctor/fault.ts';
import { findLostReferences, type LostReference } from '#storage/doctor/find-lost-references.ts';
import type { Storage } from '#storage/storage.ts';

/** Shape: `faults` empty is a clean bill; the rest is said, not blamed: a reference may lead nowhere, words may be erased. */
export type DoctorReport = {
  readonly clean: boolean;
  readonly documents: number;
  readonly steps: number;
  readonly records: number;
  readonly erasedRecords: number;
  readonly blobs: number;
  readonly strayFiles: readonly string[];
  readonly jobs: JobCounts;
  readonly lostReferences: readonly LostReference[];
  readonly faults: readonly Fault[];
};

/** Examines everything that is stored; changes nothing. Each document is read as of one moment, so it may be in use. */
export async function examine(storage: Storage): Promise<DoctorReport> {
  const { store, keys } = storage;
  const faults: Fault[] = [];
  const sums = { documents: 0, steps: 0, records: 0, erasedRecords: 0 };
  const documents = await store.db.selectFrom('document').select('id').orderBy('id').execute();
  for (const { id } of documents) {
    await store.snapshot(async (db) => {
      const chain = await checkChain(db, id);
      const records = await checkRecords(db, id);
      const words = await checkWords(db, keys, id);
      faults.push(...chain.faults, ...records.faults, ...words.faults);
      sums.documents += 1;
      sums.steps += chain.steps;
      sums.records += records.records;
      sums.erasedRecords += words.erased;
    });
  }
  const blobs = await checkBlobs(storage);
  faults.push(...blobs.faults);
  return {
    clean: faults.length === 0,
    ...sums,
    blobs: blobs.blobs,
    strayFiles: blobs.strayFiles,
    jobs: await countJobs(store.db),
    lostReferences: await findLostReferences(store.db),
    faults,
  };
}
