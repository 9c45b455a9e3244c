import { openStorage } from '#storage/storage.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import type { Ground } from '#tests/fuzz/run-seed.ts';

/** Gives a fresh SQLite storage to the work and takes it away after it. */
export async function withStore<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
  const dataDir = newFolder('fuzz');
  const storage = await openStorage({ dataDir }, { clock: Date.now });
  const erase = async (): Promise<void> =>
    void (await storage.erase({ workspace: 'w', participant: 'u1', by: 'owner' }));
  try {
    return await work({ ...storage.journal, erase });
  } finally {
    await storage.close();
    await removeFolder(dataDir);
  }
}
