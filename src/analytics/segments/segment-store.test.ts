import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { type EncodedEvents, encodeEvents } from '#analytics/encoded-events.ts';
import { createSegmentStore, type SegmentStore } from '#analytics/segments/segment-store.ts';

const root = await mkdtemp(join(tmpdir(), 'stig-segments-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const target = { workspace: 'w', log: 'l' };
const batch = (from: number, n: number): EncodedEvents =>
  encodeEvents(
    Array.from({ length: n }, (_, index) => ({
      caseId: `c${from + index}`,
      activity: 'Åk',
      timeUs: from + index,
      properties: {},
    })),
    from,
  );

let count = 0;
let folder: string;
let store: SegmentStore;

beforeEach(async () => {
  count += 1;
  folder = join(root, String(count));
  store = createSegmentStore(folder);
  const writer = await store.write(target);
  if (!writer.ok) throw new Error('no writer');
  await writer.value.append(batch(0, 3));
  await writer.value.append(batch(3, 2));
});

const file = (name: string) => join(folder, 'w', 'l', name);

async function readAll() {
  const batches: EncodedEvents[] = [];
  const reading = store.read(target);
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return { batches, result: next.value };
    batches.push(next.value);
  }
}

describe('segments', () => {
  it('give back what was put in, byte by byte', async () => {
    const { batches, result } = await readAll();
    expect(batches).toEqual([batch(0, 3), batch(3, 2)]);
    expect(result).toEqual({
      ok: true,
      value: { target, events: 5, segments: 2, sealed: false, erased: 0 },
    });
  });

  it('can be added to after a restart, until they are sealed', async () => {
    const writer = await createSegmentStore(folder).write(target);
    if (!writer.ok) throw new Error('no writer');
    expect(writer.value.events).toBe(5);
    await writer.value.append(batch(5, 1));
    await writer.value.seal();
    await expect(writer.value.append(batch(6, 1))).rejects.toThrow('sealed');
    expect(await store.list()).toEqual([{ target, events: 6, segments: 3, sealed: true, erased: 0 }]);
  });

  it('drop what was being written when the power went', async () => {
    await writeFile(file('000003.ndjson.gz'), 'half a segm');
    await appendFile(file('manifest.ndjson'), '{"segment":3,"eve');
    expect((await readAll()).batches).toHaveLength(2);
    const writer = await store.write(target);
    if (!writer.ok) throw new Error('no writer');
    await writer.value.append(batch(5, 4));
    const { batches, result } = await readAll();
    expect(batches.at(-1)).toEqual(batch(5, 4));
    expect(result.ok && result.value.events).toBe(9);
  });

  it('name a segment that is not what it was', async () => {
    const bytes = await readFile(file('000002.ndjson.gz'));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(file('000002.ndjson.gz'), bytes);
    const { batches, result } = await readAll();
    expect(batches).toHaveLength(1);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'segment-damaged', segment: 2 } });
    await rm(file('000002.ndjson.gz'));
    expect((await readAll()).result).toMatchObject({ ok: false, refusal: { segment: 2, problem: 'is gone' } });
  });

  it('notice a manifest that lost or changed a line', async () => {
    const manifest = await readFile(file('manifest.ndjson'), 'utf8');
    await writeFile(file('manifest.ndjson'), manifest.slice(manifest.indexOf('\n') + 1));
    expect((await readAll()).result).toMatchObject({ ok: false, refusal: { code: 'manifest-damaged', line: 1 } });
    await writeFile(file('manifest.ndjson'), manifest.replace('"events":3', '"events":4'));
    expect((await readAll()).result).toMatchObject({ ok: false, refusal: { code: 'manifest-damaged', line: 1 } });
    expect((await store.write(target)).ok).toBe(false);
  });

  it('lose only the last batch when the manifest lost its end', async () => {
    const { length } = await readFile(file('manifest.ndjson'));
    await truncate(file('manifest.ndjson'), length - 5);
    expect((await readAll()).batches).toEqual([batch(0, 3)]);
  });

  const sealIt = async () => {
    const writer = await store.write(target);
    if (writer.ok) await writer.value.seal();
  };
  const isErased = (customer: string) => customer === 'c1' || customer === 'c4';

  it('are written anew without a customer, say how many went, and keep the chain', async () => {
    await sealIt();
    const before = await readdir(join(folder, 'w', 'l'));
    expect(await store.erase(target, isErased)).toMatchObject({ value: { events: 3, erased: 2, sealed: true } });
    const { batches, result } = await readAll();
    expect(batches.map(({ lines }) => lines).join('')).not.toMatch(/"c[14]"/u);
    expect(batches.map(({ count: n }) => n)).toEqual([2, 1]);
    expect(result).toMatchObject({ ok: true, value: { events: 3, erased: 2, sealed: true } });
    const manifest = await readFile(file('manifest.ndjson'), 'utf8');
    expect(manifest.match(/"erased":1/gu)).toHaveLength(2);
    await writeFile(file('manifest.ndjson'), manifest.replace('"erased":1', '"erased":2'));
    expect((await readAll()).result).toMatchObject({ refusal: { code: 'manifest-damaged', line: 1 } });
    await writeFile(file('manifest.ndjson'), manifest);
    expect(await store.erase(target, isErased)).toMatchObject({ value: { events: 3, erased: 2 } });
    expect((await readdir(join(folder, 'w', 'l'))).length).toBe(before.length);
  });

  it('are as they were or as they are to be, wherever an erasure is broken off, and done by the next', async () => {
    await sealIt();
    const names = ['manifest.ndjson', '000001.ndjson.gz', '000002.ndjson.gz'];
    const old = new Map(await Promise.all(names.map(async (name) => [name, await readFile(file(name))] as const)));
    await store.erase(target, isErased);
    const next = await readFile(file('manifest.ndjson'));
    const putBack = async (...some: string[]) => {
      for (const name of some) await writeFile(file(name), old.get(name) ?? '');
    };
    await putBack(...names);
    await writeFile(file('manifest.ndjson.new'), 'half a manif');
    expect((await readAll()).result).toMatchObject({ ok: true, value: { events: 5, erased: 0 } });
    await store.erase(target, isErased);
    expect((await readAll()).result).toMatchObject({ ok: true, value: { events: 3, erased: 2 } });
    expect(await readFile(file('manifest.ndjson'))).toEqual(next);
    await putBack('000001.ndjson.gz', '000002.ndjson.gz');
    expect((await readAll()).result).toMatchObject({ ok: true, value: { events: 3, erased: 2 } });
    await store.erase(target, isErased);
    const there = await readdir(join(folder, 'w', 'l'));
    expect(there.toSorted()).toEqual(['000001.1.ndjson.gz', '000002.1.ndjson.gz', 'manifest.ndjson']);
  });

  it('are gone when removed, and never lie outside their folder', async () => {
    await store.remove(target);
    expect(await store.list()).toEqual([]);
    await expect(store.write({ workspace: '..', log: 'l' })).rejects.toThrow('not an id');
  });
});
