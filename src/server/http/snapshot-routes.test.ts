import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrder } from '#model/document/document.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { writeCommand } from '#server/keeping/write-command.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`a journey as a whole on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterAll(() => http.close());

    const ask = (encoding: string) =>
      http.app.inject({
        url: `/api/v1/journeys/${owner.journey}/snapshot`,
        headers: { cookie: owner.cookie, 'accept-encoding': encoding },
      });

    it('is what the journal has, packed for who can unpack it, and kept by nobody', async () => {
      const stored = await http.parts.storage.journal.load(owner.journey);
      const [plain, packed] = [await ask('identity'), await ask('br, gzip')];
      expect(plain.json()).toEqual({
        ...{ say: 'snapshot', doc: owner.journey, kind: 'journey', seq: stored?.doc.seq, mark: stored?.doc.mark },
        records: JSON.parse(JSON.stringify(inOrder(stored?.doc.records ?? new Map()))) as unknown,
      });
      expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' });
      expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    });

    it('is asked for again after an edit, and as it is then', async () => {
      const { journal } = http.parts.storage;
      await ask('gzip');
      const stored = await journal.load(owner.journey);
      if (!stored) throw new Error('the example is gone');
      const command = { do: 'add', type: 'phase', id: 'later', body: { name: 'Later' } } as const;
      await writeCommand(http.parts.writerOf(owner.user), stored.doc, command);
      expect((await ask('identity')).body).toContain('"Later"');
    });
  });
});
