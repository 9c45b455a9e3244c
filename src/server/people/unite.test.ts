import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryTypes } from '#model/people/library-types.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { loadDocument } from '#server/keeping/write-command.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { eachStore } from '#tests/stores.ts';

type Owner = TestAsker & { readonly workspace: string; readonly journey: string };

await eachStore(({ name, copyOf }) => {
  describe(`two of the library made one, on ${name}`, () => {
    let http: TestHttp;
    let owner: Owner;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const everything = async (): Promise<Map<string, AnyRecord>> => {
      const { documents, journal } = http.parts.storage;
      const all = new Map<string, AnyRecord>();
      for (const { id } of await documents.list({ workspace: owner.workspace }))
        for (const record of (await loadDocument(journal, id)).records.values()) all.set(`${id} ${record.id}`, record);
      return all;
    };
    const unite = (type: string, from: string, into: string, as: TestAsker = owner) =>
      http.ask(as, `POST /api/v1/workspaces/${owner.workspace}/library/${type}/${from}/unite`, { into });

    it('is the one that stays wherever the example mentions the other, and nothing else has changed', async () => {
      for (const type of libraryTypes) {
        const before = await everything();
        const uses = new Map<string, number>();
        for (const { id, ...record } of before.values()) if (record.type === type) uses.set(id, count(before, id));
        const [[from] = [''], [into] = ['']] = [...uses].toSorted(([, a], [, b]) => b - a);
        expect([type, count(before, from) > 0]).toEqual([type, true]);
        const said = await http.ask(
          owner,
          `GET /api/v1/workspaces/${owner.workspace}/library/${type}/${from}/mentions`,
        );
        const answer = await unite(type, from, into);
        expect([type, answer.status]).toEqual([type, 200]);
        expect(answer.body).toEqual(said.body);
        const after = await everything();
        expect([type, mentioningIn(after, from)]).toEqual([type, []]);
        const changed = [...before].filter(
          ([key, record]) => JSON.stringify(after.get(key)) !== JSON.stringify(record) && record.id !== from,
        );
        const mentioned = changed.filter(([, record]) => JSON.stringify(record.body).includes(`"${from}"`));
        expect(changed.filter(([key]) => !mentioned.some(([other]) => other === key)).map(([, { id }]) => id)).toEqual(
          changed.some(([, { id }]) => id === into) ? [into] : [],
        );
      }
      expect((await examine(http.parts.storage)).faults).toEqual([]);
    }, 120_000);

    it('makes somebody who signs in the person who stays, and never one of two who both do', async () => {
      const me = async (asker: TestAsker) =>
        ((await http.ask(asker, 'GET /api/v1/me')).body as { workspaces: { person: string }[] }).workspaces[0]?.person;
      const mine = (await me(owner)) ?? '';
      expect((await unite('person', mine, 'green-eva')).status).toBe(200);
      expect(await me(owner)).toBe('green-eva');
      const other = await http.join(owner, owner.workspace, 'viewer');
      const theirs = (await me(other)) ?? '';
      expect((await unite('person', theirs, 'green-eva')).body).toMatchObject({ code: 'has-account' });
      expect((await unite('team', 'nowhere', 'neither')).status).toBe(404);
      expect((await unite('person', 'green-eva', theirs, other)).status).toBe(403);
    });
  });
});

const mentioningIn = (all: ReadonlyMap<string, AnyRecord>, id: string): readonly AnyRecord[] =>
  [...all.values()].filter(({ body }) => JSON.stringify(body).includes(JSON.stringify(id)));

/** How many records mention it; the one itself does not. */
const count = (all: ReadonlyMap<string, AnyRecord>, id: string): number =>
  [...all.values()].filter((record) => record.id !== id && JSON.stringify(record.body).includes(JSON.stringify(id)))
    .length;
