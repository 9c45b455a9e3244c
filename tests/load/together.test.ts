import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, startStig, type StigServer } from '#tests/fault/stig-server.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { comeBackAtOnce } from '#tests/load/come-back.ts';
import { editTogether } from '#tests/load/edit-together.ts';
import { gather } from '#tests/load/people.ts';

describe('many in one map', () => {
  let dataDir: string;
  let server: StigServer;

  beforeEach(async () => {
    dataDir = newFolder('load');
    server = await startStig({ dataDir, port: await freePort() });
  });
  afterEach(async () => {
    await server.kill();
    await removeFolder(dataDir);
  });

  it('lose no word of what eight write at once, and are in step when all come back in one moment', async () => {
    const at = { url: server.url, ...(await gather(server, 1)) };
    const { seen, acknowledged, faults } = await editTogether({ ...at, editors: 8, seconds: 4 });
    expect(faults).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(40);
    expect(seen.length).toBeGreaterThan(30);
    expect(await comeBackAtOnce(at, 40)).toBeGreaterThan(0);
  }, 120_000);
});
