import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder's own process is alive and another wants in. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

/** Says on disk who has the folder. The lock itself is SQLite's, which the kernel lets go of however a process dies. */
export function writeHolder(dataDir: string, startedMs: number): void {
  const holder = { pid: process.pid, since: new Date(startedMs).toISOString() };
  writeFileSync(holderFile(dataDir), `${JSON.stringify(holder)}\n`, { mode: 0o600 });
}

export const removeHolder = (dataDir: string): void => rmSync(holderFile(dataDir), { force: true });

/** What to tell somebody who finds the folder taken. */
export function describeHolder(dataDir: string): DataFolderInUse {
  const holder = readHolder(dataDir);
  const who = holder ? `process ${holder.pid}, since ${holder.since}` : 'another process';
  const what = holder ? `Stop it first (kill ${holder.pid}), or give` : 'Stop it first, or give';
  return new DataFolderInUse(
    `The data folder ${dataDir} is in use by ${who}. ${what} this one a folder of its own with STIG_DATA.`,
  );
}

function readHolder(dataDir: string): { pid: number; since: string } | undefined {
  try {
    const read = JSON.parse(readFileSync(holderFile(dataDir), 'utf8')) as { pid?: unknown; since?: unknown };
    return typeof read.pid === 'number' ? { pid: read.pid, since: String(read.since) } : undefined;
  } catch {
    return undefined;
  }
}

const holderFile = (dataDir: string): string => join(dataDir, 'stig.lock');
