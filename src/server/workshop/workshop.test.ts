import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '#model/document/document.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { createStandingOf } from '#server/workshop/standing-of.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`workshops on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };

    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterAll(() => http.close());

    const begin = async (): Promise<string> => {
      const path = `POST /api/v1/journeys/${owner.journey}/workshops`;
      const { body } = await http.ask(owner, path, { title: 'One hour', exercise: 'feelings' });
      return (body as { id: string }).id;
    };
    const standing = async (user: string, id: string) => {
      const stored = await http.parts.storage.journal.load(id);
      if (!stored) throw new Error(`${id} is not there`);
      return (await createStandingOf(http.parts.storage)(user, stored.workspace, stored.doc))?.role;
    };
    const edit = async (id: string, set: Record<string, { is: string }>) => {
      const { journal } = http.parts.storage;
      const stored = await journal.load(id);
      if (stored)
        await journal.write(stored.doc, {
          command: { do: 'edit', type: 'workshop', id, set },
          commandId: `edit-${JSON.stringify(set)}-${id}`,
          actor: owner.user,
        });
    };

    it('seat a guest under the name they gave, and let them at nothing else', async () => {
      const id = await begin();
      const kim = await http.enter(owner, id, 'Kim');
      const stored = await http.parts.storage.journal.load(id);
      const attendees = stored ? recordsOf(stored.doc.records, 'attendee') : [];
      expect(attendees).toMatchObject([{ id: kim.user, body: { name: 'Kim', colour: 'moss', isGuest: true } }]);
      expect(await standing(kim.user, id)).toBe('guest');
      expect(await standing(kim.user, owner.journey)).toBeUndefined();
      expect(await standing(kim.user, owner.workspace)).toBeUndefined();
      expect(await standing(kim.user, await begin())).toBeUndefined();
    });

    it('let guests at the map when their leader says so, and no longer when it is over', async () => {
      const id = await begin();
      const kim = await http.enter(owner, id, 'Kim');
      await edit(id, { 'may.map': { is: 'see' } });
      expect(await standing(kim.user, owner.journey)).toBe('guest');
      await edit(id, { 'may.map': { is: 'edit' } });
      expect(await standing(kim.user, owner.journey)).toBe('guest-editor');
      expect((await http.ask(owner, `POST /api/v1/workshops/${id}/close`, {})).status).toBe(200);
      expect(await standing(kim.user, owner.journey)).toBeUndefined();
      expect(await standing(kim.user, id)).toBeUndefined();
      expect((await http.ask(kim, 'GET /api/v1/guest')).status).toBe(401);
    });

    it('are listed on their journey, and opened again after they were closed', async () => {
      const id = await begin();
      const { code } = (await http.ask(owner, `POST /api/v1/workshops/${id}/door`, {})).body as { code: string };
      await http.ask(owner, `POST /api/v1/workshops/${id}/close`, {});
      const list = async () => {
        const { body } = await http.ask(owner, `GET /api/v1/journeys/${owner.journey}/workshops`);
        return (body as { workshops: { id: string; closed?: string }[] }).workshops.find((one) => one.id === id);
      };
      expect(await list()).toMatchObject({ title: 'One hour', stage: 'gather', closed: expect.any(String) });
      expect((await http.ask(undefined, 'POST /api/v1/join', { code, name: 'Kim', colour: 'moss' })).status).toBe(404);
      await http.enter(owner, id, 'Kim');
      expect((await list())?.closed).toBeUndefined();
    });

    it('make who guesses codes wait', async () => {
      const guess = () => http.ask(undefined, 'POST /api/v1/join', { code: 'BODU KIRO', name: 'Eve', colour: 'moss' });
      const answers: number[] = [];
      for (let n = 0; n < 33; n += 1) answers.push((await guess()).status);
      expect(answers.slice(0, 30).every((status) => status === 404)).toBe(true);
      expect(answers).toContain(429);
    });

    it('come in however many codes strangers guess elsewhere', async () => {
      const id = await begin();
      const door = await http.ask(owner, `POST /api/v1/workshops/${id}/door`, {});
      const { code } = door.body as { code: string };
      const guess = (remoteAddress: string, tried: string) =>
        http.app.inject({
          method: 'POST',
          url: '/api/v1/join',
          remoteAddress,
          headers: { host: 'stig.test', origin: 'http://stig.test' },
          payload: { code: tried, name: 'Kim', colour: 'moss' },
        });
      for (let n = 0; n < 80; n += 1) await guess(`192.0.2.${n % 4}`, 'BODU KIRO');
      expect((await guess('198.51.100.7', code)).statusCode).toBe(200);
    });

    it('go with their journey', async () => {
      const id = await begin();
      expect((await http.ask(owner, `DELETE /api/v1/journeys/${owner.journey}`)).status).toBe(200);
      expect(await http.parts.storage.journal.load(id)).toBeUndefined();
    });
  });
});
