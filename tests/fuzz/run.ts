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
  },
});

const commands = Number(values.commands);
const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const onDisk = values.store === 'sqlite';
const failing: number[] = [];
let [steps, refused] = [0, 0];
const began = performance.now();

for (let seed = first; seed < first + count; seed += 1) {
  const outcome = await (onDisk ? withStore((ground) => runSeed(seed, commands, ground)) : runSeed(seed, commands));
  steps += outcome.steps;
  refused += outcome.refused;
  if (outcome.faults.length === 0) continue;
  failing.push(seed);
  console.error(`seed ${seed} fails (npm run fuzz -- --seed ${seed} --commands ${commands} --store ${values.store}):`);
  for (const fault of outcome.faults.slice(0, 5)) console.error(`  ${fault}`);
}

const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `${count} seeds of ${commands} commands (${values.store}) in ${seconds} s: ${steps} steps, ${refused} refused, ${failing.length} seeds failed`,
);
if (failing.length > 0) console.error(`failing seeds: ${failing.join(', ')}`);
process.exitCode = failing.length > 0 ? 1 : 0;
