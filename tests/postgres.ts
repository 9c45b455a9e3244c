import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresDir: string;
  }
}

/** A folder where the first test that asks starts a PostgreSQL of its own; it is stopped when the run ends. */
export function setup(project: TestProject): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'stig-pg-'));
  project.provide('postgresDir', dir);
  return () => stopPostgres(dir);
}

export type TestPostgres = { readonly url: string } | { readonly missing: string };

/**
 * The address of the run's PostgreSQL, started if nobody has yet, or why there is none.
 *
 * Shape   `STIG_TEST_POSTGRES` names a server to use instead; its user may create databases.
 */
export async function findPostgres(dir: string): Promise<TestPostgres> {
  const given = process.env['STIG_TEST_POSTGRES'];
  if (given) return { url: given };
  const bin = findBinaries();
  if (!bin) return { missing: 'no PostgreSQL server in /usr/lib/postgresql/*/bin, and STIG_TEST_POSTGRES is not set' };
  const account = serverAccount();
  if (!account) return { missing: 'PostgreSQL does not run as root, and there is no user "postgres" to run it as' };
  try {
    mkdirSync(join(dir, 'starting'));
  } catch {
    return { url: await waitForUrl(dir) };
  }
  return { url: await startServer(dir, bin, account) };
}

export type Account = { readonly uid?: number; readonly gid?: number };

export function findBinaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** What is written here need not outlive the machine. */
const unsafe = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';

async function startServer(dir: string, bin: string, account: Account): Promise<string> {
  const data = join(dir, 'data');
  if (account.uid !== undefined && account.gid !== undefined) chownSync(dir, account.uid, account.gid);
  chmodSync(dir, 0o755);
  const options: SpawnSyncOptions = { ...account, cwd: dir, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' } };
  run(join(bin, 'initdb'), ['-D', data, '-U', 'stig', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options);
  const port = await freePort();
  const settings = `-p ${port} -k ${dir} -h 127.0.0.1 -c max_connections=100 -c shared_buffers=32MB ${unsafe}`;
  run(join(bin, 'pg_ctl'), ['-D', data, '-l', join(dir, 'log'), '-w', '-o', settings, 'start'], options);
  const url = `postgres://stig@127.0.0.1:${port}/postgres`;
  writeFileSync(join(dir, 'url.part'), url);
  renameSync(join(dir, 'url.part'), join(dir, 'url'));
  return url;
}

export function run(program: string, args: string[], options: SpawnSyncOptions): void {
  const { status, stderr, stdout } = spawnSync(program, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${program} failed: ${String(stderr)}${String(stdout)}`);
}

async function waitForUrl(dir: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const url = existsSync(join(dir, 'url')) ? readFileSync(join(dir, 'url'), 'utf8') : '';
    if (url) return url;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the PostgreSQL of this run did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Stops the server that was started in this folder, if one was, and takes the folder away. */
export function stopPostgres(dir: string): void {
  const bin = findBinaries();
  const data = join(dir, 'data');
  if (bin && existsSync(join(data, 'postmaster.pid')))
    run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], { ...serverAccount(), cwd: dir });
  rmSync(dir, { recursive: true, force: true });
}
