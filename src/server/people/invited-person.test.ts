import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '#protocol/http/people.ts';
import { loadDocument, writeCommand } from '#server/keeping/write-command.ts';
import { openOwnedHttp, testPassword, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

type Owner = TestAsker & { readonly workspace: string };

await eachStore(({ name, copyOf }) => {
  describe(`an invitation that names a person, on ${name}`, () => {
    let http: TestHttp;
    let owner: Owner;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      await addPerson('asa', 'Åsa Berg');
      const doc = await loadDocument(http.parts.storage.journal, owner.workspace);
      await writeCommand(http.parts.writerOf(owner.user), doc, {
        ...{ do: 'add', type: 'touchpoint', id: 'parcel' },
        body: { name: 'The parcel comes', owners: { operational: 'asa' }, nextReview: '2020-01-01' },
      });
      const journey = await loadDocument(http.parts.storage.journal, 'green-journey');
      const card = [...journey.records.values()].find(({ type }) => type === 'interaction');
      await writeCommand(http.parts.writerOf(owner.user), journey, {
        ...{ do: 'edit', type: 'interaction', id: card?.id ?? '' },
        set: { touchpoint: { was: card?.body['touchpoint'], is: 'parcel' } },
      });
    });
    afterEach(() => http.close());

    const addPerson = async (id: string, called: string): Promise<void> => {
      const doc = await loadDocument(http.parts.storage.journal, owner.workspace);
      const body = { name: called };
      await writeCommand(http.parts.writerOf(owner.user), doc, { do: 'add', type: 'person', id, body });
    };
    const people = async () => {
      const { records } = await loadDocument(http.parts.storage.journal, owner.workspace);
      return [...records.values()].filter(({ type }) => type === 'person');
    };
    const invite = async (body: object): Promise<string> => {
      const answer = await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/invites`, body);
      return (answer.body as { url: string }).url.split('/').at(-1) ?? '';
    };
    const accept = async (token: string, says: object = {}): Promise<TestAsker> => {
      const who = { name: 'Åsa Berg', email: 'asa@stig.test', password: testPassword, ...says };
      const answer = await http.ask(undefined, `POST /api/v1/invites/${token}/accept`, who);
      const asker = { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '', user: '' };
      return { ...asker, user: (await meOf(asker)).user.id };
    };
    const meOf = async (asker: TestAsker): Promise<Me> => (await http.ask(asker, 'GET /api/v1/me')).body as Me;
    const answer = (asker: TestAsker, user: string, says: object) =>
      http.ask(asker, `PUT /api/v1/workspaces/${owner.workspace}/members/${user}/person`, says);
    const todayOf = async (asker: TestAsker): Promise<readonly string[]> => {
      const { body } = await http.ask(asker, `GET /api/v1/workspaces/${owner.workspace}/today`);
      return (body as { items: { kind: string }[] }).items.map(({ kind }) => kind);
    };

    it('makes who accepts the person who was named, whose touchpoints are in her Today, and tells the inviter', async () => {
      const before = (await people()).length;
      const token = await invite({ role: 'editor', person: 'asa' });
      expect((await http.ask(undefined, `GET /api/v1/invites/${token}`)).body).toMatchObject({ person: 'Åsa Berg' });
      const open = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/invites`);
      expect(open.body).toMatchObject({ invites: [{ person: 'Åsa Berg' }] });
      const asa = await accept(token);
      expect((await meOf(asa)).workspaces).toMatchObject([{ person: 'asa' }]);
      expect((await people()).length).toBe(before);
      expect(await todayOf(asa)).toContain('touchpoint-review');
      const told = (await meOf(owner)).answers;
      expect(told).toMatchObject([{ name: 'Åsa Berg', person: { id: 'asa', name: 'Åsa Berg' }, is: true }]);
      await http.ask(owner, 'POST /api/v1/me/notices/seen', {});
      expect((await meOf(owner)).answers).toEqual([]);
    });

    it('lets somebody else who got the link say so, take it back, and tells the inviter both', async () => {
      const bo = await accept(await invite({ role: 'editor', person: 'asa' }), { name: 'Bo', isPerson: false });
      const [own] = (await meOf(bo)).workspaces;
      expect(own?.person).not.toBe('asa');
      expect((await meOf(owner)).answers).toMatchObject([{ name: 'Bo', is: false }]);
      expect((await answer(bo, bo.user, { person: 'asa', is: true })).status).toBe(200);
      expect((await meOf(bo)).workspaces).toMatchObject([{ person: 'asa' }]);
      expect((await people()).filter(({ body }) => body['name'] === 'Bo')).toEqual([]);
      expect((await meOf(owner)).answers).toMatchObject([{ name: 'Bo', is: true }]);
    });

    it('undoes it for the joiner and for an owner, and the person is there to be named again', async () => {
      const asa = await accept(await invite({ role: 'viewer', person: 'asa' }));
      expect((await answer(asa, asa.user, { person: 'asa', is: false })).status).toBe(200);
      const [mine] = (await meOf(asa)).workspaces;
      expect(mine?.person).not.toBe('asa');
      expect(mine?.mayBe).toBeUndefined();
      expect((await people()).find(({ id }) => id === 'asa')?.body['user']).toBeUndefined();
      expect((await answer(owner, asa.user, { person: 'asa', is: true })).status).toBe(200);
      expect((await meOf(asa)).workspaces).toMatchObject([{ person: 'asa' }]);
      expect((await answer(owner, asa.user, { person: 'asa', is: false })).status).toBe(200);
      expect((await invite({ role: 'viewer', person: 'asa' })).length).toBeGreaterThan(10);
    });

    it('asks who joined by an open link about one of the same name who has no account, and about nobody else', async () => {
      const token = await invite({ role: 'viewer' });
      const asa = await accept(token);
      expect((await meOf(asa)).workspaces).toMatchObject([{ mayBe: { id: 'asa', name: 'Åsa Berg' } }]);
      const other = await http.join(owner, owner.workspace, 'viewer');
      expect((await meOf(other)).workspaces[0]?.mayBe).toBeUndefined();
      expect((await answer(other, other.user, { person: 'asa', is: true })).body).toMatchObject({ code: 'may-not' });
      expect((await answer(other, asa.user, { person: 'asa', is: true })).body).toMatchObject({ code: 'may-not' });
      await answer(asa, asa.user, { person: 'asa', is: true });
      const again = await accept(await invite({ role: 'viewer' }), { email: 'second@stig.test' });
      expect((await meOf(again)).workspaces[0]?.mayBe).toBeUndefined();
      expect((await answer(again, again.user, { person: 'asa', is: true })).body).toMatchObject({
        code: 'has-account',
      });
    });

    it('names nobody who signs in already, and makes the one who is not there yet', async () => {
      const asked = `POST /api/v1/workspaces/${owner.workspace}/invites`;
      const [me] = (await meOf(owner)).workspaces;
      expect((await http.ask(owner, asked, { role: 'viewer', person: me?.person })).body).toMatchObject({
        code: 'has-account',
      });
      expect((await http.ask(owner, asked, { role: 'viewer', person: 'nobody' })).status).toBe(404);
      const cy = await accept(await invite({ role: 'viewer', name: 'Cy' }), { name: 'Cyrus', email: 'cy@stig.test' });
      const [one, ...more] = (await people()).filter(({ body }) => String(body['name']).startsWith('Cy'));
      expect(more).toEqual([]);
      expect(one?.body).toEqual({ name: 'Cy', user: cy.user });
    });
  });
});
