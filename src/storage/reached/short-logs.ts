import type { ReachedStep } from '#storage/reached/reached.ts';
import type { Reader } from '#storage/store.ts';

/** A log that has lost steps it once had, or a document that is gone or elsewhere though nobody removed or moved it. */
export type ShortLog =
  | { readonly fault: 'log-shorter-than-it-was'; readonly document: string; readonly seq: number; readonly was: number }
  | { readonly fault: 'log-not-as-it-was'; readonly document: string; readonly seq: number }
  | { readonly fault: 'document-gone'; readonly document: string; readonly was: number }
  | { readonly fault: 'document-in-another-workspace'; readonly document: string; readonly was: string };

const atOnce = 300;

/** Holds the logs against how far they are known to have come. */
export async function findShortLogs(db: Reader, reached: ReadonlyMap<string, ReachedStep>): Promise<ShortLog[]> {
  const found: ShortLog[] = [];
  const all = [...reached.values()];
  for (let at = 0; at < all.length; at += atOnce) found.push(...(await amongThese(db, all.slice(at, at + atOnce))));
  return found;
}

async function amongThese(db: Reader, steps: readonly ReachedStep[]): Promise<ShortLog[]> {
  const ids = steps.map(({ id }) => id);
  const documents = await db.selectFrom('document').select(['id', 'seq', 'workspace']).where('id', 'in', ids).execute();
  const removed = await db.selectFrom('removed_document').selectAll().where('id', 'in', ids).execute();
  const marks = await db
    .selectFrom('change')
    .select(['document', 'seq', 'hash'])
    .where((eb) => eb.or(steps.map(({ id, seq }) => eb.and([eb('document', '=', id), eb('seq', '=', seq)]))))
    .execute();
  const rows = new Map(documents.map((row) => [row.id, row]));
  const gone = new Map(removed.map((row) => [row.id, row.at]));
  const hashes = new Map(marks.map(({ document, hash }) => [document, hash]));
  return steps.flatMap(({ id, seq, hash, workspace, at }): ShortLog[] => {
    const removedAt = gone.get(id);
    if (removedAt !== undefined && removedAt >= at) return [];
    const row = rows.get(id);
    if (!row) return [{ fault: 'document-gone', document: id, was: seq }];
    if (row.workspace !== workspace) return [{ fault: 'document-in-another-workspace', document: id, was: workspace }];
    if (row.seq < seq) return [{ fault: 'log-shorter-than-it-was', document: id, seq: row.seq, was: seq }];
    return hashes.get(id) === hash ? [] : [{ fault: 'log-not-as-it-was', document: id, seq }];
  });
}
