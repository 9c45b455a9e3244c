import { accept, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';

export type BackedUp = { readonly to: string; readonly keysTo: string; readonly files: number; readonly bytes: number };

/** Copies everything as of one moment, the keys of personal words apart. The event store is left out: its segments make it anew. */
export async function backUp(
  { storage, effects }: Installation,
  where: { to: string; keysTo: string },
): Promise<Result<BackedUp, ServerRefusal>> {
  const { backup } = await import('#storage/backup/backup.ts');
  const { files } = await backup(storage, { ...where, folders: ['segments'] }, effects.clock);
  return accept({ ...where, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) });
}
