import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import type { LogEvent } from '#model/behaviour/log-event.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import { defaultLimits } from '#exchange/events/limits.ts';
import type { CsvChoice } from '#exchange/events/csv/read-csv.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';

const choice: CsvChoice = {
  format: 'csv',
  delimiter: ',',
  timeFormat: 'year-first',
  columns: { case: 'customer', activity: 'what', time: 'at', channel: 'channel' },
};

const bytesOf = (content: string | Uint8Array, size = 11): ByteSource =>
  async function* () {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

async function read(source: ByteSource, chosen = choice, limits = defaultLimits) {
  const events: LogEvent[] = [];
  const report = await forEachBatch(readEventFile(source, chosen, limits), async (batch) => void events.push(...batch));
  return { events, report };
}

const shop = `customer,what,at,channel,amount
NAN,"Order, paid",2024-03-01T10:00:00Z,web,120
NIL,Parcel left,2024-03-02 08:15:00.5,,
NAN,Parcel left,2024-03-03T08:00:00+01:00,,
`;

describe('a CSV log', () => {
  it('becomes events, with the columns nobody named as properties and NAN as an id like any', async () => {
    const { events, report } = await read(bytesOf(shop));
    expect(report).toEqual({ ok: true, value: { events: 3, withoutCase: 0, skipped: [] } });
    expect(events[0]).toEqual({
      caseId: 'NAN',
      activity: 'Order, paid',
      timeUs: Date.parse('2024-03-01T10:00:00Z') * 1000,
      channel: 'web',
      properties: { amount: '120' },
    });
    expect(events.map(({ caseId }) => caseId)).toEqual(['NAN', 'NIL', 'NAN']);
    expect(events[1]).toMatchObject({ timeUs: Date.parse('2024-03-02T08:15:00.500Z') * 1000, properties: {} });
  });

  it('reads the same packed as gzip, in several members too', async () => {
    const half = shop.indexOf('NIL');
    const packed = Buffer.concat([gzipSync(shop.slice(0, half)), gzipSync(shop.slice(half))]);
    expect((await read(bytesOf(packed))).events).toEqual((await read(bytesOf(shop))).events);
  });

  it('counts every bad row by its reason, with a sample and its line', async () => {
    const rows = [
      'a,Paid,2024-03-01,web,1',
      'a,,2024-03-01,web,1',
      'a,Paid,,web,1',
      'a,Paid,31 March,web,1',
      ',Paid,2024-03-01,web,1',
      'a,Paid',
    ];
    const { events, report } = await read(bytesOf(`customer,what,at,channel,amount\n${rows.join('\n')}\n`));
    expect(events).toHaveLength(1);
    expect(report.ok && report.value.skipped.toSorted((a, b) => (a.reason < b.reason ? -1 : 1))).toEqual([
      { reason: 'column-count', n: 1, sample: [{ line: 7, text: 'a,Paid' }] },
      { reason: 'no-activity', n: 1, sample: [{ line: 3, text: 'a,,2024-03-01,web,1' }] },
      { reason: 'no-case', n: 1, sample: [{ line: 6, text: ',Paid,2024-03-01,web,1' }] },
      { reason: 'no-time', n: 1, sample: [{ line: 4, text: 'a,Paid,,web,1' }] },
      { reason: 'time-unreadable', n: 1, sample: [{ line: 5, text: 'a,Paid,31 March,web,1' }] },
    ]);
  });

  it('keeps a row without a case where such rows are one in a thousand, and says so', async () => {
    const rows = Array.from({ length: 999 }, (_, index) => `c${index},Paid,2024-03-01,,`);
    const { events, report } = await read(
      bytesOf(`customer,what,at,channel,amount\n,Paid,2024-03-01,,\n${rows.join('\n')}`, 4096),
    );
    expect(report).toMatchObject({ ok: true, value: { events: 1000, withoutCase: 1, skipped: [] } });
    expect(events.at(-1)?.caseId).toBe('');
  });

  it('goes on after a quote that never ends', async () => {
    const { events, report } = await read(
      bytesOf(`customer,what,at,channel,amount\na,Paid,2024-03-01,,\nb,"Paid,2024-03-01,,\nc,Paid,2024-03-01,,\n`),
    );
    expect(events.map(({ caseId }) => caseId)).toEqual(['a']);
    expect(report).toMatchObject({ ok: true, value: { skipped: [{ reason: 'row-unreadable', n: 1 }] } });
  });

  it('lets go of the file when whoever takes the events fails', async () => {
    let open = true;
    async function* source() {
      try {
        yield* bytesOf(shop)();
      } finally {
        open = false;
      }
    }
    const failing = forEachBatch(readEventFile(source, choice), () => Promise.reject(new Error('the disk is full')));
    await expect(failing).rejects.toThrow('the disk is full');
    expect(open).toBe(false);
  });

  it('names the column that is not there', async () => {
    const { report } = await read(bytesOf(shop), { ...choice, columns: { ...choice.columns, time: 'when' } });
    expect(report).toMatchObject({ ok: false, refusal: { code: 'column-not-found', role: 'time', column: 'when' } });
  });

  it('is refused when it is empty, too large, or unpacks to too much', async () => {
    const packed = gzipSync(`${shop}${'x'.repeat(100_000)}`);
    expect((await read(bytesOf(''))).report).toEqual({ ok: false, refusal: { code: 'file-empty' } });
    expect((await read(bytesOf(shop), choice, { ...defaultLimits, packedBytes: 50 })).report).toMatchObject({
      refusal: { code: 'file-too-large' },
    });
    expect((await read(bytesOf(packed), choice, { ...defaultLimits, unpackedBytes: 50_000 })).report).toMatchObject({
      refusal: { code: 'unpacked-too-large' },
    });
    expect((await read(bytesOf(packed.subarray(0, 80)))).report).toMatchObject({ refusal: { code: 'gzip-broken' } });
  });

  it('keeps its parser small when one row is endless', async () => {
    const endless = `customer,what,at,channel,amount\na,"${'x'.repeat(200_000)}`;
    const { report } = await read(bytesOf(endless, 4096), choice, { ...defaultLimits, rowLength: 10_000 });
    expect(report.ok ? report.value.skipped[0]?.reason : report.refusal.code).toMatch(/row-unreadable|row-too-long/);
  });
});
