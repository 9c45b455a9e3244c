import { mkdir, open, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { EventTarget } from '#analytics/event-engine.ts';

const safeName = /^[A-Za-z0-9_-]{1,120}$/;

/** Where a log's segments lie; ids become folder names and must be safe as such. */
export function logFolder(root: string, { workspace, log }: EventTarget): string {
  for (const name of [workspace, log]) if (!safeName.test(name)) throw new Error(`not an id: ${JSON.stringify(name)}`);
  return join(root, workspace, log);
}

export const manifestPath = (folder: string): string => join(folder, 'manifest.ndjson');

/** A segment that was written anew lies beside the one before until the manifest names it. */
export const segmentPath = (folder: string, { segment, version }: { segment: number; version?: number | undefined }) =>
  join(folder, `${String(segment).padStart(6, '0')}${version === undefined ? '' : `.${version}`}.ndjson.gz`);

/** Writes a whole file and does not come back before it is on disk. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes, { mode: 0o600, flush: true });
}

/** Appends to a file and does not come back before it is on disk; what lies behind `from` is an unfinished line and goes. */
export async function appendDurably(path: string, from: number, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    const { size } = await file.stat();
    if (size > from) await truncate(path, from);
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a whole file in the place of another at one stroke; when it answers, that is on disk. */
export async function replaceDurably(path: string, text: string): Promise<void> {
  await writeDurably(`${path}.new`, Buffer.from(text));
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}

export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let at = dirname(folder); ; at = dirname(at)) {
    await syncFolder(at);
    if (at === dirname(first) || at === dirname(at)) return;
  }
}

/** A new file's name is on disk only once its folder is. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The text of a file; nothing where there is no file. */
export async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return '';
    throw fault;
  });
}
