import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new, empty folder for what a test keeps on disk. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `stig-${name}-`));

/** Takes a folder away, also while a process that was just ended lets go of its last file there. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
