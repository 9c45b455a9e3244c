import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lets everybody on the machine read a folder and all within it: pages are no secret, and another server may hand them out. */
export function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) makeReadable(join(folder, entry.name));
    else if (entry.isFile()) chmodSync(join(folder, entry.name), 0o644);
}
