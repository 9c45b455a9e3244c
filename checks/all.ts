import { spawnSync } from 'node:child_process';
import { bin } from './bin.ts';
import { checkBoundaries } from './boundaries.ts';
import { checkLayerPicture } from './layer-picture.ts';
import { checkRawCommands } from './raw-commands.ts';
import { checkStyles } from './styles.ts';
import { checkTree } from './tree.ts';

type Check = { readonly name: string; readonly run: () => string[] };

const checks: readonly Check[] = [
  { name: 'format', run: command('oxfmt', '--check', 'src', 'tests', 'bench', 'checks') },
  { name: 'lint', run: command('oxlint', '--quiet') },
  ...['core', 'server', 'web', 'tests'].map((program) => ({
    name: `types of ${program}`,
    run: command('tsc', '-p', `tsconfig.${program}.json`),
  })),
  { name: 'boundaries', run: checkBoundaries },
  { name: 'layer picture', run: checkLayerPicture },
  { name: 'commands', run: checkRawCommands },
  { name: 'measures in style sheets', run: checkStyles },
  { name: 'tree in the docs', run: checkTree },
  { name: 'unused code', run: command('knip', '--no-progress') },
];

let failed = 0;
for (const { name, run } of checks) {
  const began = performance.now();
  const wrong = run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  for (const line of wrong) console.log(line);
  if (wrong.length > 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;

function command(program: string, ...args: string[]): () => string[] {
  return () => {
    const run = spawnSync(bin(program), args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return run.status === 0 ? [] : [`${run.stdout}${run.stderr}`.trim() || `${program} ended with ${run.status}`];
  };
}
