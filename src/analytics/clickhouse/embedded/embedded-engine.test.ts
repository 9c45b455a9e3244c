import { spawn as spawnNothing } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it, vi } from 'vitest';

import { createEmbeddedEngine } from '#analytics/clickhouse/embedded/embedded-engine.ts';
import { eventEngineContract } from '#analytics/event-engine.contract.ts';
import { encodeEvents } from '#analytics/encoded-events.ts';
import { createEventTable } from '#analytics/event-table.ts';
import { sql } from '#analytics/sql/sql.ts';

const folder = await mkdtemp(join(tmpdir(), 'stig-engine-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const target = { workspace: 'w', log: 'l' };
const one = encodeEvents([{ caseId: 'c', activity: 'Ask', timeUs: 1, properties: {} }], 0);
const howMany = sql`SELECT count() AS n FROM event`;

describe('chDB in a child process', () =>
  eventEngineContract(async () =>
    createEmbeddedEngine({ folder: join(folder, 'contract'), memoryBytes: 500 * 2 ** 20 }),
  ));

describe('the engine in its child process', () => {
  it('comes back with its events after it was killed, and says what happened to a question meanwhile', async () => {
    const engine = createEmbeddedEngine({ folder: join(folder, 'killed') });
    await engine.insert(target, one);
    const asked = engine.query(sql`SELECT count() AS n FROM numbers(100000000000)`);
    const pid = engine.pid() ?? 0;
    setTimeout(() => process.kill(pid, 'SIGKILL'), 300);
    await expect(asked).rejects.toMatchObject({ kind: 'engine-stopped', message: expect.stringContaining('SIGKILL') });
    expect(await engine.query(howMany)).toEqual([{ n: 1 }]);
    expect(engine.pid()).not.toBe(pid);
    await engine.close();
  });

  it('is ended when it stands still, with an answer to whoever waits, and another takes its place', async () => {
    const engine = createEmbeddedEngine({ folder: join(folder, 'frozen'), silenceMs: 4000 });
    await engine.insert(target, one);
    const pid = engine.pid() ?? 0;
    process.kill(pid, 'SIGSTOP');
    await expect(engine.query(howMany)).rejects.toMatchObject({
      kind: 'engine-stopped',
      message: expect.stringContaining('did not answer'),
    });
    expect(await engine.query(howMany)).toEqual([{ n: 1 }]);
    expect(engine.pid()).not.toBe(pid);
    await engine.close();
  });

  it('works on a long question without being taken for one that stands still', async () => {
    const engine = createEmbeddedEngine({ folder: join(folder, 'long'), silenceMs: 1500 });
    await engine.query(howMany);
    const long = sql`SELECT sum(sleepEachRow(0.5)) AS n FROM numbers(6) SETTINGS max_block_size = 1`;
    expect(await engine.query(long)).toEqual([{ n: 0 }]);
    await engine.close();
  });

  it('is an answer, and no end of the process, when the machine starts no more processes', async () => {
    const failing = [
      () => spawnNothing('/nowhere/node', [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }),
      () => {
        throw Object.assign(new Error('spawn EMFILE'), { code: 'EMFILE' });
      },
    ];
    for (const spawn of failing) {
      const engine = createEmbeddedEngine({ folder: join(folder, 'no-more'), spawn });
      for (const _again of [1, 2])
        await expect(engine.query(howMany)).rejects.toMatchObject({
          kind: 'engine-away',
          message: expect.stringContaining('cannot be started'),
        });
      await engine.close();
    }
  });

  it('answers what it does not understand with a fault, and then nothing once closed', async () => {
    const engine = createEmbeddedEngine({ folder: join(folder, 'closed') });
    await expect(engine.query(sql`SELEKT 1`)).rejects.toMatchObject({
      kind: 'query-failed',
      message: expect.stringContaining('Syntax error'),
    });
    await engine.command(createEventTable);
    await engine.close();
    await expect(engine.query(howMany)).rejects.toMatchObject({ kind: 'engine-closed' });
  });

  it('says so when another engine holds the folder, and opens it once that is gone', async () => {
    const first = createEmbeddedEngine({ folder: join(folder, 'held') });
    await first.insert(target, one);
    const second = createEmbeddedEngine({ folder: join(folder, 'held') });
    await expect(second.query(howMany)).rejects.toMatchObject({
      kind: 'store-not-opened',
      message: expect.stringContaining('held'),
    });
    await first.close();
    expect(await second.query(howMany)).toEqual([{ n: 1 }]);
    await second.close();
  });

  it('says what to do where chDB is not installed', async () => {
    const absent = `import { registerHooks } from 'node:module';
      registerHooks({ resolve: (name, context, next) => { if (name.startsWith('chdb')) throw new Error("Cannot find package 'chdb'"); return next(name, context); } });`;
    vi.stubEnv('NODE_OPTIONS', `--import data:text/javascript,${encodeURIComponent(absent)}`);
    const engine = createEmbeddedEngine({ folder: join(folder, 'absent') });
    await expect(engine.query(howMany)).rejects.toMatchObject({
      kind: 'engine-missing',
      message: expect.stringContaining('CLICKHOUSE_URL'),
    });
    vi.unstubAllEnvs();
    expect(await engine.query(howMany)).toEqual([{ n: 0 }]);
    await engine.close();
  });

  it('leaves no process behind', async () => {
    const engine = createEmbeddedEngine({ folder: join(folder, 'gone') });
    await engine.query(howMany);
    const pid = engine.pid() ?? 0;
    await engine.close();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
