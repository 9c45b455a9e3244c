import { existsSync } from 'node:fs';
import { keysInFile } from '#storage/backup/keys-in-file.ts';
import type { Storage } from '#storage/storage.ts';

/** Keys would be written over that nobody could bring back. */
export class KeysUnaccounted extends Error {
  override readonly name = 'KeysUnaccounted';
}

/**
 * Looks whether a file of keys may be written over: everything in it is here too, or was destroyed on purpose.
 *
 * Errors  `KeysUnaccounted`, which says what would be lost and how to go on.
 */
export async function whyKeepKeys(storage: Storage, file: string): Promise<KeysUnaccounted | undefined> {
  if (!existsSync(file)) return undefined;
  const there = await keysInFile(file, storage.dialect).catch((cause: unknown) => cause as Error);
  if (there instanceof Error)
    return new KeysUnaccounted(
      `${file} is not a file of keys that can be read (${there.message}), and is not written over. ${howToGoOn}`,
    );
  const kept = await storage.keys.all();
  const known = await storage.db.selectFrom('known_key').select('owner').where('destroyed', 'is not', null).execute();
  const accounted = new Set([...kept, ...known].map(({ owner }) => owner));
  const lost = there.filter((owner) => !accounted.has(owner)).length;
  if (lost === 0) return undefined;
  return new KeysUnaccounted(
    `${file} holds ${lost} keys of personal words that are missing here and that nobody destroyed. ` +
      `Nothing was written. ${howToGoOn}`,
  );
}

const howToGoOn =
  'If keys were lost here, stop Stig and put that file back as the keys (docs/operate/backup.md says how). ' +
  'To keep it and back up beside it, name another file with --keys. ' +
  'To lose what is only in it for good, say --replace-keys.';
