import { guessEventFile } from '#exchange/events/guess-event-file.ts';
import type { EraseParts } from '#server/behaviour/erase-customers.ts';
import { isRead } from '#server/behaviour/remove-events.ts';

/** Lets go of event files that were brought in and never read: whoever is erased may stand in them, and nobody would know. */
export async function forgetLooseFiles({ storage, writer }: EraseParts, workspace: string): Promise<void> {
  const rows = await storage.db
    .selectFrom('blob')
    .select('hash')
    .where('workspace', '=', workspace)
    .where('key_owner', 'is', null)
    .execute();
  for (const { hash } of rows) {
    if (await isRead({ jobs: storage.jobs, writer }, workspace, hash)) continue;
    const used = await storage.db
      .selectFrom('change')
      .innerJoin('document', 'document.id', 'change.document')
      .select('change.seq')
      .where('document.workspace', '=', workspace)
      .where('document.kind', '!=', 'workspace')
      .where('change.changes', 'like', `%${hash}%`)
      .limit(1)
      .executeTakeFirst();
    if (used) continue;
    const opened = await storage.blobs.open(workspace, hash);
    if (opened.ok && (await guessEventFile(opened.value.read)).ok) await storage.blobs.forget(workspace, hash);
  }
}
