import { describe, expect, it } from 'vitest';
import { createMemoryJournal } from '#tests/fuzz/memory-journal.ts';
import { pinnedSeeds } from '#tests/fuzz/pinned-seeds.ts';
import { type Ground, runSeed } from '#tests/fuzz/run-seed.ts';
import { eachStore, type TestStore } from '#tests/stores.ts';

const commands = 120;

describe('rooms and replicas', () => {
  it.each(pinnedSeeds)('agree with seed $seed, which once found $found', async ({ seed }) => {
    expect((await runSeed(seed, commands)).faults).toEqual([]);
  });

  it('agree after whatever forty seeds do to them', async () => {
    for (let seed = 10_001; seed <= 10_040; seed += 1) {
      const { faults } = await runSeed(seed, commands);
      expect(faults, `npm run fuzz -- --seed ${seed} --commands ${commands}`).toEqual([]);
    }
  }, 240_000);

  it('agree where what one server writes reaches the others late', async () => {
    for (let seed = 15_001; seed <= 15_005; seed += 1) {
      const ground = createMemoryJournal();
      const watch: Ground['watch'] = (listener) =>
        ground.watch((id, seq) => void setTimeout(() => listener(id, seq), 50));
      expect((await runSeed(seed, commands, { ...ground, watch })).faults, `seed ${seed}`).toEqual([]);
    }
  });
});

await eachStore((store) =>
  describe(`rooms and replicas on ${store.name}`, () => {
    it('agree, however many processes serve them', async () => {
      for (let seed = 20_001; seed <= 20_003; seed += 1) {
        const ground = await layGround(store);
        expect((await runSeed(seed, commands, ground)).faults, `seed ${seed}`).toEqual([]);
      }
    });
  }),
);

/** A fresh store; PostgreSQL twice, as two processes have it. */
async function layGround(store: TestStore): Promise<Ground> {
  const where = await store.place();
  const storage = await store.open(where, Date.now);
  const shared = where.databaseUrl !== undefined;
  const others = shared
    ? [(await store.open({ ...(await store.place()), databaseUrl: where.databaseUrl }, Date.now)).journal]
    : [];
  const erase = async (): Promise<void> =>
    void (await storage.erase({ workspace: 'w', participant: 'u1', by: 'owner' }));
  return { ...storage.journal, erase, others };
}
