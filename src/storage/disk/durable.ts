import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname, relative, sep, join } from 'node:path';

/** Makes a folder that only its owner enters, with those above it; when it answers, their names are on disk. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  let at = dirname(first);
  await syncFolder(at);
  for (const name of relative(at, folder).split(sep)) {
    at = join(at, name);
    await syncFolder(at);
  }
}

/** Waits until the names in a folder are on disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Waits until a file's bytes are on disk, and lets nobody but its owner read it. */
export async function settleFile(file: string): Promise<void> {
  await chmod(file, 0o600);
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Copies a file; when it answers, its bytes are on disk. Its name is once `syncFolder` was asked. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await settleFile(to);
}

/** Writes a file whole or not at all; when it answers, it is on disk. */
export async function writeDurably(file: string, bytes: string | Uint8Array): Promise<void> {
  const partial = `${file}.partial`;
  await writeFile(partial, bytes, { mode: 0o600, flush: true });
  await rename(partial, file);
  await syncFolder(dirname(file));
}
