import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence, InterviewSummary } from '#protocol/http/research.ts';
import { openOwnedHttp, openTestHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const consent = { given: '2026-01-01', scope: ['analyse', 'quote', 'share'] };

/** Two people told of moving; one of them at the phase that an episode will open. */
const moving = {
  format: 'stig-journey',
  version: 1,
  id: 'j-moving',
  journey: { name: 'Move to another town', language: 'en' },
  phases: [
    { id: 'p1', name: 'Deciding' },
    { id: 'p2', name: 'Packing' },
  ],
  interactions: [
    { id: 'i1', phase: 'p1', text: 'Sees a flat' },
    { id: 'i2', phase: 'p2', text: 'Fills boxes', mark: { type: 'cloud', strength: 2 } },
  ],
  quotes: [{ id: 'q1', text: 'We dreamt', excerpt: 'e-dream', at: { phase: 'p1' } }],
  research: {
    participants: ['u1', 'u2'].map((id) => ({ id, alias: `ALIAS${id}`, consent })),
    interviews: [
      { id: 'w-box', participant: 'u1', date: '2026-02-01', transcript: 'The boxes broke. We dreamt' },
      { id: 'w-flat', participant: 'u2', date: '2026-02-02', transcript: 'The flat was light.' },
    ],
    excerpts: [
      {
        id: 'e-box',
        interview: 'w-box',
        start: 0,
        end: 16,
        text: 'The boxes broke.',
        feeling: -2,
        place: { interaction: 'i2' },
      },
      { id: 'e-dream', interview: 'w-box', start: 17, end: 26, text: 'We dreamt', feeling: 1 },
      {
        id: 'e-flat',
        interview: 'w-flat',
        start: 0,
        end: 19,
        text: 'The flat was light.',
        feeling: 2,
        place: { interaction: 'i1' },
      },
    ],
  },
};

await eachStore(({ name, place, copyOf }) => {
  describe(`interviews for several journeys on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(moving));
    });
    afterEach(() => http.close());

    const begin = async (body: object) => {
      const made = await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/journeys`, body);
      return (made.body as { id: string }).id;
    };
    const heard = async (journey: string) =>
      (await http.ask(owner, `GET /api/v1/journeys/${journey}/evidence`)).body as Evidence;
    const serve = (journey: string, interviews: string[], as: TestAsker = owner) =>
      http.ask(as, `POST /api/v1/journeys/${journey}/interviews`, { interviews });
    const listed = async (journey: string) =>
      (await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/interviews?journey=${journey}`))
        .body as InterviewSummary[];
    const summaryOf = async (journey: string) => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/journeys`);
      return (body as { journeys: { id: string; voices: number }[] }).journeys.find(({ id }) => id === journey);
    };
    const write = async (id: string, command: object) => {
      const { journal } = http.parts.storage;
      const stored = (await journal.load(id)) ?? expect.unreachable();
      return journal.write(stored.doc, { command: command as never, commandId: `${Math.random()}`, actor: owner.user });
    };

    it('count where they serve, each word at its place on each map, and nothing of it is there twice', async () => {
      const parcels = await begin({ name: 'Send parcels', phases: ['Wrapping'] });
      expect(await summaryOf(parcels)).toMatchObject({ voices: 0 });
      expect((await serve(parcels, ['w-box'])).status).toBe(200);
      expect((await serve(parcels, ['w-box'])).status).toBe(200);
      expect(await summaryOf(parcels)).toMatchObject({ voices: 1 });
      const before = await heard(parcels);
      expect(before.interviews.map(({ id }) => id)).toEqual(['w-box']);
      expect(before.excerpts.map(({ id, place: at }) => [id, at])).toEqual([
        ['e-box', undefined],
        ['e-dream', undefined],
      ]);
      const set = { elsewhere: { is: [{ journey: parcels, place: { phase: 'somewhere' } }] } };
      await write('w-box', { do: 'edit', type: 'excerpt', id: 'e-box', set });
      expect((await heard(parcels)).excerpts[0]).toMatchObject({ id: 'e-box', place: { phase: 'somewhere' } });
      expect((await heard('j-moving')).excerpts[0]).toMatchObject({ id: 'e-box', place: { interaction: 'i2' } });
      expect((await listed('j-moving'))[0]).toMatchObject({ id: 'w-box', journey: 'j-moving', alsoFor: [parcels] });
      expect((await listed(parcels))[0]).toMatchObject({ id: 'w-box', journey: parcels, alsoFor: ['j-moving'] });
    });

    it('are given by those alone who do research, and only such as are in the workspace', async () => {
      const parcels = await begin({ name: 'Send parcels' });
      const viewer = await http.join(owner, owner.workspace, 'viewer');
      expect((await serve(parcels, ['w-box'], viewer)).status).toBe(403);
      expect((await serve(parcels, ['w-box', 'nothing'])).status).toBe(404);
      expect((await heard(parcels)).interviews).toEqual([]);
    });

    it('give an episode what was told of the place it opens, and what is marked there since', async () => {
      const parent = { journey: 'j-moving', place: { phase: 'p2' } };
      const packing = await begin({ name: 'Pack', scope: 'episode', parent });
      expect(await summaryOf(packing)).toMatchObject({ voices: 1 });
      expect((await heard(packing)).excerpts.map(({ id }) => id)).toEqual(['e-box']);
      await write('j-moving', { do: 'edit', type: 'interaction', id: 'i2', set: { evidence: { is: ['e-flat'] } } });
      expect((await heard(packing)).excerpts.map(({ id }) => id)).toEqual(['e-box', 'e-flat']);
      const deciding = { journey: 'j-moving', place: { phase: 'p1' } };
      await write(packing, { do: 'edit', type: 'journey', id: packing, set: { parent: { is: deciding } } });
      expect(await summaryOf(packing)).toMatchObject({ voices: 2 });
      expect((await heard(packing)).excerpts.map(({ id }) => id)).toEqual(['e-dream', 'e-flat']);
      const set = { elsewhere: { is: [{ journey: packing, place: { phase: 'here' } }] } };
      await write('w-box', { do: 'edit', type: 'excerpt', id: 'e-box', set });
      expect((await heard(packing)).excerpts.map(({ id, place: at }) => [id, at])).toEqual([
        ['e-box', { phase: 'here' }],
        ['e-dream', undefined],
        ['e-flat', undefined],
      ]);
      const [talk] = await listed(packing);
      expect(talk).toMatchObject({ id: 'w-box', journey: 'j-moving' });
    });

    it('do not go round where two say of each other that they are the whole', async () => {
      const packing = await begin({
        name: 'Pack',
        scope: 'episode',
        parent: { journey: 'j-moving', place: { phase: 'p2' } },
      });
      const back = { journey: packing, place: { phase: 'x' } };
      await write('j-moving', { do: 'edit', type: 'journey', id: 'j-moving', set: { parent: { is: back } } });
      expect((await heard(packing)).excerpts.map(({ id }) => id)).toEqual(['e-box']);
      expect((await heard('j-moving')).interviews).toHaveLength(2);
    });

    it('lose their words on every map when who spoke is erased', async () => {
      const parcels = await begin({ name: 'Send parcels' });
      await serve(parcels, ['w-box']);
      const quote = { text: 'The boxes broke.', excerpt: 'e-box', at: { journey: true } };
      await write(parcels, { do: 'add', type: 'quote', id: 'q-there', body: quote });
      expect((await http.parts.storage.journal.load(parcels))?.doc.records.get('q-there')?.body).toMatchObject(quote);
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/u1/erase`);
      expect((await http.parts.storage.journal.load(parcels))?.doc.records.get('q-there')).toMatchObject({
        erased: true,
      });
      for (const journey of [parcels, 'j-moving'])
        expect((await heard(journey)).excerpts[0]).toMatchObject({ id: 'e-box', text: '', erased: true });
    });

    it('keep the words from whoever may not read them on whichever map', async () => {
      const parcels = await begin({ name: 'Send parcels' });
      await serve(parcels, ['w-box']);
      const quote = { text: 'The boxes broke.', excerpt: 'e-box', at: { journey: true } };
      await write(parcels, { do: 'add', type: 'quote', id: 'q-there', body: quote });
      const only = { consent: { is: { given: '2026-01-01', scope: ['analyse'] } } };
      await write(owner.workspace, { do: 'edit', type: 'participant', id: 'u1', set: only });
      const viewer = await http.join(owner, owner.workspace, 'viewer');
      for (const journey of [parcels, 'j-moving']) {
        const told = await http.ask(viewer, `GET /api/v1/journeys/${journey}/evidence`);
        expect(JSON.stringify(told.body)).not.toContain('boxes broke');
        const file = await http.ask(owner, `GET /api/v1/journeys/${journey}/export.json?audience=outside`);
        expect(JSON.stringify(file.body)).not.toContain('boxes broke');
      }
    });

    it('come along in the files of both journeys and are one again where both come in', async () => {
      const parcels = await begin({ name: 'Send parcels' });
      await serve(parcels, ['w-box']);
      const fileOf = async (journey: string) =>
        JSON.stringify((await http.ask(owner, `GET /api/v1/journeys/${journey}/file`)).body);
      const files = [await fileOf('j-moving'), await fileOf(parcels)];
      expect(files[0]).toContain(`"alsoFor":["${parcels}"]`);
      expect(files[1]).toContain('"alsoFor":["j-moving"]');
      const other = await openTestHttp(await place());
      try {
        const there = await other.claim();
        for (const file of files)
          expect(await other.ask(there, `POST /api/v1/workspaces/${there.workspace}/import`, file)).toMatchObject({
            status: 200,
          });
        const talks = await other.parts.storage.documents.records({ workspace: there.workspace, type: 'interview' });
        expect(talks.filter(({ document }) => document.startsWith('w-')).map(({ document }) => document)).toEqual([
          'w-box',
          'w-flat',
        ]);
        const told = await other.ask(there, `GET /api/v1/journeys/${parcels}/evidence`);
        expect((told.body as Evidence).excerpts).toHaveLength(2);
      } finally {
        await other.close();
      }
    });
  });
});
