import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runSeed } from '#tests/fuzz/run-seed.ts';
import { withStore } from '#tests/fuzz/with-store.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '200' },
    commands: { type: 'string', default: '120' },
    from: { type: 'string', default: '1' },
    store: { type: 'string', default: 'memory' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    /** Every so many-th seed only: how a run is shared out among processes. */
    stride: { type: 'string', default: '1' },
  },
});

type Totals = { readonly seeds: number; readonly steps: number; readonly refused: number; readonly failing: number[] };

const commands = Number(values.commands);
const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const jobs = Math.min(Number(values.jobs), count);
const onDisk = values.store === 'sqlite';
const began = performance.now();

if (process.send) process.send(await runHere());
else report(jobs > 1 ? await runShared() : await runHere());

async function runHere(): Promise<Totals> {
  const failing: number[] = [];
  let [seeds, steps, refused] = [0, 0, 0];
  for (let seed = first; seed < first + count; seed += Number(values.stride)) {
    const outcome = await (onDisk ? withStore((ground) => runSeed(seed, commands, ground)) : runSeed(seed, commands));
    seeds += 1;
    steps += outcome.steps;
    refused += outcome.refused;
    if (outcome.faults.length === 0) continue;
    failing.push(seed);
    console.error(
      `seed ${seed} fails (npm run fuzz -- --seed ${seed} --commands ${commands} --store ${values.store}):`,
    );
    for (const fault of outcome.faults.slice(0, 5)) console.error(`  ${fault}`);
  }
  return { seeds, steps, refused, failing };
}

/** The same in several processes, each with every `jobs`-th seed. */
async function runShared(): Promise<Totals> {
  const children = Array.from({ length: jobs }, (_, n) => {
    const share = { from: first + n, seeds: count - n, commands, store: values.store, stride: jobs };
    return fork(
      import.meta.filename,
      Object.entries(share).flatMap(([name, value]) => [`--${name}`, String(value)]),
    );
  });
  const all = await Promise.all(children.map(totalsOf));
  const sum = (of: (one: Totals) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    ...{ seeds: sum(({ seeds }) => seeds), steps: sum(({ steps }) => steps), refused: sum(({ refused }) => refused) },
    failing: all.flatMap(({ failing }) => failing).toSorted((a, b) => a - b),
  };
}

function totalsOf(child: ChildProcess): Promise<Totals> {
  return new Promise((resolve, reject) => {
    child.once('message', (totals) => {
      resolve(totals as Totals);
      child.disconnect();
    });
    child.once('exit', (code) => reject(new Error(`a process of the fuzz ended with ${code}`)));
  });
}

function report({ seeds, steps, refused, failing }: Totals): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${seeds} seeds of ${commands} commands (${values.store}) in ${seconds} s: ${steps} steps, ${refused} refused, ${failing.length} seeds failed`,
  );
  if (failing.length > 0) console.error(`failing seeds: ${failing.join(', ')}`);
  process.exitCode = failing.length > 0 ? 1 : 0;
}
