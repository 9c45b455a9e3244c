import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes a folder and all within it away from everybody but its owner; gives what it could not change.
 *
 * Shape   a folder within that is closed already is not looked into: it is closed last, after what is in it. Links are left as they are.
 */
export async function mendModes(folder: string): Promise<string[]> {
  const kept: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !(await isClosed(path))) kept.push(...(await mendModes(path)));
    else if (entry.isFile() && !(await isClosed(path))) await close(path, 0o600, kept);
  }
  if (!(await isClosed(folder))) await close(folder, 0o700, kept);
  return kept;
}

/** What is gone meanwhile needs nothing. */
async function isClosed(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  return there === undefined || (there.mode & 0o077) === 0;
}

const close = (path: string, mode: number, kept: string[]): Promise<void> =>
  chmod(path, mode).catch(() => void kept.push(path));
