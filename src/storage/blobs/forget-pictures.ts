import type { Tx } from '#storage/store.ts';
import type { DocumentRow } from '#storage/tables.ts';

/** Names of all pictures that a document shows, or showed at some time: its log is asked. */
export async function picturesIn(tx: Tx, { id, kind }: DocumentRow): Promise<string[]> {
  if (kind !== 'journey') return [];
  const log = await tx.db.selectFrom('change').select('changes').where('document', '=', id).execute();
  const named = log.flatMap(({ changes }) =>
    [...changes.matchAll(/"blob":"([0-9a-f]{64})"/gu)].map((found) => found[1] ?? ''),
  );
  return [...new Set(named)];
}

/**
 * Lets go of pictures that nothing in the workspace shows or ever showed.
 *
 * Shape   gives the names whose bytes nobody else has: their files are to be removed.
 */
export async function forgetPictures(tx: Tx, of: { workspace: string; shown: readonly string[] }): Promise<string[]> {
  const gone: string[] = [];
  for (const hash of of.shown) {
    const used = await tx.db
      .selectFrom('change')
      .innerJoin('document', 'document.id', 'change.document')
      .select('change.seq')
      .where('document.workspace', '=', of.workspace)
      .where('change.changes', 'like', `%${hash}%`)
      .limit(1)
      .executeTakeFirst();
    if (used) continue;
    await tx.db
      .deleteFrom('blob')
      .where('hash', '=', hash)
      .where('workspace', '=', of.workspace)
      .where('key_owner', 'is', null)
      .execute();
    const elsewhere = await tx.db.selectFrom('blob').select('hash').where('hash', '=', hash).executeTakeFirst();
    if (!elsewhere) gone.push(hash);
  }
  return gone;
}
