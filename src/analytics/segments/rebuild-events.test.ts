import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { accept, refuse, type Result } from '#base/result.ts';
import { createSeededRandom } from '#base/random.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';
import { openScratchEngine } from '#analytics/clickhouse/embedded/scratch-engine.ts';
import type { EventEngine } from '#analytics/event-engine.ts';
import { removeAllEvents } from '#analytics/event-table.ts';
import { importEvents } from '#analytics/import-events.ts';
import { listEventNames } from '#analytics/questions/event-names.ts';
import { summarizeLog } from '#analytics/questions/log-summary.ts';
import { rebuildEvents } from '#analytics/segments/rebuild-events.ts';
import { createSegmentStore } from '#analytics/segments/segment-store.ts';

const root = await mkdtemp(join(tmpdir(), 'stig-rebuild-'));
const engine = await openScratchEngine();
afterAll(async () => {
  await engine.close();
  await rm(root, { recursive: true, force: true });
});

function manyEvents(n: number, seed: number): LogEvent[] {
  const random = createSeededRandom(seed);
  const activities = ['Ask', 'Wait', 'Answer', 'Thank'];
  return Array.from({ length: n }, () => ({
    caseId: `c${Math.floor(random() * 50)}`,
    activity: activities[Math.floor(random() * 4)] ?? '',
    timeUs: 1.7e15 + Math.floor(random() * 1000) * 1e6,
    channel: random() < 0.5 ? 'web' : undefined,
    properties: { part: String(Math.floor(random() * 3)) },
  }));
}

async function* batches<T>(events: readonly LogEvent[], end: T): AsyncGenerator<readonly LogEvent[], T> {
  for (let at = 0; at < events.length; at += 300) yield events.slice(at, at + 300);
  return end;
}

const done: Result<string, never> = accept('read');
const scopes = [
  { workspace: 'w', logs: ['one'] },
  { workspace: 'w', logs: ['one', 'two'] },
];
const answers = async () =>
  Promise.all(scopes.map(async (scope) => [await summarizeLog(engine, scope), await listEventNames(engine, scope)]));

describe('the event store', () => {
  it('answers the same after it was made anew from its segments', async () => {
    const segments = createSegmentStore(join(root, 'same'));
    const place = (log: string) => ({ target: { workspace: 'w', log }, segments, engine });
    expect(await importEvents(batches(manyEvents(2000, 1), done), place('one'))).toEqual(done);
    await importEvents(batches(manyEvents(700, 2), done), place('two'));
    const before = await answers();
    await engine.command(removeAllEvents);
    expect(await answers()).not.toEqual(before);
    await importEvents(batches(manyEvents(10, 3), done), {
      ...place('orphan'),
      segments: createSegmentStore(join(root, 'elsewhere')),
    });
    expect(await rebuildEvents(segments, engine)).toEqual({
      logs: 2,
      events: 2700,
      damaged: [],
      orphansRemoved: [{ workspace: 'w', log: 'orphan' }],
    });
    expect(await answers()).toEqual(before);
  });

  it('keeps a log whose segments are damaged, and names it', async () => {
    const segments = createSegmentStore(join(root, 'damaged'));
    const target = { workspace: 'w', log: 'hurt' };
    await importEvents(batches(manyEvents(400, 4), done), { target, segments, engine });
    await writeFile(join(root, 'damaged', 'w', 'hurt', '000001.ndjson.gz'), 'not what it was');
    const report = await rebuildEvents(segments, engine);
    expect(report).toMatchObject({ logs: 0, damaged: [{ code: 'segment-damaged', target, segment: 1 }] });
    expect((await summarizeLog(engine, { workspace: 'w', logs: ['hurt'] })).events).toBe(400);
  });
});

describe('an import', () => {
  it('leaves nothing behind when the file is refused half-way', async () => {
    const segments = createSegmentStore(join(root, 'refused'));
    const target = { workspace: 'w', log: 'bad' };
    const refused = refuse({ code: 'gzip-broken' });
    expect(await importEvents(batches(manyEvents(900, 5), refused), { target, segments, engine })).toEqual(refused);
    expect(await segments.list()).toEqual([]);
    expect((await summarizeLog(engine, { workspace: 'w', logs: ['bad'] })).events).toBe(0);
  });

  it('can be made again after the engine failed, without doubling anything', async () => {
    const segments = createSegmentStore(join(root, 'again'));
    const target = { workspace: 'w', log: 'twice' };
    let calls = 0;
    const failing: EventEngine = {
      ...engine,
      insert: async (...args) => {
        calls += 1;
        if (calls === 2) throw new Error('the engine stopped');
        await engine.insert(...args);
      },
    };
    await expect(
      importEvents(batches(manyEvents(900, 6), done), { target, segments, engine: failing }),
    ).rejects.toThrow('the engine stopped');
    expect((await segments.list())[0]?.sealed).toBe(false);
    await importEvents(batches(manyEvents(900, 6), done), { target, segments, engine });
    expect((await summarizeLog(engine, { workspace: 'w', logs: ['twice'] })).events).toBe(900);
    expect(await segments.list()).toEqual([{ target, events: 900, segments: 3, sealed: true, erased: 0 }]);
  });
});
