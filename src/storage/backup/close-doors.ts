import type Database from 'better-sqlite3';
import { secretSettings, waysIn } from '#storage/backup/ways-in.ts';

/** Takes every row that lets somebody in out of a copy of the database; tables that are not there yet have none. */
export function closeDoors(copy: Database.Database): void {
  const there = copy.prepare<[], { name: string }>(`select name from sqlite_master where type = 'table'`).all();
  const names = new Set(there.map(({ name }) => name));
  copy.pragma('foreign_keys = OFF');
  copy.transaction(() => {
    for (const table of waysIn) if (names.has(table)) copy.exec(`delete from "${table}"`);
    if (names.has('setting'))
      for (const key of secretSettings) copy.prepare('delete from setting where key = ?').run(key);
  })();
}
