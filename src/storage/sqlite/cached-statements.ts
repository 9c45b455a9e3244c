import type Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const mostKept = 400;

/** The database as Kysely sees it, with statements that were prepared before kept ready. */
export function withCachedStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void database.close(),
    prepare: (sql) => {
      const ready = kept.get(sql);
      if (ready) return ready;
      const statement = database.prepare(sql) as unknown as SqliteStatement;
      if (isSchemaChange(sql)) kept.clear();
      else if (kept.size < mostKept) kept.set(sql, statement);
      return statement;
    },
  };
}

const isSchemaChange = (sql: string): boolean => /^\s*(create|alter|drop|pragma)\b/iu.test(sql);
