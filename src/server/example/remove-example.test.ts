import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import type { ExampleNow } from '#protocol/http/example.ts';
import { removeExample } from '#server/example/remove-example.ts';
import { createJourney } from '#server/map/create-journey.ts';
import { loadDocument, writeCommand } from '#server/keeping/write-command.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { eachStore } from '#tests/stores.ts';

type Owner = TestAsker & { readonly workspace: string; readonly journey: string };

await eachStore(({ name, copyOf }) => {
  describe(`the example as one thing, on ${name}`, () => {
    let http: TestHttp;
    let owner: Owner;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const at = () => `/api/v1/workspaces/${owner.workspace}/example`;
    const write = async (doc: string, ...commands: Command[]): Promise<void> => {
      for (const command of commands)
        await writeCommand(
          http.parts.writerOf(owner.user),
          await loadDocument(http.parts.storage.journal, doc),
          command,
        );
    };
    const idsLeft = async (): Promise<string[]> => {
      const { documents, journal } = http.parts.storage;
      const all = (await documents.list({ workspace: owner.workspace })).map(({ id }) => journal.load(id));
      const docs = (await Promise.all(all)).flatMap((one) => one?.doc ?? []);
      return docs.flatMap(({ records }) => [...records.keys()]).filter((id) => id.startsWith('green-'));
    };

    it('goes with all that it brought', async () => {
      const before = (await http.ask(owner, `GET ${at()}`)).body as ExampleNow;
      expect(before).toMatchObject({ isThere: true, journeys: 3, interviews: 12, stays: [] });
      expect(before.library).toBeGreaterThan(60);
      expect((await http.ask(owner, `DELETE ${at()}`)).body).toEqual(before);
      expect(await idsLeft()).toEqual([]);
      const { documents } = http.parts.storage;
      expect((await documents.list({ workspace: owner.workspace })).map(({ kind }) => kind)).toEqual(['workspace']);
      const { records } = await loadDocument(http.parts.storage.journal, owner.workspace);
      expect([...records.values()].map(({ type }) => type).toSorted()).toEqual(['person', 'workspace']);
      expect((await http.ask(owner, `GET ${at()}`)).body).toMatchObject({ isThere: false, journeys: 0, library: 0 });
      expect((await http.ask(owner, `DELETE ${at()}`)).status).toBe(404);
      expect((await examine(http.parts.storage)).faults).toEqual([]);
    });

    it('leaves what somebody has made use of, with what that rests on, and says what and why', async () => {
      const where = { workspace: owner.workspace, nowMs: Date.now() };
      const made = await createJourney(http.parts.writerOf(owner.user), where, { name: 'Mine' });
      const mine = made.ok ? made.value.id : '';
      const excerpts = await http.parts.storage.documents.records({ workspace: owner.workspace, type: 'excerpt' });
      const excerpt = excerpts.find(({ document }) => document === 'green-w03');
      await write(
        mine,
        { do: 'add', type: 'phase', id: 'p', body: { name: 'One' } },
        { do: 'add', type: 'interaction', id: 'i', body: { phase: 'p', text: 'Asks', channels: ['green-ch-phone'] } },
        { do: 'add', type: 'opportunity', id: 'o', body: { text: 'Better', evidence: [excerpt?.record.id ?? ''] } },
      );
      const { stays } = (await http.ask(owner, `DELETE ${at()}`)).body as ExampleNow;
      expect(stays.find(({ id }) => id === 'green-ch-phone')).toEqual({
        ...{ type: 'channel', id: 'green-ch-phone', name: 'Phone' },
        usedBy: [{ type: 'journey', id: mine, name: 'Mine' }],
      });
      expect(stays.find(({ type }) => type === 'participant')?.usedBy).toMatchObject([{ type: 'interview' }]);
      const left = await idsLeft();
      expect(left).toContain('green-ch-phone');
      expect(left).toContain('green-w03');
      expect(left).not.toContain('green-w04');
      expect(left).not.toContain('green-ch-mail');
      const mineNow = await loadDocument(http.parts.storage.journal, mine);
      expect(mineNow.records.get('i')?.body['channels']).toEqual(['green-ch-phone']);
      expect((await examine(http.parts.storage)).faults).toEqual([]);
    });

    it('goes on where it was broken off, and can be brought again as often as one likes', async () => {
      const { storage, events, writerOf } = http.parts;
      const own = { ...storage, events, writer: writerOf(owner.user), wakeJobs: () => {} };
      let removals = 0;
      const breaking = {
        ...storage.documents,
        remove: (of: { id: string; by: string }) =>
          (removals += 1) === 7 ? Promise.reject(new Error('broken off')) : storage.documents.remove(of),
      };
      const removing = { workspace: owner.workspace, by: owner.user };
      await expect(removeExample({ ...own, documents: breaking }, removing)).rejects.toThrow('broken off');
      expect((await idsLeft()).length).toBeGreaterThan(100);
      expect((await http.ask(owner, `GET ${at()}`)).body).toMatchObject({ isThere: true });
      expect((await http.ask(owner, `DELETE ${at()}`)).status).toBe(200);
      expect(await idsLeft()).toEqual([]);
      for (let time = 1; time <= 2; time += 1) {
        const made = (await http.ask(owner, `POST ${at()}`, { language: 'nb' })).body as { journey?: string };
        expect((await http.ask(owner, `POST ${at()}`, {})).body).toMatchObject({ code: 'id-taken' });
        const now = (await http.ask(owner, `GET ${at()}`)).body;
        expect(now).toMatchObject({ isThere: true, journeys: 3, interviews: 12, stays: [] });
        expect((await http.ask(owner, `GET /api/v1/journeys/${made.journey ?? ''}/snapshot`)).status).toBe(200);
        expect((await http.ask(owner, `DELETE ${at()}`)).status).toBe(200);
      }
      const { records } = await loadDocument(storage.journal, owner.workspace);
      expect([...records.values()].map(({ type }) => type).toSorted()).toEqual(['person', 'workspace']);
      expect((await examine(storage)).faults).toEqual([]);
    }, 120_000);
  });
});
