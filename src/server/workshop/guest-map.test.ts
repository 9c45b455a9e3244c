import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { told } from '#server/map/told-journey.fixture.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`the map that a guest is let at on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    let workshop: string;
    let kim: TestAsker;

    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(told));
      const begun = await http.ask(owner, 'POST /api/v1/journeys/j-told/workshops', { title: 'One hour' });
      workshop = (begun.body as { id: string }).id;
      kim = await http.enter(owner, workshop, 'Kim');
    });
    afterEach(() => http.close());

    const lead = async (set: Record<string, { is: string | boolean }>) => {
      const { journal } = http.parts.storage;
      const stored = await journal.load(workshop);
      if (!stored) throw new Error('no workshop');
      const command = { do: 'edit', type: 'workshop', id: workshop, set } as const;
      await journal.write(stored.doc, { command, commandId: JSON.stringify(set), actor: owner.user });
    };
    const read = () => http.ask(kim, 'GET /api/v1/guest/map');

    it('is nothing until its leader lets them', async () => {
      expect(await read()).toMatchObject({ status: 200, body: {} });
      expect((await read()).text).not.toContain('Sees a flat');
    });

    it('tells what customers do and feel and what that rests on, and nobody’s words', async () => {
      await lead({ 'may.map': { is: 'see' } });
      const { text, body } = await read();
      expect(body).toMatchObject({
        content: {
          basis: 'researched',
          voices: 3,
          phases: [{ interactions: [{ text: 'Sees a flat', mark: { type: 'heart' }, claim: { assumption: false } }] }],
          quotes: [],
        },
      });
      for (const word of ['WORDS', 'ALIAS', 'INSIDE', 'BEHIND']) expect(text).not.toContain(word);
    });

    it('tells the words of those who share, and of nobody else, where its leader says so', async () => {
      await lead({ 'may.map': { is: 'see' }, 'may.quotes': { is: true } });
      const { text } = await read();
      expect(text).toContain('WORDS 1');
      for (const word of ['WORDS 2', 'WORDS 3', 'ALIAS 2', 'ALIAS 3', 'INSIDE', 'BEHIND'])
        expect(text).not.toContain(word);
      const erase = `POST /api/v1/workspaces/${owner.workspace}/participants/u1/erase`;
      expect(await http.ask(owner, erase)).toMatchObject({ status: 200 });
      expect((await read()).text).not.toContain('WORDS 1');
    });

    it('tells of opportunities and jobs where its leader says so, and rests them on no words that are not shared', async () => {
      await lead({ 'may.map': { is: 'see' }, 'may.quotes': { is: true }, 'may.pictures': { is: true } });
      expect((await read()).text).not.toContain('OPENING');
      await lead({ 'may.openings': { is: true } });
      const { body, text } = await read();
      expect(body).toMatchObject({
        content: {
          opportunities: [{ text: 'OPENING one', claim: { assumption: false } }],
          jobs: [{ want: 'OPENING two' }],
        },
      });
      for (const word of ['WORDS 2', 'WORDS 3', 'INSIDE', 'BEHIND']) expect(text).not.toContain(word);
    });

    it('is nothing again when the map is kept from them, and nobody’s when the workshop is over', async () => {
      await lead({ 'may.map': { is: 'see' } });
      await lead({ 'may.map': { is: 'none' } });
      expect((await read()).body).toEqual({});
      await http.ask(owner, `POST /api/v1/workshops/${workshop}/close`, {});
      expect((await read()).status).toBe(401);
    });
  });
});
