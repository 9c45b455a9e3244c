import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comeBackAtOnce } from '#tests/load/come-back.ts';
import { editTogether } from '#tests/load/edit-together.ts';
import { gather } from '#tests/load/people.ts';
import { findPostgres, stopPostgres } from '#tests/postgres.ts';
import type { BenchRow } from './bench-row.ts';
import { untilLived } from './example-lived.ts';
import { quantile } from './measure.ts';
import { serve, type Served } from './served.ts';

const members = 8;

/**
 * Fifty in one map of ordinary size, with real sockets and the server on the same machine, once the example is in and it has nothing else to do:
 * `npm run bench together -- --editors 50 --seconds 120 --clients 500 --store sqlite,postgres`. The clients share one process: each folds every
 * step into a document of its own and is compared with the server's at the end; a message that all are sent in the same words is parsed once for all.
 */
export async function benchTogether(): Promise<BenchRow[]> {
  const plan = wanted();
  const folder = await mkdtemp(join(tmpdir(), 'stig-bench-together-'));
  try {
    const rows: BenchRow[] = [];
    if (plan.stores.includes('sqlite')) rows.push(...(await measureOn('SQLite', join(folder, 'sqlite'), plan)));
    if (!plan.stores.includes('postgres')) return rows;
    const postgres = await findPostgres(folder);
    if ('missing' in postgres) console.log(`skipped on PostgreSQL: ${postgres.missing}`);
    else rows.push(...(await measureOn('PostgreSQL', join(folder, 'files'), { ...plan, databaseUrl: postgres.url })));
    return rows;
  } finally {
    stopPostgres(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

type Plan = {
  readonly stores: readonly string[];
  readonly editors: number;
  readonly seconds: number;
  readonly clients: number;
  readonly databaseUrl?: string;
};

function wanted(): Plan {
  const { values } = parseArgs({
    strict: false,
    options: {
      store: { type: 'string', default: 'sqlite,postgres' },
      editors: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '120' },
      clients: { type: 'string', default: '500' },
    },
  });
  const { store, editors, seconds, clients } = values;
  return {
    ...{ stores: String(store).split(','), editors: Number(editors) },
    ...{ seconds: Number(seconds), clients: Number(clients) },
  };
}

async function measureOn(store: string, dataDir: string, plan: Plan): Promise<BenchRow[]> {
  const served = await serve(dataDir, plan.databaseUrl === undefined ? {} : { DATABASE_URL: plan.databaseUrl });
  try {
    const at = { url: served.url, ...(await gather(served, members)) };
    await untilLived(served);
    const memory = watchMemory(served);
    const before = { served: served.workedMs(), clients: process.cpuUsage() };
    const { seen, acknowledged, faults } = await editTogether({ ...at, ...plan });
    const { user, system } = process.cpuUsage(before.clients);
    const worked = { served: served.workedMs() - before.served, clients: (user + system) / 1000 };
    const weights = memory.stop();
    const back = await comeBackAtOnce(at, plan.clients);
    return [
      ...editRows(`${plan.editors} editors on ${store}`, { seen, acknowledged, faults }),
      ...workRows(store, { ...worked, edits: acknowledged.length }),
      ...weightRows(`server memory, ${store}`, weights),
      {
        ...{ name: `${plan.clients} clients come back at once, all in step, ${store}`, median: back },
        comparedWith: 'to stay under 10,000 ms',
      },
    ];
  } finally {
    await served.stop();
  }
}

function editRows(name: string, { seen, acknowledged, faults }: Awaited<ReturnType<typeof editTogether>>): BenchRow[] {
  const row = (what: string, times: readonly number[], most: number): BenchRow => ({
    ...{ name: `${name}: edit to ${what}`, median: quantile(times, 0.5), p99: quantile(times, 0.99) },
    comparedWith: `p99 to stay under ${most} ms, ${times.length} edits`,
  });
  for (const fault of faults.slice(0, 5)) console.error(`  ${fault}`);
  return [
    row('seen by another', seen, 150),
    row('acknowledged, on disk', acknowledged, 100),
    { name: `${name}: what was lost or differs`, median: faults.length, unit: 'things', comparedWith: 'none' },
  ];
}

function workRows(store: string, of: { served: number; clients: number; edits: number }): BenchRow[] {
  return [
    {
      name: `work of the server's process for an edit, ${store}`,
      median: of.served / of.edits,
      comparedWith: `${(of.clients / of.edits).toFixed(2)} ms of all the clients', their logging in and looking back counted`,
    },
  ];
}

function weightRows(name: string, weights: readonly number[]): BenchRow[] {
  const third = Math.ceil(weights.length / 3);
  const settled = quantile(weights.slice(third, 2 * third), 0.5);
  return [
    {
      ...{ name: `${name}, at the end`, median: quantile(weights.slice(-third), 0.5), unit: 'MB' },
      comparedWith: `${settled.toFixed(0)} MB in its middle, ${(weights[0] ?? 0).toFixed(0)} MB before, ${Math.max(...weights).toFixed(0)} MB at most`,
    },
  ];
}

function watchMemory(served: Served): { readonly stop: () => number[] } {
  const weights = [served.residentMegabytes()];
  const timer = setInterval(() => weights.push(served.residentMegabytes()), 1000);
  return {
    stop: () => {
      clearInterval(timer);
      return weights;
    },
  };
}
