import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';

export type BackedUp = {
  readonly to: string;
  readonly keysTo: string;
  readonly files: number;
  readonly bytes: number;
  readonly missingKeys: number;
};

/** Copies everything as of one moment, the keys of personal words apart. The event store is left out: its segments make it anew. */
export async function backUp(
  { storage, effects }: Installation,
  where: { to: string; keysTo: string; replaceKeys?: boolean | undefined },
): Promise<Result<BackedUp, ServerRefusal>> {
  const { backup } = await import('#storage/backup/backup.ts');
  const { KeysUnaccounted } = await import('#storage/backup/unaccounted-keys.ts');
  try {
    const { files } = await backup(storage, { ...where, folders: ['segments'] }, effects.clock);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const { to, keysTo } = where;
    return accept({ to, keysTo, files: files.length, bytes, missingKeys: (await storage.keys.missing()).length });
  } catch (why) {
    if (why instanceof KeysUnaccounted) return refuse({ code: 'keys-missing', detail: why.message });
    throw why;
  }
}
