import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isBrowserThere } from '#tests/e2e/browser.ts';
import { bin } from '../checks/bin.ts';

/** Runs every test there is and ends with one line, `N passed, N failed`; says first what it skips and why. */
const skips = [
  !isBrowserThere && 'browser tests: no /usr/bin/chromium (apt-get install chromium)',
  !existsSync('/usr/lib/postgresql') && 'PostgreSQL: no server in /usr/lib/postgresql (apt-get install postgresql)',
].filter((skip) => skip !== false);
for (const skip of skips) console.log(`Skipped, ${skip}`);

const args = ['run', '--reporter=default', '--reporter=json', '--outputFile.json=node_modules/.cache/tests.json'];
const run = spawn(bin('vitest'), [...args, ...process.argv.slice(2)], { stdio: 'inherit' });
run.on('exit', (code) => {
  void report(code ?? 1);
});

async function report(code: number): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile('node_modules/.cache/tests.json', 'utf8').catch(() => '{}');
  const { numPassedTests: passed = 0, numFailedTests, numPendingTests: skipped = 0 } = JSON.parse(text) as Totals;
  const failed = numFailedTests ?? (code === 0 ? 0 : 1);
  console.log(
    `${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  process.exitCode = code === 0 && passed > 0 ? 0 : 1;
}

type Totals = { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number };
