import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Apart } from '#server/apart/apart.ts';
import { previewEventFile } from '#server/behaviour/preview-event-file.ts';
import { uploadTranscript } from '#server/research/upload-transcript.ts';
import { openTestHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const quotaBytes = 4_000_000;
const events = 'customer,event,time\na,came,2026-01-01T10:00:00Z\nb,went,2026-01-02T10:00:00Z\n';

const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#3f6b4f' } })
    .png()
    .toBuffer();

await eachStore(({ name, place }) => {
  describe(`uploads on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    let ways: Record<'transcript' | 'events' | 'picture', string>;
    beforeAll(async () => {
      http = await openTestHttp({ ...(await place()), quotaBytes });
      owner = await http.claim();
      const at = `/api/v1/workspaces/${owner.workspace}`;
      const made = await http.ask(owner, `POST ${at}/interviews`, { journey: owner.journey });
      ways = {
        transcript: `/api/v1/interviews/${(made.body as { id: string }).id}/transcript?name=talk.docx`,
        events: `${at}/event-logs/preview?name=x.csv`,
        picture: `${at}/images`,
      };
    });
    afterAll(() => http.close());

    const send = async (url: string, payload: Buffer) => {
      const headers = {
        host: 'stig.test',
        origin: 'http://stig.test',
        cookie: owner.cookie,
        'content-type': 'application/octet-stream',
      };
      const { statusCode, body } = await http.app.inject({ method: 'POST', url, headers, payload });
      return { status: statusCode, code: (JSON.parse(body) as { code?: string }).code };
    };
    const files = () =>
      readdirSync(http.parts.storage.blobs.place.address, { recursive: true })
        .map(String)
        .filter((file) => /[\da-f]{64}$/u.test(file) || /^partial./u.test(file))
        .toSorted();
    const bytesKept = async (): Promise<number> => {
      const rows = await http.parts.storage.db.selectFrom('blob').select('size').execute();
      return rows.reduce((sum, { size }) => sum + Number(size), 0);
    };

    it('that cannot be read are not kept', async () => {
      const before = [files(), await bytesKept()];
      for (const url of Object.values(ways)) {
        const { status, code } = await send(url, Buffer.from(`\u0000\u0001 not what it says: ${url}`));
        expect([url, status, code]).toEqual([url, expect.toBeOneOf([415, 422]), expect.stringMatching(/file$/u)]);
      }
      expect([files(), await bytesKept()]).toEqual(before);
    });

    it('whose sender has gone before they were read are not kept', async () => {
      const before = [files(), await bytesKept()];
      const parts = {
        ...http.parts,
        ...http.parts.storage,
        clock: Date.now,
        signal: AbortSignal.abort(new Error('gone')),
      };
      const sent = Readable.from([Buffer.from(`${events}c,left,2026-01-03T10:00:00Z\n`)]);
      await expect(previewEventFile(parts, owner.workspace, { name: 'x.csv', bytes: sent })).rejects.toThrow('gone');
      expect([files(), await bytesKept()]).toEqual(before);
    });

    it('whose sender goes while they are read are not kept, be they a transcript or events', async () => {
      const before = [files(), await bytesKept()];
      const leaving = () => {
        const gone = new AbortController();
        const run: Apart['run'] = (kind, given, how) => {
          setImmediate(() => gone.abort(new Error('gone')));
          return http.parts.apart.run(kind, given, how);
        };
        const apart = { ...http.parts.apart, run };
        return { ...http.parts, ...http.parts.storage, clock: Date.now, apart, signal: gone.signal };
      };
      const sent = (text: string) => Readable.from([Buffer.from(text)]);
      const other = { name: 'x.csv', bytes: sent(`${events}d,left,2026-01-04T10:00:00Z\n`) };
      await expect(previewEventFile(leaving(), owner.workspace, other)).rejects.toThrow('gone');
      const id = /interviews\/(.+)\/transcript/u.exec(ways.transcript)?.[1] ?? '';
      const interview = await http.parts.storage.journal.load(id);
      if (!interview) return expect.unreachable();
      const parts = { ...leaving(), writer: http.parts.writerOf(owner.user) };
      const talk = { name: 'talk.txt', bytes: sent('P1  00:12\nI stood there with another box.\n') };
      await expect(uploadTranscript(parts, interview, talk)).rejects.toThrow('gone');
      expect([files(), await bytesKept()]).toEqual(before);
    });

    it('that cannot be read leave what was there before under the same bytes', async () => {
      const bytes = Buffer.from('\u0000\u0001 of another time');
      const { blobs } = http.parts.storage;
      const kept = await blobs.put(Readable.from([bytes]), { workspace: owner.workspace, limitBytes: 99 });
      expect((await send(ways.events, bytes)).status).toBe(422);
      expect((await blobs.open(owner.workspace, kept.ok ? kept.value.hash : '')).ok).toBe(true);
    });

    it('are refused in a word of their own where the workspace has no room, and kept again when there is', async () => {
      const { blobs } = http.parts.storage;
      const left = quotaBytes - (await bytesKept());
      const filling = { workspace: owner.workspace, limitBytes: left };
      const filled = await blobs.put(Readable.from([Buffer.alloc(left)]), filling);
      const full = [files(), await bytesKept()];
      expect(full[1]).toBe(quotaBytes);
      const sent = {
        transcript: Buffer.from('P1  00:12\nI stood there with the box.\n'),
        events: Buffer.from(events),
        picture: await photograph(),
      };
      const talk = { ...ways, transcript: ways.transcript.replace('docx', 'txt') };
      for (const what of ['transcript', 'events', 'picture'] as const)
        expect([what, await send(talk[what], sent[what])]).toEqual([what, { status: 413, code: 'quota-full' }]);
      expect([files(), await bytesKept()]).toEqual(full);
      await blobs.forget(owner.workspace, filled.ok ? filled.value.hash : '');
      for (const what of ['transcript', 'events', 'picture'] as const)
        expect([what, (await send(talk[what], sent[what])).status]).toEqual([what, 200]);
    });
  });
});
