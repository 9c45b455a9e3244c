import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { home } from '#server/web/web-sources.ts';
import { freePort } from '#tests/fault/stig-server.ts';

/** A server as `npm start` starts it, in a process of its own, pages and all. */
export type Served = {
  readonly url: string;
  readonly claimToken: string | undefined;
  readonly residentMegabytes: () => number;
  /** How long it has been at work, on all cores together. Units: milliseconds. */
  readonly workedMs: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts a server on this data folder; it is ready when `/api/health` answers. */
export async function serve(dataDir: string, more: Readonly<Record<string, string>> = {}): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(home, 'src/cli/main.ts'), 'serve'], {
    env: { PATH: process.env['PATH'], PORT: String(port), STIG_DATA: dataDir, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, () => child.exitCode === null);
  while (!said.includes('Stig is ready')) await pause(2);
  await pause(5);
  return {
    url,
    claimToken: said.match(/\/claim\/([\w-]+)/u)?.[1],
    residentMegabytes: () => residentOf(child.pid),
    workedMs: () => workedOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function untilHealthy(url: string, isAlive: () => boolean): Promise<void> {
  while (isAlive()) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(5);
  }
  throw new Error('the server ended before it was ready');
}

/** What the kernel says that the process holds; NaN where there is no `/proc`. */
function residentOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(status.match(/VmRSS:\s+(\d+) kB/u)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** What the kernel says that the process has used of the cores, itself and for the system; NaN where there is no `/proc`. */
function workedOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * (1000 / ticksPerSecond);
  } catch {
    return Number.NaN;
  }
}

/** What Linux counts in, on every machine that Node runs on. */
const ticksPerSecond = 100;

/** Builds the web client as the very first start does, but into a folder that nobody is served from. */
export async function buildPagesInto(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    cwd: home,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error('the web client could not be built');
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
