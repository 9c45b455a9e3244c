import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './bench-row.ts';

type Bench = { readonly name: string; readonly run: () => Promise<readonly BenchRow[]> };

const notBenches = new Set(['run.ts', 'bench-row.ts', 'measure.ts', 'served.ts', 'edit-server.ts', 'example-lived.ts']);
const said = process.argv.slice(2);
const wanted = said.slice(0, said.findIndex((word) => word.startsWith('--')) >>> 0);
const benches = (await findBenches()).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => benches.every((bench) => bench.name !== name));
if (unknown.length > 0) console.error(`there is no benchmark ${unknown.join(', ')}`);

console.log(`${availableParallelism()} cores, ${cpus()[0]?.model ?? 'of some kind'}, Node ${process.versions.node}\n`);
for (const { name, run } of benches) {
  const began = performance.now();
  const rows = await run();
  console.log(`${name} (${((performance.now() - began) / 1000).toFixed(0)} s)\n${table(rows)}\n`);
}

/** Every function `bench…` of a file here, under the file's name. */
async function findBenches(): Promise<Bench[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !notBenches.has(file));
  const found = await Promise.all(files.toSorted().map(benchesOf));
  return found.flat();
}

async function benchesOf(file: string): Promise<Bench[]> {
  const module = (await import(join(import.meta.dirname, file))) as Record<string, unknown>;
  return Object.entries(module).flatMap(([name, value]) =>
    name.startsWith('bench') && typeof value === 'function'
      ? [{ name: file.replace('.ts', ''), run: value as Bench['run'] }]
      : [],
  );
}

function table(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ name, median, p99, unit = 'ms', comparedWith }) => [
    name,
    figure(median, unit),
    p99 === undefined ? '' : `p99 ${figure(p99, unit)}`,
    comparedWith === undefined ? '' : `beside ${comparedWith}`,
  ]);
  const width = (column: number): number => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  return cells
    .map(([name = '', median = '', p99 = '', beside = '']) =>
      `  ${name.padEnd(width(0))}  ${median.padStart(width(1))}  ${p99.padEnd(width(2))}  ${beside}`.trimEnd(),
    )
    .join('\n');
}

function figure(value: number, unit: string): string {
  return `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })} ${unit}`;
}
