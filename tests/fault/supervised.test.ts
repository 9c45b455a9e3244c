import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '#tests/fault/stig-server.ts';
import { readUnit, supervise } from '#tests/fault/supervisor.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const unit = readUnit();
const dataDir = newFolder('supervised');
const analyze = '/usr/bin/systemd-analyze';

describe('a server under a supervisor that does what docs/operate says', () => {
  afterAll(() => removeFolder(dataDir));

  it.skipIf(!existsSync(analyze))('has a unit that systemd finds nothing wrong with', () => {
    const here = unit.text
      .replace(/^ExecStart=\S+/mu, `ExecStart=${process.execPath}`)
      .replace(/^WorkingDirectory=.*/mu, `WorkingDirectory=${process.cwd()}`)
      .replace(/^User=.*/mu, 'User=root');
    const file = join(mkdtempSync(join(tmpdir(), 'stig-unit-')), 'stig.service');
    writeFileSync(file, here);
    const { status, stderr } = spawnSync(analyze, ['verify', file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('is started again when it is killed, and not when it is asked to end', async () => {
    const supervisor = supervise({ ...unit, restartMs: 50 }, { dataDir, port: await freePort() });
    await supervisor.now().says('Stig is ready');
    await supervisor.now().kill();
    await expect.poll(() => supervisor.starts()).toBe(2);
    await supervisor.now().says('Stig is ready');
    expect(await supervisor.stop()).toBe(0);
    expect([await supervisor.over, supervisor.starts()]).toEqual(['stopped', 2]);
  });

  it('is given up after as many failed starts as the unit allows, each of which says why', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const supervisor = supervise({ ...unit, restartMs: 50, mostStarts: 2 }, { dataDir, port });
    expect(await supervisor.over).toBe('failed');
    expect(supervisor.now().said()).toContain(`something else listens on 127.0.0.1:${port}`);
    taken.close();
    expect([unit.restart, unit.mostStarts > 1, unit.stopMs > 30_000]).toEqual(['on-failure', true, true]);
  });
});
