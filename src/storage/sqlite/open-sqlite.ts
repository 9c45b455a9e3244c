import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { Clock } from '#base/clock.ts';
import { createGroupCommit } from '#storage/sqlite/group-commit.ts';
import { describeHolder, removeHolder, writeHolder } from '#storage/sqlite/folder-lock.ts';
import { withCachedStatements } from '#storage/sqlite/cached-statements.ts';
import type { News, Store } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';

export type SqliteStore = Store & { readonly dialect: 'sqlite'; readonly raw: Database.Database };

/**
 * The SQLite file of a data folder, for this process alone.
 *
 * Errors  `DataFolderInUse` when another process has it.
 */
export function openSqlite(dataDir: string, clock: Clock): SqliteStore {
  const raw = openFile(dataDir);
  writeHolder(dataDir, clock());
  const db = new Kysely<Tables>({ dialect: new ImmediateDialect({ database: withCachedStatements(raw) }) });
  const listeners = new Set<(news: News) => void>();
  const tell = (news: News): void => {
    for (const listener of listeners) queueMicrotask(() => listener(news));
  };
  const transact = createGroupCommit(db, tell);
  return {
    dialect: 'sqlite',
    raw,
    db,
    transact,
    snapshot: (read) => db.transaction().execute(read),
    lockDocument: (tx, id) => tx.db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst(),
    lockSchema: async () => {},
    sharesRows: false,
    textPosition: 'instr',
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isHearing: () => true,
    close: async () => {
      await transact(async () => {});
      await db.destroy();
      if (raw.open) raw.close();
      removeHolder(dataDir);
    },
  };
}

function openFile(dataDir: string): Database.Database {
  const file = join(dataDir, 'stig.sqlite');
  const raw = new Database(file, { timeout: 1500 });
  try {
    chmodSync(file, 0o600);
    raw.pragma('locking_mode = EXCLUSIVE');
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.exec('begin immediate; commit');
    return raw;
  } catch (cause) {
    raw.close();
    if (isBusy(cause)) throw describeHolder(dataDir);
    throw cause;
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** Takes the write lock when a transaction starts, not in its middle where it could fail. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** SQLite undoes a transaction itself when the disk is full: then there is nothing left to undo, and what went wrong is what is told. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(unlessUndone);
  }
}

function unlessUndone(error: unknown): void {
  if (!(error instanceof Error) || !error.message.includes('no transaction is active')) throw error;
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }
}
