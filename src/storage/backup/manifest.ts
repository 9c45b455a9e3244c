import { readdir, readFile, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { syncFolder, writeDurably } from '#storage/disk/durable.ts';
import { hashOfFile } from '#storage/disk/hash-of-file.ts';

/** What a backup holds, and the hash of every file in it. */
const manifest = z.object({
  format: z.literal('stig-backup'),
  version: z.literal(1),
  at: z.string(),
  dialect: z.enum(['sqlite', 'postgres']),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

export type Manifest = z.output<typeof manifest>;

/** A backup that is not whole. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup';
}

const manifestFile = 'backup.json';

/** Lists and hashes every file of a backup that has just been written; when it answers, all of it is on disk. */
export async function writeManifest(folder: string, of: Pick<Manifest, 'at' | 'dialect'>): Promise<Manifest> {
  const files: Manifest['files'] = [];
  for (const path of await filesIn(folder))
    files.push({ path, size: (await stat(join(folder, path))).size, sha256: await hashOfFile(join(folder, path)) });
  const written: Manifest = { format: 'stig-backup', version: 1, ...of, files };
  for (const within of await foldersIn(folder)) await syncFolder(within);
  await writeDurably(join(folder, manifestFile), `${JSON.stringify(written, null, 2)}\n`);
  return written;
}

/**
 * Reads a backup's list and checks every file against it.
 *
 * Errors  `DamagedBackup` that names the first file that is missing or not what it was.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => undefined);
  if (text === undefined) throw new DamagedBackup(`${folder} holds no finished backup: ${manifestFile} is not there`);
  const read = manifest.parse(JSON.parse(text));
  for (const file of read.files) {
    const hash = await hashOfFile(join(folder, file.path)).catch(() => 'nothing');
    if (hash !== file.sha256) throw new DamagedBackup(`${file.path} in ${folder} is missing or not what was backed up`);
  }
  return read;
}

/** Every file in a folder and those within, by its path from there; none where there is no folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await entriesIn(folder);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.filter((path) => path !== manifestFile).toSorted();
}

/** A folder and every one within. */
export async function foldersIn(folder: string): Promise<string[]> {
  const within = (await entriesIn(folder)).filter((entry) => entry.isDirectory());
  return [folder, ...within.map((entry) => join(entry.parentPath, entry.name))];
}

const entriesIn = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { recursive: true, withFileTypes: true }).catch((why: NodeJS.ErrnoException) => {
    if (why.code === 'ENOENT') return [];
    throw why;
  });
