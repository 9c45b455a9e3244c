import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** No upload takes as long. Units: ms. */
const longestMs = 24 * 3_600_000;

/** Takes away what is left of uploads whose server was ended in their middle. */
export async function forgetBrokenOff(folder: string, nowMs: number): Promise<void> {
  const partial = join(folder, 'partial');
  for (const name of await readdir(partial).catch(() => [])) {
    const file = join(partial, name);
    const there = await stat(file).catch(() => undefined);
    if (there && nowMs - there.mtimeMs > longestMs) await rm(file, { force: true });
  }
}
