import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { home } from '#server/web/web-sources.ts';
import { type ProcessGroup, spawnGroup } from '#tests/process-group.ts';

/** A real `stig serve` in a process of its own. */
export type Server = {
  readonly url: string;
  /** The one-time link of the first owner, where nobody owns it yet. */
  readonly claimLink: string | undefined;
  readonly stop: () => Promise<void>;
};

const readyMs = 90_000;
const stoppedMs = 20_000;

/**
 * Starts a server on a free port over a data folder.
 *
 * Errors  throws with what the server said when it is not ready in time.
 */
export async function startServer(dataDir: string, port = 0): Promise<Server> {
  const group = spawnGroup(process.execPath, ['src/cli/main.ts', 'serve'], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, STIG_DATA: dataDir, PORT: String(port), DATABASE_URL: '', NODE_ENV: 'production' },
  });
  const lastLine = isNew(dataDir) ? /\/claim\/\S+\n/u : /ready at \S+\n/u;
  const said = await saidUntil(group.program, lastLine).catch(async (error: unknown) => {
    await group.kill();
    throw error;
  });
  const url = /ready at (\S+)/u.exec(said)?.[1] ?? '';
  return { url, claimLink: /http\S+\/claim\/\S+/u.exec(said)?.[0], stop: () => stop(group) };
}

const isNew = (dataDir: string): boolean => readdirSync(dataDir).length === 0;

function saidUntil(child: ChildProcess, lastLine: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the server was not ready in time: ${said}`)), readyMs);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!lastLine.test(said)) return;
      clearTimeout(late);
      resolve(said);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${code}: ${said}`));
    });
  });
}

/** Asks it to end, as `Ctrl C` does; what has not ended in time is killed. */
async function stop({ program, gone, kill }: ProcessGroup): Promise<void> {
  const late = setTimeout(() => void kill(), stoppedMs);
  program.kill('SIGTERM');
  await gone;
  clearTimeout(late);
  await kill();
}
