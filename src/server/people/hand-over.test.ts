import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import { openOwnedHttp, type TestAsker, type TestHttp, type TestOwner } from '#server/http/test-http.fixture.ts';
import { loadDocument } from '#server/keeping/write-command.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { eachStore } from '#tests/stores.ts';

const ownerPaths = ['professional', 'operational', 'deputy'] as const;

await eachStore(({ name, copyOf }) => {
  describe(`what somebody answers for, handed over, on ${name}`, () => {
    let http: TestHttp;
    let owner: TestOwner;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const at = (rest: string) => `/api/v1/workspaces/${owner.workspace}/${rest}`;
    const everything = async (): Promise<AnyRecord[]> => {
      const { documents, journal } = http.parts.storage;
      const all = await documents.list({ workspace: owner.workspace });
      const docs = await Promise.all(all.map(({ id }) => loadDocument(journal, id)));
      return docs.flatMap(({ records }) => [...records.values()]);
    };
    const ownedBy = async (person: string): Promise<string[]> =>
      (await everything())
        .filter(({ type, body }) => {
          const owners = (body['owners'] ?? {}) as Record<string, string>;
          return (
            ownerPaths.some((kind) => owners[kind] === person) || (type === 'experiment' && body['owner'] === person)
          );
        })
        .map(({ id }) => id)
        .toSorted();
    const handOver = (body: object, as: TestAsker = owner) => http.ask(as, `POST ${at('hand-overs')}`, body);
    const toYou = async (as: TestAsker) => (await http.ask(as, `GET ${at('hand-overs')}`)).body as { id: string }[];
    const personOf = async (asker: TestAsker) =>
      ((await http.ask(asker, 'GET /api/v1/me')).body as { workspaces: { person: string }[] }).workspaces[0]?.person ??
      '';

    it('is another’s on every journey and in the library, and theirs again when it is taken back', async () => {
      const [mine, before] = [await ownedBy('green-mikkel'), await ownedBy('green-eva')];
      const counted = (await http.ask(owner, `GET ${at('people/green-mikkel/owned')}`)).body;
      expect(counted).toMatchObject({ places: mine.length });
      const answer = await handOver({ from: 'green-mikkel', to: 'green-eva', note: 'Ring the carrier on Fridays.' });
      expect(answer.status).toBe(200);
      const { id, ...given } = answer.body as { id: string };
      expect(given).toEqual(counted);
      expect(await ownedBy('green-mikkel')).toEqual([]);
      expect(await ownedBy('green-eva')).toEqual([...new Set([...mine, ...before])].toSorted());
      expect((await http.ask(owner, `POST ${at(`hand-overs/${id}/take-back`)}`)).body).toEqual(counted);
      expect([await ownedBy('green-mikkel'), await ownedBy('green-eva')]).toEqual([mine, before]);
      expect((await http.ask(owner, `POST ${at(`hand-overs/${id}/take-back`)}`)).status).toBe(404);
      expect((await examine(http.parts.storage)).faults).toEqual([]);
    }, 60_000);

    it('is one place where one is said, and goes back only where it still is as it was given', async () => {
      const mine = await ownedBy('green-mikkel');
      const [first = '', second = ''] = mine;
      const { body } = await handOver({ from: 'green-mikkel', to: 'green-eva', only: [first, second] });
      expect(body).toMatchObject({ places: 2 });
      expect(await ownedBy('green-mikkel')).toEqual(mine.slice(2));
      await handOver({ from: 'green-eva', to: 'green-jonas', only: [second] });
      const { id } = body as { id: string };
      expect((await http.ask(owner, `POST ${at(`hand-overs/${id}/take-back`)}`)).body).toMatchObject({ places: 1 });
      expect(await ownedBy('green-mikkel')).toEqual(mine.filter((one) => one !== second));
    });

    it('tells whoever got it, with what was said, until they have seen it', async () => {
      const other = await http.join(owner, owner.workspace, 'viewer');
      const them = await personOf(other);
      const { body } = await handOver({ from: 'green-mikkel', to: them, note: 'Ring the carrier on Fridays.' });
      const { id } = body as { id: string };
      expect(await toYou(other)).toMatchObject([{ id, from: 'Mikkel Holm', note: 'Ring the carrier on Fridays.' }]);
      expect(await toYou(owner)).toEqual([]);
      expect((await http.ask(owner, `POST ${at(`hand-overs/${id}/seen`)}`)).status).toBe(404);
      expect((await http.ask(other, `POST ${at(`hand-overs/${id}/seen`)}`)).status).toBe(200);
      expect(await toYou(other)).toEqual([]);
    });

    it('changes nothing where there is nothing, nobody to give it to, or somebody who may not', async () => {
      const before = await ownedBy('green-mikkel');
      const viewer = await http.join(owner, owner.workspace, 'viewer');
      expect((await handOver({ from: 'green-mikkel', to: 'green-mikkel' })).status).toBe(400);
      expect((await handOver({ from: 'green-mikkel', to: 'nobody-here' })).status).toBe(404);
      expect((await handOver({ from: 'green-mikkel', to: 'green-eva' }, viewer)).status).toBe(403);
      expect((await handOver({ from: 'green-mikkel', to: 'green-eva', only: ['elsewhere'] })).body).toEqual({
        ...{ places: 0, journeys: 0, inLibrary: 0 },
      });
      expect(await ownedBy('green-mikkel')).toEqual(before);
    });
  });
});
