import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { buildWeb, isBuilt } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';
import { isBrowserThere } from '#tests/e2e/browser.ts';
import { bin } from '../checks/bin.ts';

/** Runs every test there is, or those that are asked for, and ends with one line, `N passed, N failed`; says first what it skips and why. */
const skips = [
  !isBrowserThere && 'browser tests: no /usr/bin/chromium (apt-get install chromium)',
  !existsSync('/usr/lib/postgresql') && 'PostgreSQL: no server in /usr/lib/postgresql (apt-get install postgresql)',
].filter((skip) => skip !== false);
for (const skip of skips) console.log(`Skipped, ${skip}`);

const asked = process.argv.slice(2);
report(asked.length > 0 || !isBrowserThere ? [await run('tests', asked)] : await runInHalves());

type Outcome = { readonly code: number; readonly passed: number; readonly failed: number; readonly skipped: number };

/** Browsers wait much, so what needs none runs beside them; what that says is told when it is done. */
async function runInHalves(): Promise<Outcome[]> {
  if (!isBuilt(home)) await buildWeb(home);
  const workers = `--maxWorkers=${Math.max(Math.floor(availableParallelism() / 2), 1)}`;
  return Promise.all([
    run('browser-tests', ['tests/e2e', workers]),
    run('other-tests', ['--exclude=tests/e2e/**', workers], { isToldAtEnd: true }),
  ]);
}

async function run(name: string, args: readonly string[], { isToldAtEnd = false } = {}): Promise<Outcome> {
  const file = `node_modules/.cache/${name}.json`;
  await rm(file, { force: true });
  const vitest = spawn(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    { stdio: isToldAtEnd ? ['ignore', 'pipe', 'pipe'] : 'inherit' },
  );
  const said: string[] = [];
  for (const stream of [vitest.stdout, vitest.stderr]) stream?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const code = await new Promise<number>((resolve) => vitest.on('close', (ended) => resolve(ended ?? 1)));
  process.stdout.write(said.join(''));
  const written = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Totals;
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = written;
  return { code, passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

type Totals = { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number };

function report(outcomes: readonly Outcome[]): void {
  const sum = (of: keyof Outcome): number => outcomes.reduce((all, one) => all + one[of], 0);
  console.log(
    `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`,
  );
  process.exitCode = sum('code') === 0 && outcomes.every(({ passed }) => passed > 0) ? 0 : 1;
}
