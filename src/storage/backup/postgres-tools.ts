import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { waysIn } from '#storage/backup/ways-in.ts';

/** PostgreSQL's own programs are not there, or did not do what was asked. */
export class PostgresToolFailed extends Error {
  override readonly name = 'PostgresToolFailed';
}

/** Dumps a database: the words without the keys and without any way in, or the keys alone. */
export const dumpPostgres = (databaseUrl: string, file: string, part: 'words' | 'keys'): Promise<void> =>
  run('pg_dump', databaseUrl, [
    '--format=custom',
    ...(part === 'keys'
      ? ['--schema=stig_keys']
      : ['--exclude-schema=stig_keys', ...waysIn.map((table) => `--exclude-table-data=*.${table}`)]),
    `--file=${file}`,
  ]);

/**
 * The rows of one table in a dump, each column as text.
 *
 * Shape   as COPY writes them: tabs between columns, `\\N` for nothing. Escapes are left as they are.
 */
export async function dumpedRows(
  file: string,
  of: { schema: string; table: string },
): Promise<Record<string, string | null>[]> {
  const args = ['--data-only', `--schema=${of.schema}`, `--table=${of.table}`, '--file=-', file];
  const lines = (await outputOf('pg_restore', args)).split('\n');
  const begin = lines.findIndex((line) => line.startsWith('COPY '));
  if (begin < 0) return [];
  const copy = lines[begin] ?? '';
  const columns = copy.slice(copy.indexOf('(') + 1, copy.lastIndexOf(')')).split(', ');
  return lines.slice(begin + 1, lines.indexOf('\\.', begin)).map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((name, at) => [name, values[at] === '\\N' ? null : (values[at] ?? null)]));
  });
}

/** A whole dump as the SQL that it stands for. */
export const dumpText = (file: string): Promise<string> => outputOf('pg_restore', ['--file=-', file]);

function outputOf(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(findProgram(program), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new PostgresToolFailed(`${program} is needed and could not be started`, { cause })),
    );
    child.once('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(out).toString('utf8'))
        : reject(new PostgresToolFailed(`${program} ended with ${code}: ${said.trim()}`)),
    );
  });
}

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
