import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringIllustrated } from '#server/map/illustrated-journey.fixture.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`pictures on the map that a guest is let at on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    let blobs: Awaited<ReturnType<typeof bringIllustrated>>;
    let workshop: string;
    let kim: TestAsker;

    const begin = async (journey: string) =>
      (
        (await http.ask(owner, `POST /api/v1/journeys/${journey}/workshops`, { title: 'One hour' })).body as {
          id: string;
        }
      ).id;
    const lead = async (set: Record<string, { is: string | boolean }>, of = workshop) => {
      const { journal } = http.parts.storage;
      const stored = await journal.load(of);
      if (!stored) throw new Error('no workshop');
      const command = { do: 'edit', type: 'workshop', id: of, set } as const;
      const commandId = `${of} ${JSON.stringify(set)}`;
      await journal.write(stored.doc, { command, commandId, actor: owner.user });
    };
    const image = (blob: string, as: TestAsker = kim) => http.ask(as, `GET /api/v1/guest/images/${blob}`);
    const openTo = async (guest: TestAsker) => {
      const answers = await Promise.all(Object.values(blobs).map((blob) => image(blob, guest)));
      return Object.keys(blobs).filter((_, at) => answers[at]?.status === 200);
    };

    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      blobs = await bringIllustrated(http, owner);
      workshop = await begin('j-seen');
      kim = await http.enter(owner, workshop, 'Kim');
    });
    afterEach(() => http.close());

    it('are there only where its leader lets guests see the map and pictures on it', async () => {
      expect(await openTo(kim)).toEqual([]);
      await lead({ 'may.pictures': { is: true } });
      expect(await openTo(kim)).toEqual([]);
      await lead({ 'may.map': { is: 'see' }, 'may.quotes': { is: true }, 'may.openings': { is: true } });
      await lead({ 'may.pictures': { is: false } });
      expect(await openTo(kim)).toEqual([]);
      const { text } = await http.ask(kim, 'GET /api/v1/guest/map');
      for (const blob of Object.values(blobs)) expect(text).not.toContain(blob);
    });

    it('are those on cards and in the storyboard, and never the team’s own or what lies behind', async () => {
      await lead({ 'may.map': { is: 'edit' }, 'may.pictures': { is: true } });
      expect(await openTo(kim)).toEqual(['card', 'frame']);
      const { text } = await http.ask(kim, 'GET /api/v1/guest/map');
      const named = Object.entries(blobs).filter(([, blob]) => text.includes(blob));
      expect(named.map(([what]) => what)).toEqual(['card', 'frame']);
      const { status, headers } = await image(blobs.card);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'image/png',
        'private, max-age=300',
      ]);
    });

    it('are of the workshop’s own journey alone', async () => {
      const another = await begin(owner.journey);
      await lead({ 'may.map': { is: 'see' }, 'may.pictures': { is: true } }, another);
      const bo = await http.enter(owner, another, 'Bo');
      expect(await openTo(bo)).toEqual([]);
    });

    it('close when the card is gone, when the map is kept from guests, and with the workshop', async () => {
      await lead({ 'may.map': { is: 'see' }, 'may.pictures': { is: true } });
      const { journal } = http.parts.storage;
      const stored = await journal.load('j-seen');
      if (!stored) throw new Error('no journey');
      const away = { do: 'remove', type: 'interaction', id: 'i1' } as const;
      await journal.write(stored.doc, { command: away, commandId: 'c-away', actor: owner.user });
      expect((await image(blobs.card)).status).toBe(404);
      await lead({ 'may.map': { is: 'none' } });
      expect((await image(blobs.frame)).status).toBe(404);
      await http.ask(owner, `POST /api/v1/workshops/${workshop}/close`, {});
      expect((await image(blobs.frame)).status).toBe(401);
    });

    it('open to nobody without the cookie of the door, and its cookie opens no other address of them', async () => {
      await lead({ 'may.map': { is: 'see' }, 'may.pictures': { is: true } });
      expect((await http.ask(undefined, `GET /api/v1/guest/images/${blobs.card}`)).status).toBe(401);
      expect((await http.ask(owner, `GET /api/v1/guest/images/${blobs.card}`)).status).toBe(401);
      const inside = `GET /api/v1/workspaces/${owner.workspace}/images/${blobs.card}`;
      expect((await http.ask(kim, inside)).status).toBe(401);
      for (const name of ['..%2f..%2fstig.db', 'x', blobs.card.toUpperCase()])
        expect((await image(name)).status).toBeGreaterThanOrEqual(400);
    });
  });
});
