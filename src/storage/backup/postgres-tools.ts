import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** PostgreSQL's own programs are not there, or did not do what was asked. */
export class PostgresToolFailed extends Error {
  override readonly name = 'PostgresToolFailed';
}

/** Dumps a database: the words without the keys, or the keys alone. */
export const dumpPostgres = (databaseUrl: string, file: string, part: 'words' | 'keys'): Promise<void> =>
  run('pg_dump', databaseUrl, [
    '--format=custom',
    part === 'keys' ? '--schema=stig_keys' : '--exclude-schema=stig_keys',
    `--file=${file}`,
  ]);

/** Fills an empty database from a dump. */
export const restorePostgres = (databaseUrl: string, file: string): Promise<void> =>
  run('pg_restore', databaseUrl, [
    '--no-owner',
    '--no-privileges',
    '--exit-on-error',
    '--single-transaction',
    `--dbname=${databaseOf(databaseUrl)}`,
    file,
  ]);

const databaseOf = (databaseUrl: string): string =>
  new pg.Client({ connectionString: databaseUrl }).database ?? 'postgres';

function run(program: string, databaseUrl: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(findProgram(program), args, {
      env: { ...process.env, ...connectionOf(databaseUrl) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    child.once('error', (cause) =>
      reject(new PostgresToolFailed(`${program} is needed and could not be started`, { cause })),
    );
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new PostgresToolFailed(`${program} ended with ${code}: ${said.trim()}`)),
    );
  });
}

/** Where to connect, in the environment: on a command line everyone on the machine could read the password. */
function connectionOf(databaseUrl: string): Record<string, string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  const mode = new URL(databaseUrl).searchParams.get('sslmode');
  return {
    PGHOST: client.host,
    PGPORT: String(client.port),
    PGDATABASE: client.database ?? '',
    PGUSER: client.user ?? '',
    PGPASSWORD: typeof client.password === 'string' ? client.password : '',
    ...(mode && { PGSSLMODE: mode }),
  };
}

/** The newest of Debian's, since a dump needs a program no older than the server; otherwise what the path gives. */
function findProgram(program: string): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, 'bin', program)).find((file) => existsSync(file)) ?? program;
}
