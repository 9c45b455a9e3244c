import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { rememberTrouble } from '#storage/trouble/remember-trouble.ts';
import { migrations } from '#storage/migrations/all.ts';
import { migrate } from '#storage/migrations/migrate.ts';
import { openSqlite, type SqliteStore } from '#storage/sqlite/open-sqlite.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

describe('whether what people do can be saved', () => {
  const folder = newFolder('writability');
  let raw: SqliteStore;
  let nowMs = 0;
  afterEach(async () => {
    await raw.close();
    await removeFolder(folder);
  });
  const roomFor = (pages: number): void => {
    const there = Number(raw.raw.pragma('page_count', { simple: true }));
    raw.raw.pragma(`max_page_count = ${there + pages}`);
  };

  it('is remembered as no until something of the size of a step was written, whatever smaller thing still finds room', async () => {
    raw = openSqlite(folder, Date.now);
    await migrate(raw, migrations, Date.now);
    const { store, writability } = rememberTrouble(raw, () => nowMs);
    const write = (characters: number) =>
      store.transact(async ({ db }) => {
        const values = { key: `k${(nowMs += 1)}`, value: JSON.stringify('a'.repeat(characters)) };
        await db.insertInto('setting').values(values).execute();
      });
    expect([writability.lastTrouble(), await writability.tryWriting()]).toEqual([undefined, undefined]);
    await sql`vacuum`.execute(store.db);
    roomFor(4);
    await expect(write(100_000)).rejects.toThrow('full');
    await write(10);
    expect([writability.lastTrouble(), await writability.tryWriting()]).toEqual(['disk-full', 'disk-full']);
    roomFor(1000);
    expect(await writability.tryWriting()).toBeUndefined();
    expect(writability.lastTrouble()).toBeUndefined();
    roomFor(20);
    await expect(write(200_000)).rejects.toThrow('full');
    expect(await writability.tryWriting()).toBe('disk-full');
    nowMs += 5000;
    expect(await writability.tryWriting()).toBeUndefined();
  });
});
