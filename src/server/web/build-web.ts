import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from '#server/web/compress-folder.ts';
import type { Out } from '#server/machine/out.ts';
import { makeReadable } from '#server/web/make-readable.ts';
import { fingerprintOfSources } from '#server/web/web-sources.ts';

/** Builds the web client where it is missing or older than its sources; where that fails, the rest answers all the same. */
export async function prepareWeb(folder: string, out: Out): Promise<void> {
  if (isBuilt(folder)) return;
  out.say('Building the web client, once …');
  try {
    await buildWeb(folder);
  } catch (error) {
    out.warn(`The web client could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Whether the built web client is what its sources say. */
export function isBuilt(folder: string): boolean {
  const fingerprint = fingerprintOfSources(folder);
  if (fingerprint === undefined) return existsSync(join(folder, 'dist/web/index.html'));
  return builtFrom(folder) === fingerprint;
}

/**
 * Builds the web client in a process of its own, so that the builder's memory goes when it is done.
 *
 * Errors  throws with the builder's last words.
 */
export async function buildWeb(folder: string): Promise<void> {
  const fingerprint = fingerprintOfSources(folder);
  await runVite(folder);
  await compressFolder(join(folder, 'dist/web'));
  chmodSync(join(folder, 'dist'), 0o755);
  makeReadable(join(folder, 'dist/web'));
  if (fingerprint !== undefined) writeFileSync(markOf(folder), fingerprint);
}

/** Written last: a build that was cut short does not count. */
const markOf = (folder: string): string => join(folder, 'dist/web/.built-from');

function builtFrom(folder: string): string | undefined {
  return existsSync(markOf(folder)) ? readFileSync(markOf(folder), 'utf8') : undefined;
}

function runVite(folder: string): Promise<void> {
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `vite ended with ${code}`)),
    );
  });
}
