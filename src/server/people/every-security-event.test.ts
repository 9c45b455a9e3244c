import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityEventKinds } from '#model/people/security-event.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

it('every kind in the record of security events is written by something', () => {
  const folder = join(import.meta.dirname, '..');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const code = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  expect(securityEventKinds.filter((kind) => !code.includes(`kind: '${kind}'`))).toEqual([]);
});

await eachStore(({ name, copyOf }) => {
  describe(`the record of security events on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { readonly workspace: string; readonly journey: string };
    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterAll(() => http.close());

    const noted = async (): Promise<readonly Record<string, unknown>[]> => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/security-events`);
      return (body as { events: Record<string, unknown>[] }).events;
    };
    const made = async (path: string, body: object): Promise<Record<string, string>> =>
      (await http.ask(owner, `POST ${path}`, body)).body as Record<string, string>;

    it('has the doors of workshops, opened, tried with a wrong code and closed', async () => {
      const { id } = await made(`/api/v1/journeys/${owner.journey}/workshops`, { title: 'One hour' });
      await made(`/api/v1/workshops/${id}/door`, {});
      for (let tries = 0; tries < 3; tries += 1)
        await http.ask(undefined, 'POST /api/v1/join', { code: 'ZZZZZZ', name: 'Kim', colour: 'moss' });
      await http.ask(owner, `DELETE /api/v1/workshops/${id}/door`);
      const events = (await noted()).filter(({ kind }) => String(kind).startsWith('door-'));
      expect(events.map(({ kind }) => kind)).toEqual(['door-closed', 'door-code-failed', 'door-opened']);
      expect(events).toMatchObject([{ actor: { id: owner.user } }, {}, { about: { id } }]);
    });

    it('has a wrong password for a link, and not that none was given yet', async () => {
      const wanted = { parts: [], frames: [], isPinned: false, password: 'the right one' };
      const { id, url } = await made(`/api/v1/journeys/${owner.journey}/shares`, wanted);
      const read = (body: object) => http.ask(undefined, `POST /api/v1/shared/${String(url).split('/').at(-1)}`, body);
      await read({});
      const failed = async () => (await noted()).filter(({ kind }) => kind === 'link-password-failed');
      expect(await failed()).toEqual([]);
      expect((await read({ password: 'a guess' })).body).toMatchObject({ code: 'share-password' });
      expect(await failed()).toMatchObject([{ about: { id } }]);
    });

    it('has what was removed for good, by whom', async () => {
      const { documents } = http.parts.storage;
      const interview = (await documents.list({ workspace: owner.workspace, kind: 'interview' }))[0]?.id;
      await http.ask(owner, `DELETE /api/v1/interviews/${interview}`);
      const { jobs } = http.parts.storage;
      const input = { log: 'late', blob: '0'.repeat(64), name: 'Late', journeys: [], actor: owner.user };
      await jobs.add({ workspace: owner.workspace, kind: 'import-events', input });
      await http.ask(owner, `DELETE /api/v1/workspaces/${owner.workspace}/event-logs/late`);
      await http.ask(owner, `DELETE /api/v1/journeys/${owner.journey}`);
      const events = (await noted()).filter(({ kind }) => kind === 'removed');
      const what = events.map(({ detail }) => (detail as { what: string }).what);
      expect(what).toEqual(['journey', 'event-log', 'interview']);
      expect(events.at(-1)).toMatchObject({ actor: { id: owner.user }, about: { id: interview } });
    });
  });
});
