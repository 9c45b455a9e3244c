import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { findOverlap } from '#server/apart/do/find-overlap.ts';
import type { EventFileChoice } from '#exchange/events/formats.ts';
import { hashEvents } from '#server/apart/do/hash-events.ts';
import { importFileOfEvents } from '#server/apart/do/import-events.ts';
import { previewEvents } from '#server/apart/do/preview-events.ts';
import { blobFile } from '#storage/blobs/blob-folder.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const rows = Array.from({ length: 12_000 }, (_, n) => `c${n},Moves,2026-05-01T10:00:00.${String(n).padStart(6, '0')}Z`);
const whole = Buffer.from(`customer,activity,time\n${rows.join('\n')}\n`);
const choice: EventFileChoice = {
  format: 'csv',
  timeFormat: 'year-first',
  delimiter: ',',
  columns: { case: 'customer', activity: 'activity', time: 'time' },
};

/** The same length, and rows that read as well: one customer is another. */
const changed = Buffer.from(whole.toString().replace('c11000,', 'c11O00,'));
const cut = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -2000), Buffer.alloc(2000, 7)]);
const packed = gzipSync(whole);

describe('a kept event file', () => {
  const folder = newFolder('kept-file');
  afterAll(() => removeFolder(folder));

  const kept = async (as: Buffer, now: Buffer) => {
    const hash = createHash('sha256').update(as).digest('hex');
    const file = blobFile(folder, hash);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, now);
    return { place: folder, hash };
  };
  const target = { workspace: 'w', log: 'l' };
  const segments = join(folder, 'segments');
  const asked: unknown[] = [];
  const read = (of: BlobAddress) =>
    importFileOfEvents(
      { ...of, size: whole.length, choice, target, segments, erased: { secret: '', marks: [] } },
      async (what) => asked.push(what),
    );
  const isDamaged = { ok: false, refusal: { code: 'blob-damaged' } };

  it.each([
    ['changed where nobody sees it', whole, changed],
    ['packed, and changed', packed, gzipSync(changed)],
    ['packed, and broken at its end', packed, cut(packed)],
    ['something else altogether', whole, Buffer.from('%PDF-1.7')],
  ])('%s is called damaged by whoever reads it, and nothing of it is kept', async (_, as, now) => {
    const there = await kept(as, now);
    expect(await hashEvents(there)).toEqual(isDamaged);
    expect(await findOverlap({ ...there, choice, segments, logs: [] })).toEqual(isDamaged);
    asked.length = 0;
    expect(await read(there)).toEqual(isDamaged);
    expect(asked.at(-1)).toMatchObject({ say: 'command' });
    expect(await readdir(segments, { recursive: true })).toEqual(['w']);
  });

  it('is called damaged where it is gone', async () => {
    const gone = { place: folder, hash: createHash('sha256').update('never kept').digest('hex') };
    expect(await previewEvents(gone)).toEqual(isDamaged);
    expect(await hashEvents(gone)).toEqual(isDamaged);
    expect(await read(gone)).toEqual(isDamaged);
  });

  it('is called damaged, and not unreadable, where nobody can tell what it is', async () => {
    expect(await previewEvents(await kept(whole, Buffer.from('%PDF-1.7')))).toEqual(isDamaged);
    const pdf = Buffer.from('%PDF-1.7');
    expect(await previewEvents(await kept(pdf, pdf))).toMatchObject({ refusal: { code: 'other-format' } });
  });

  it('is read where it is what was kept', async () => {
    for (const bytes of [whole, packed]) {
      const there = await kept(bytes, bytes);
      expect((await hashEvents(there)).ok).toBe(true);
      expect(await read(there)).toMatchObject({ ok: true, value: { report: { events: 12_000 } } });
    }
  });
});
