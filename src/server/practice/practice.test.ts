import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOwnedHttp, type TestHttp, type TestOwner } from '#server/http/test-http.fixture.ts';
import type { TodayShown } from '#protocol/http/practice.ts';
import { eachStore } from '#tests/stores.ts';

type Answer = {
  needs: number;
  items: { kind: string; journey: string; place: { interaction?: string }; shown: TodayShown }[];
  names: Record<string, string>;
};

await eachStore(({ name, copyOf }) => {
  describe(`today on ${name}`, () => {
    let http: TestHttp;
    let owner: TestOwner;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    it('tells the owner of the example what needs them, with the names of what it speaks of', async () => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/today`);
      const { items, needs, names } = body as Answer;
      const kinds = items.map(({ kind }) => kind);
      expect(kinds).toContain('review');
      expect(kinds).toContain('unowned');
      expect(needs).toBeGreaterThan(1);
      expect(names['green-journey']).toBe('Make a home full of green');
      const unowned = items.find(({ kind }) => kind === 'unowned');
      expect(names[`green-journey/${unowned?.place.interaction}`]).toBe('Asks if yellow leaves are normal');
    });

    it('says of each thing what its row shows: what it is about, where it lies, and what somebody said there', async () => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/today`);
      const shownOf = (wanted: string) => (body as Answer).items.find(({ kind }) => kind === wanted)?.shown;
      expect(shownOf('unowned')).toEqual({
        title: 'Asks if yellow leaves are normal',
        along: expect.closeTo(5.7 / 7) as number,
        voice: 'One yellow leaf, and I was back at the bins.',
      });
    });

    it('says what it finds in the language that is asked for', async () => {
      const said = async (language: string) => {
        const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/today?language=${language}`);
        return JSON.stringify((body as Answer).items.filter(({ kind }) => kind === 'finding'));
      };
      expect(await said('sv')).not.toBe(await said('en'));
    });

    it('leaves journeys that rest alone', async () => {
      const { journal } = http.parts.storage;
      const doc = (await journal.load('green-journey'))?.doc;
      if (!doc) throw new Error('no example');
      const command = {
        do: 'edit' as const,
        type: 'journey' as const,
        id: 'green-journey',
        set: { status: { is: 'resting' } },
      };
      await journal.write(doc, { command, commandId: 'c1', actor: owner.user });
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/today`);
      expect(body).toMatchObject({ needs: 0, items: [], names: {} });
    });
  });
});
