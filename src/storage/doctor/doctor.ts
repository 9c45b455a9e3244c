import { checkBlobs } from '#storage/doctor/check-blobs.ts';
import { checkChain } from '#storage/doctor/check-chain.ts';
import { checkKeys } from '#storage/doctor/check-keys.ts';
import { checkOutbox } from '#storage/doctor/check-outbox.ts';
import { checkPages } from '#storage/doctor/check-pages.ts';
import { checkRecords } from '#storage/doctor/check-records.ts';
import { checkRows } from '#storage/doctor/check-rows.ts';
import { checkWords } from '#storage/doctor/check-words.ts';
import { countJobs, type JobCounts } from '#storage/doctor/count-jobs.ts';
import type { Fault } from '#storage/doctor/fault.ts';
import { findLostReferences, type LostReference } from '#storage/doctor/find-lost-references.ts';
import type { ReachedStep } from '#storage/reached/reached.ts';
import { findShortLogs } from '#storage/reached/short-logs.ts';
import type { Storage } from '#storage/storage.ts';

/** Shape: `faults` empty is a clean bill; the rest is said, not blamed: a reference may lead nowhere, words may be erased. */
export type DoctorReport = {
  readonly clean: boolean;
  readonly documents: number;
  /** Documents that cannot be read from end to end; all others can. */
  readonly unreadableDocuments: readonly string[];
  readonly steps: number;
  readonly records: number;
  readonly erasedRecords: number;
  readonly keyMissingRecords: number;
  readonly blobs: number;
  readonly strayFiles: readonly string[];
  readonly jobs: JobCounts;
  readonly lostReferences: readonly LostReference[];
  readonly faults: readonly Fault[];
};

/** Examines everything that is stored; changes nothing. Each document is read as of one moment, so it may be in use. */
export async function examine(storage: Storage): Promise<DoctorReport> {
  const { store } = storage;
  const faults: Fault[] = [];
  const look = async <T>(part: string, otherwise: T, read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (why) {
      faults.push({ fault: 'unreadable', part, problem: why instanceof Error ? why.message : String(why) });
      return otherwise;
    }
  };
  faults.push(...integrityOf(storage), ...(await look('the tables', [], () => checkPages(storage))));
  const ids = await look('the list of documents', [], () => documentIds(storage));
  const sums = { documents: 0, steps: 0, records: 0, erasedRecords: 0, keyMissingRecords: 0 };
  const unreadableDocuments: string[] = [];
  for (const id of ids) {
    const seen = await look(`document ${id}`, unread, () => checkDocument(storage, id));
    sums.documents += 1;
    if (seen === unread) unreadableDocuments.push(id);
    sums.steps += seen.steps;
    sums.records += seen.records;
    sums.erasedRecords += seen.erased;
    sums.keyMissingRecords += seen.keyMissing;
    faults.push(...seen.faults);
  }
  faults.push(...(await look('rows', [], () => checkRows(storage))));
  const nowhere: ReadonlyMap<string, ReachedStep> = new Map();
  faults.push(...(await look('the outbox', [], () => checkOutbox(store.db))));
  const reached = await look('how far the logs had come', nowhere, () => storage.reached.all());
  faults.push(...(await look('the logs', [], () => findShortLogs(store.db, reached))));
  const noBlobs = { blobs: 0, strayFiles: [], faults: [] };
  const blobs = await look('kept files', noBlobs, () => checkBlobs(storage));
  faults.push(...blobs.faults, ...(await look('keys', [], () => checkKeys(storage))));
  const jobs = await look('jobs', { queued: 0, running: 0, done: 0, failed: 0 }, () => countJobs(store.db));
  const lostReferences = await look('references', [], () => findLostReferences(store.db));
  const { blobs: kept, strayFiles } = blobs;
  return {
    clean: faults.length === 0,
    ...sums,
    ...{ unreadableDocuments, blobs: kept, strayFiles, jobs, lostReferences, faults },
  };
}

type Seen = {
  readonly steps: number;
  readonly records: number;
  readonly erased: number;
  readonly keyMissing: number;
  readonly faults: readonly Fault[];
};

const unread: Seen = { steps: 0, records: 0, erased: 0, keyMissing: 0, faults: [] };

async function checkDocument({ store, keys }: Storage, id: string): Promise<Seen> {
  return store.snapshot(async (db) => {
    const chain = await checkChain(db, id);
    const records = await checkRecords(db, id);
    const words = await checkWords(db, keys, id);
    return { ...records, ...words, steps: chain.steps, faults: [...chain.faults, ...records.faults, ...words.faults] };
  });
}

const documentIds = async ({ db }: Storage): Promise<string[]> =>
  (await db.selectFrom('document').select('id').orderBy('id').execute()).map(({ id }) => id);

/** What SQLite itself finds in its pages and indices. */
function integrityOf({ raw }: Storage): Fault[] {
  if (!('sqlite' in raw)) return [];
  try {
    const said = raw.sqlite.pragma('integrity_check(20)') as { integrity_check: string }[];
    return said.flatMap(({ integrity_check: problem }) => (problem === 'ok' ? [] : [{ fault: 'database', problem }]));
  } catch (why) {
    return [{ fault: 'database', problem: why instanceof Error ? why.message : String(why) }];
  }
}
