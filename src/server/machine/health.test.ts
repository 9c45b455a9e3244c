import { describe, expect, it } from 'vitest';
import { createHealth, type HealthParts } from '#server/machine/health.ts';
import type { Storage } from '#storage/storage.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, fresh }) => {
  describe(`health on ${name}`, () => {
    const healthOf = (storage: Storage, parts: Partial<HealthParts> = {}) =>
      createHealth({ storage, missingKeys: 0, behaviour: () => undefined, jobs: () => undefined, ...parts })();

    it('is ok where everything works', async () => {
      expect(await healthOf(await fresh())).toEqual({ status: 'ok', parts: [] });
    });

    it('names every part that ails while edits are saved', async () => {
      const ailing = { missingKeys: 2, behaviour: () => 'engine-away', jobs: () => 'disk-full' };
      expect(await healthOf(await fresh(), ailing)).toEqual({
        status: 'degraded',
        parts: [
          { part: 'behaviour', why: 'engine-away' },
          { part: 'keys', why: '2 keys of personal words are missing' },
          { part: 'jobs', why: 'disk-full' },
        ],
      });
    });

    it('is not there while edits cannot be saved, and is again when one can', async () => {
      const storage = await fresh();
      await storage.db.schema.alterTable('setting').renameTo('setting_elsewhere').execute();
      const broken = { ...storage, writability: { ...storage.writability, lastTrouble: () => 'disk-full' as const } };
      expect(await healthOf(broken)).toMatchObject({ status: 'unavailable', parts: [{ part: 'database' }] });
      await storage.db.schema.alterTable('setting_elsewhere').renameTo('setting').execute();
      expect(await healthOf(broken)).toMatchObject({ status: 'ok' });
    });
  });
});
