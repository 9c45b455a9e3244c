import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Takes a folder and all within it away from everybody but its owner; gives what it could not change. Links are left as they are. */
export async function mendModes(folder: string): Promise<string[]> {
  const kept: string[] = [];
  await mend(folder, 0o700, kept);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) kept.push(...(await mendModes(path)));
    else if (entry.isFile()) await mend(path, 0o600, kept);
  }
  return kept;
}

async function mend(path: string, mode: number, kept: string[]): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (there && (there.mode & 0o777) !== mode) await chmod(path, mode).catch(() => void kept.push(path));
}
