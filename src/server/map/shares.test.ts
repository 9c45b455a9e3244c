import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consent, told } from '#server/map/told-journey.fixture.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`read-only links over HTTP on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(told));
    });
    afterEach(() => http.close());

    const share = async (wanted: object = {}) => {
      const body = { parts: ['quotes'], frames: [], isPinned: false, ...wanted };
      const answer = await http.ask(owner, 'POST /api/v1/journeys/j-told/shares', body);
      const { id, url } = answer.body as { id: string; url: string };
      return { id, token: url.split('/').at(-1) ?? '' };
    };
    const read = (token: string, body: object = {}) => http.ask(undefined, `POST /api/v1/shared/${token}`, body);

    it('show the map to anybody, with the words of those who share and of nobody else', async () => {
      const { token } = await share();
      const { status, text, headers } = await read(token);
      expect(status).toBe(200);
      expect(text).toContain('Sees a flat');
      expect(text).toContain('WORDS 1');
      expect(text).toContain('ALIAS 1');
      for (const word of ['WORDS 2', 'WORDS 3', 'ALIAS 2', 'ALIAS 3', 'INSIDE', 'BEHIND'])
        expect(text).not.toContain(word);
      expect(text).toContain('"assumption":false');
      expect(headers['x-robots-tag']).toBe('noindex, nofollow');
      expect((await read((await share({ parts: ['backstage'] })).token)).text).toContain('BEHIND the scene');
    });

    it('forget the words of somebody who is erased', async () => {
      const elsewhere = {
        ...told,
        id: 'j-erased',
        quotes: [{ id: 'q9', text: 'NINE said', excerpt: 'e9', at: { interaction: 'i1' } }],
        narratives: [],
        research: {
          participants: [{ id: 'u9', alias: 'ALIAS 9', consent: consent(['share']) }],
          interviews: [{ id: 'w9', participant: 'u9', transcript: 'NINE said' }],
          excerpts: [{ id: 'e9', interview: 'w9', start: 0, end: 9, text: 'NINE said' }],
        },
      };
      const into = `POST /api/v1/workspaces/${owner.workspace}/import`;
      expect((await http.ask(owner, into, JSON.stringify(elsewhere))).body).toMatchObject({ journey: 'j-erased' });
      const made = await http.ask(owner, 'POST /api/v1/journeys/j-erased/shares', {
        parts: ['quotes'],
        frames: [],
        isPinned: false,
      });
      const token = (made.body as { url: string }).url.split('/').at(-1) ?? '';
      expect((await read(token)).text).toContain('NINE');
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/u9/erase`);
      const { text } = await read(token);
      expect(text).not.toContain('NINE');
      expect(text).not.toContain('ALIAS 9');
    });

    it('keep what they were pinned to, or follow', async () => {
      const [pinned, live] = [await share({ isPinned: true }), await share()];
      const { journal } = http.parts.storage;
      const stored = await journal.load('j-told');
      if (!stored) throw new Error('no journey');
      const set = { text: { was: 'Sees a flat', is: 'Sees a flat on a board' } };
      await journal.write(stored.doc, {
        command: { do: 'edit', type: 'interaction', id: 'i1', set },
        commandId: 'c-later',
        actor: owner.user,
      });
      expect((await read(live.token)).text).toContain('on a board');
      expect((await read(pinned.token)).text).not.toContain('on a board');
    });

    it('are listed with when they were opened, and taken back', async () => {
      const { id, token } = await share({ until: '2099-01-01' });
      await read(token);
      const list = await http.ask(owner, 'GET /api/v1/journeys/j-told/shares');
      expect((list.body as { shares: object[] }).shares).toContainEqual(expect.objectContaining({ id, openings: 1 }));
      expect(list.text).not.toContain(token);
      expect((await http.ask(owner, `DELETE /api/v1/journeys/j-told/shares/${id}`)).status).toBe(200);
      expect((await read(token)).body).toMatchObject({ code: 'share-gone' });
      expect((await read('nothing')).body).toMatchObject({ code: 'share-not-found' });
    });

    it('have few guesses at their password', async () => {
      const { token } = await share({ password: 'blåbär och mjölk' });
      expect((await read(token)).body).toMatchObject({ code: 'share-password' });
      expect((await read(token, { password: 'blåbär och mjölk' })).status).toBe(200);
      const guesses = [];
      for (let i = 0; i < 11; i += 1) guesses.push((await read(token, { password: `guess ${i}` })).status);
      expect(guesses.at(0)).toBe(401);
      expect(guesses.at(-1)).toBe(429);
    });
  });
});
