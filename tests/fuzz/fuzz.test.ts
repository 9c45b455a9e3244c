import { describe, expect, it } from 'vitest';
import { pinnedSeeds } from '#tests/fuzz/pinned-seeds.ts';
import { runSeed } from '#tests/fuzz/run-seed.ts';
import { withStore } from '#tests/fuzz/with-store.ts';

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
  }, 60_000);

  it('agree on a real store', async () => {
    for (let seed = 20_001; seed <= 20_006; seed += 1) {
      const { faults } = await withStore((ground) => runSeed(seed, commands, ground));
      expect(faults, `npm run fuzz -- --seed ${seed} --commands ${commands} --store sqlite`).toEqual([]);
    }
  }, 60_000);
});
