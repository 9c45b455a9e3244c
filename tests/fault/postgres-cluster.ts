import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { newFolder } from '#tests/folders.ts';
import { type Account, findBinaries, run, serverAccount, stopPostgres } from '#tests/postgres.ts';

/** A PostgreSQL server of one test's own, for it to break. */
export type Cluster = {
  readonly url: string;
  readonly start: () => void;
  /** Ends it in the middle of whatever it does. */
  readonly stop: () => void;
  /** Its processes stand still: connections stay open and nothing is ever answered. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Ends every connection that Stig has. */
  readonly terminate: () => Promise<number>;
  /** How many connections Stig has now. */
  readonly connections: () => Promise<number>;
  /** How many connections, of anybody, were ever begun. */
  readonly received: () => number;
  readonly remove: () => void;
};

/** Makes and starts one, in a folder given or one of its own, or says why there is none. */
export function newCluster(port: number, folder?: string): Cluster | { readonly missing: string } {
  const bin = findBinaries();
  const account = serverAccount();
  if (!bin || !account) return { missing: 'no PostgreSQL server is installed that may be run here' };
  const dir = folder ?? newFolder('cluster');
  const cluster = clusterIn({ dir, bin, account, port });
  cluster.start();
  return cluster;
}

type Place = { readonly dir: string; readonly bin: string; readonly account: Account; readonly port: number };

function clusterIn({ dir, bin, account, port }: Place): Cluster {
  const data = join(dir, 'data');
  const log = join(dir, 'log');
  const options = { ...account, cwd: dir, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' } };
  if (account.uid !== undefined && account.gid !== undefined) chownSync(dir, account.uid, account.gid);
  chmodSync(dir, 0o755);
  run(join(bin, 'initdb'), ['-D', data, '-U', 'stig', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options);
  const settings = `-p ${port} -k ${dir} -h 127.0.0.1 -c max_connections=60 -c shared_buffers=16MB -c log_connections=on`;
  const pgCtl = (...args: string[]): void => run(join(bin, 'pg_ctl'), ['-D', data, '-w', ...args], options);
  const url = `postgres://stig@127.0.0.1:${port}/postgres`;
  const ask = async (question: string): Promise<number> => {
    const client = new pg.Client({ connectionString: url, application_name: 'counter' });
    client.on('error', () => {});
    await client.connect();
    try {
      return Number((await client.query<{ n: string }>(question)).rows[0]?.n);
    } finally {
      await client.end();
    }
  };
  const signal = (name: NodeJS.Signals): void => {
    for (const pid of processesOf(data)) process.kill(pid, name);
  };
  const ofStig = "from pg_stat_activity where application_name like 'stig%'";
  return {
    url,
    start: () => pgCtl('-l', log, '-o', settings, 'start'),
    stop: () => pgCtl('-m', 'immediate', 'stop'),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    terminate: () => ask(`select count(pg_terminate_backend(pid)) as n ${ofStig}`),
    connections: () => ask(`select count(*) as n ${ofStig}`),
    received: () => readFileSync(log, 'utf8').split('connection received').length - 1,
    remove: () => {
      if (existsSync(join(data, 'postmaster.pid'))) signal('SIGCONT');
      stopPostgres(dir);
    },
  };
}

/** The server's first process, and all that it started. */
function processesOf(data: string): number[] {
  const first = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(first)], { encoding: 'utf8' });
  return [first, ...stdout.split('\n').map(Number).filter(Boolean)];
}
