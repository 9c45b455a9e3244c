import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { backup } from '#storage/backup/backup.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { add, makeStudy, words } from '#storage/sealing/study.fixture.ts';
import type { Where } from '#storage/storage.ts';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, place, open }) => {
  describe(`keys on ${name}`, () => {
    const studied = async () => {
      const where = await place();
      const storage = await open(where);
      await makeStudy(storage);
      return { where, storage };
    };

    it('that were lost are missing, not destroyed, and none is made in their place', async () => {
      const { where, storage } = await studied();
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      await storage.close();
      await loseKeys(where);
      const blind = await open(where);
      const { doc } = (await blind.journal.load('j')) ?? {};
      expect(doc?.records.get('q4')).toMatchObject({ erased: true, keyMissing: true, body: { text: '' } });
      expect(doc?.records.get('q1')).toMatchObject({ erased: true });
      expect(doc?.records.get('q1')).not.toHaveProperty('keyMissing');
      const report = await examine(blind);
      expect(report).toMatchObject({ clean: false, erasedRecords: 6, keyMissingRecords: 2 });
      expect(report.faults).toContainEqual({ fault: 'keys-missing', keys: 2 });
      const command = add('narrative', 'n2', { text: 'more of theirs', participant: 'other' });
      const { outcome } = await blind.journal.write(doc ?? fail(), { command, commandId: 'new', actor: 'ada' });
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'words-missing' } });
      expect((await blind.keys.all()).filter(({ destroyed }) => destroyed === null)).toEqual([]);
    });

    it('that are put back open everything again', async () => {
      const { where, storage } = await studied();
      const keysTo = join(where.dataDir, 'kept/keys');
      await backup(storage, { to: join(where.dataDir, 'kept/one'), keysTo }, () => noon);
      await storage.close();
      await loseKeys(where);
      await (await open(where)).close();
      await putBack(where, keysTo);
      const again = await open(where);
      expect((await again.journal.load('j'))?.doc.records.get('q4')?.body['text']).toBe(words.others);
      expect((await examine(again)).clean).toBe(true);
    });

    it('are not written over by a backup that has lost them, unless somebody says so', async () => {
      const { where, storage } = await studied();
      const keysTo = join(where.dataDir, 'kept/keys');
      const to = (n: number) => join(where.dataDir, `kept/${n}`);
      await backup(storage, { to: to(1), keysTo }, () => noon);
      await storage.close();
      await loseKeys(where);
      const blind = await open(where);
      await expect(backup(blind, { to: to(2), keysTo }, () => noon)).rejects.toThrow('missing here and that nobody');
      await backup(blind, { to: to(2), keysTo: `${keysTo}-new` }, () => noon);
      expect(await blind.keys.missing()).not.toEqual([]);
      await backup(blind, { to: to(3), keysTo, replaceKeys: true }, () => noon);
      expect(await blind.keys.missing()).toEqual([]);
      expect(await examine(blind)).toMatchObject({ clean: true, keyMissingRecords: 8 });
    });

    it('are not written over by a backup of another installation, nor is a file that holds none', async () => {
      const { where, storage } = await studied();
      const keysTo = join(where.dataDir, 'kept/keys');
      await backup(storage, { to: join(where.dataDir, 'kept/1'), keysTo }, () => noon);
      const other = await open(await place());
      await expect(backup(other, { to: join(where.dataDir, 'kept/2'), keysTo }, () => noon)).rejects.toThrow(
        '--replace-keys',
      );
      copyFileSync(import.meta.filename, keysTo);
      await expect(backup(storage, { to: join(where.dataDir, 'kept/2'), keysTo }, () => noon)).rejects.toThrow(
        'not a file of keys',
      );
    });

    it('that were destroyed may be written over, and do not come back with an older file of keys', async () => {
      const { where, storage } = await studied();
      const kept = join(where.dataDir, 'kept');
      await backup(storage, { to: join(kept, '1'), keysTo: join(kept, 'old') }, () => noon);
      copyFileSync(join(kept, 'old'), join(kept, 'latest'));
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      await backup(storage, { to: join(kept, '2'), keysTo: join(kept, 'latest') }, () => noon);
      await storage.close();
      await loseKeys(where);
      await putBack(where, join(kept, 'old'));
      const again = await open(where);
      const { doc } = (await again.journal.load('j')) ?? {};
      expect(doc?.records.get('q1')).toMatchObject({ erased: true, body: { text: '' } });
      expect(doc?.records.get('q4')?.body['text']).toBe(words.others);
    });
  });
});

const fail = (): never => {
  throw new Error('the document is not there');
};

async function loseKeys({ dataDir, databaseUrl }: Where): Promise<void> {
  if (databaseUrl === undefined) rmSync(join(dataDir, 'keys.sqlite'));
  else await query(databaseUrl, 'drop schema stig_keys cascade');
}

async function putBack({ dataDir, databaseUrl }: Where, file: string): Promise<void> {
  if (databaseUrl === undefined) return copyFileSync(file, join(dataDir, 'keys.sqlite'));
  await query(databaseUrl, 'drop schema if exists stig_keys cascade');
  const { restorePostgres } = await import('#storage/backup/postgres-tools.ts');
  await restorePostgres(databaseUrl, file);
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
