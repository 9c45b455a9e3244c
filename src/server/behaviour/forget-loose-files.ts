import type { EraseParts } from '#server/behaviour/erase-customers.ts';
import { isRead } from '#server/behaviour/remove-events.ts';

/** Lets go of event files that were brought in and never read: whoever is erased may stand in them, and nobody would know. */
export async function forgetLooseFiles(parts: EraseParts, workspace: string): Promise<void> {
  for await (const { hash } of unreadEventFiles(parts, workspace)) await parts.storage.blobs.forget(workspace, hash);
}

/** Files in clear that no log was read from, that nothing ever showed, and that read as events. */
export async function* unreadEventFiles(
  { storage, writer, apart }: Pick<EraseParts, 'storage' | 'writer' | 'apart'>,
  workspace: string,
): AsyncGenerator<{ readonly hash: string; readonly size: number; readonly created: string }> {
  const rows = await storage.db
    .selectFrom('blob')
    .select(['hash', 'created', 'size'])
    .where('workspace', '=', workspace)
    .where('key_owner', 'is', null)
    .execute();
  for (const { hash, created, size } of rows) {
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
    const address = opened.ok ? opened.value.address : undefined;
    if (address === undefined) continue;
    const looked = await apart.run('preview', () => address);
    if (looked.ok && looked.value.ok) yield { hash, created, size: Number(size) };
  }
}
