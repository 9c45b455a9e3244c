import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringIllustrated } from '#server/map/illustrated-journey.fixture.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`pictures behind a read-only link on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    let blobs: { card: string; frame: string; note: string; behind: string };
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      blobs = await bringIllustrated(http, owner);
    });
    afterEach(() => http.close());

    const share = async (wanted: object = {}) => {
      const body = { parts: ['pictures'], frames: [], isPinned: false, ...wanted };
      const { id, url } = (await http.ask(owner, 'POST /api/v1/journeys/j-seen/shares', body)).body as {
        id: string;
        url: string;
      };
      return { id, token: url.split('/').at(-1) ?? '' };
    };
    const read = (token: string, body: object = {}) => http.ask(undefined, `POST /api/v1/shared/${token}`, body);
    const image = (token: string, blob: string, key?: string) =>
      http.ask(undefined, `GET /api/v1/shared/${token}/images/${blob}${key === undefined ? '' : `?key=${key}`}`);
    const openedBy = async (token: string) => {
      const answers = await Promise.all(Object.values(blobs).map((blob) => image(token, blob)));
      return Object.keys(blobs).filter((_, at) => answers[at]?.status === 200);
    };

    it('are those of what the link names, and the others are not there', async () => {
      expect(await openedBy((await share()).token)).toEqual(['card', 'frame']);
      expect(await openedBy((await share({ parts: ['pictures', 'notes'] })).token)).toEqual(['card', 'frame', 'note']);
      expect(await openedBy((await share({ parts: ['pictures', 'notes', 'backstage'] })).token)).toEqual(
        Object.keys(blobs),
      );
      const without = await share({ parts: ['notes', 'backstage', 'quotes'] });
      expect(await openedBy(without.token)).toEqual([]);
      const said = (await read(without.token)).text;
      for (const blob of Object.values(blobs)) expect(said).not.toContain(blob);
    });

    it('are named in what the link shows, and come to browsers that are not signed in', async () => {
      const { token } = await share();
      const { text } = await read(token);
      expect([text.includes(blobs.card), text.includes(blobs.frame)]).toEqual([true, true]);
      const { status, headers } = await image(token, blobs.card);
      expect([status, headers['content-type'], headers['x-robots-tag']]).toEqual([
        200,
        'image/png',
        'noindex, nofollow',
      ]);
      const inside = `GET /api/v1/workspaces/${owner.workspace}/images/${blobs.card}`;
      expect((await http.ask(undefined, inside)).status).toBe(401);
    });

    it('open with what the password gave, and not with that of another link', async () => {
      const [one, other] = [
        await share({ password: 'blåbär och mjölk' }),
        await share({ password: 'blåbär och mjölk' }),
      ];
      const keyOf = async (token: string) =>
        ((await read(token, { password: 'blåbär och mjölk' })).body as { key: string }).key;
      const key = await keyOf(one.token);
      expect((await image(one.token, blobs.card, key)).status).toBe(200);
      expect((await image(one.token, blobs.card)).body).toMatchObject({ code: 'share-password' });
      expect((await image(one.token, blobs.card, await keyOf(other.token))).body).toMatchObject({
        code: 'share-password',
      });
    });

    it('close with the link, and with the picture that the map shows no more', async () => {
      const [live, pinned, taken] = [await share(), await share({ isPinned: true }), await share()];
      await http.ask(owner, `DELETE /api/v1/journeys/j-seen/shares/${taken.id}`);
      expect((await image(taken.token, blobs.card)).body).toMatchObject({ code: 'share-gone' });
      const { journal } = http.parts.storage;
      const stored = await journal.load('j-seen');
      if (!stored) throw new Error('no journey');
      await journal.write(stored.doc, {
        command: { do: 'remove', type: 'interaction', id: 'i1' },
        commandId: 'c-away',
        actor: owner.user,
      });
      expect((await image(live.token, blobs.card)).status).toBe(404);
      expect((await image(pinned.token, blobs.card)).status).toBe(200);
    });
  });
});
