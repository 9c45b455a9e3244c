import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JourneySummary } from '#protocol/http/map.ts';
import { createWorkspace } from '#server/people/workspaces.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const consent = { given: '2026-01-01', scope: ['analyse', 'quote'] };

const small = {
  format: 'stig-journey',
  version: 1,
  id: 'j-move',
  journey: { name: 'Move to another town', language: 'en', mood: 'kept though unknown' },
  phases: [{ id: 'p1', name: 'Deciding' }],
  interactions: [{ id: 'i1', phase: 'p1', text: 'Sees a flat on a board', mark: { type: 'heart', strength: 2 } }],
  quotes: [{ id: 'q1', text: 'I saw it and knew', excerpt: 'e1' }],
  research: {
    participants: [{ id: 'u1', alias: 'P1', consent }],
    interviews: [{ id: 'w1', participant: 'u1', transcript: 'P1: I saw it and knew.' }],
    excerpts: [{ id: 'e1', interview: 'w1', start: 4, end: 21, text: 'I saw it and knew', codes: ['nowhere'] }],
  },
};

await eachStore(({ name, copyOf }) => {
  describe(`journeys on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const list = async () => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/journeys`);
      return (body as { journeys: JourneySummary[] }).journeys;
    };
    const importing = (file: object | string) =>
      http.ask(
        owner,
        `POST /api/v1/workspaces/${owner.workspace}/import`,
        typeof file === 'string' ? file : JSON.stringify(file),
      );

    it('are found by the words on them, but not by what people said', async () => {
      await importing(small);
      const found = async (words: string) => {
        const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/places?words=${words}`);
        return (body as { places: { id: string; journey: string; journeyName: string }[] }).places;
      };
      expect(await found('FLAT')).toMatchObject([{ id: 'i1', journey: 'j-move', journeyName: 'Move to another town' }]);
      expect(await found('deciding')).toMatchObject([{ id: 'p1' }]);
      expect(await found('knew')).toEqual([]);
      expect(await found('')).toEqual([]);
    });

    it('are made with who answers for them, and listed', async () => {
      const { body } = await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/journeys`, {
        name: 'Learn to swim',
        primaryGoal: '',
      });
      const { id } = body as { id: string };
      const journeys = await list();
      expect(journeys.map(({ name }) => name)).toEqual([
        'Make a home full of green',
        'Order plants to the door',
        'Know if it is growing or dying',
        'Learn to swim',
      ]);
      const me = await http.ask(owner, 'GET /api/v1/me');
      const { person } = (me.body as { workspaces: { person: string }[] }).workspaces[0] ?? {};
      expect(journeys[3]).toMatchObject({
        id,
        status: 'draft',
        basis: 'hypothesis',
        owners: { professional: person },
        phases: 0,
        path: [],
      });
      expect(journeys[3]).not.toHaveProperty('primaryGoal');
    });

    it('are listed as they are now, though summaries are remembered', async () => {
      const before = await list();
      const { journal } = http.parts.storage;
      const stored = await journal.load('green-journey');
      if (!stored) throw new Error('no example');
      const heart = [...stored.doc.records.values()].find(
        ({ type, body }) => type === 'interaction' && JSON.stringify(body['mark'])?.includes('heart'),
      );
      await journal.write(stored.doc, {
        command: { do: 'remove', type: 'interaction', id: heart?.id ?? '' },
        commandId: 'c1',
        actor: owner.user,
      });
      expect((await list())[0]?.hearts).toBe((before[0]?.hearts ?? 0) - 1);
    });

    it('are listed with what stands on their path, whose they are and when they are looked at next', async () => {
      const said = { start: 4, end: 21, text: 'I saw it and knew', feeling: 2, place: { interaction: 'i1' } };
      await importing({
        ...small,
        journey: {
          ...{ name: 'Move to another town', status: 'living', customerGroups: ['g-first'] },
          owners: { operational: 'x-bo' },
          rhythm: { rule: 'FREQ=MONTHLY;INTERVAL=1', next: '2026-01-31' },
        },
        phases: [
          { id: 'p1', name: 'Deciding' },
          { id: 'p2', name: 'Moving' },
        ],
        interactions: [
          { id: 'i1', phase: 'p1', text: 'Sees a flat on a board', mark: { type: 'heart', strength: 1 } },
          { id: 'i2', phase: 'p2', text: 'Carries', mark: { type: 'cloud', strength: 3 }, team: 't-own' },
          { id: 'i3', phase: 'p2', text: 'Calls', touchpoint: 'tp' },
        ],
        transitions: [{ id: 's1', from: 'i1', to: 'i2', mark: { type: 'cloud', strength: 2 } }],
        moments: [
          { id: 'm1', title: 'The keys', places: [{ interaction: 'i1' }, { interaction: 'i2' }] },
          { id: 'm2', title: 'Nowhere', places: [] },
        ],
        curves: [
          {
            ...{ id: 'c1', of: 'customers', group: 'g-again' },
            points: [
              { at: { phase: 'p1', position: 0.5 }, feeling: 0.5 },
              { at: { phase: 'p2', position: 0.25 }, feeling: -0.5 },
            ],
          },
        ],
        reviews: [{ id: 'r1', date: '2026-01-30' }],
        backstage: [{ id: 'b1', view: 'teams', kind: 'team', team: 't-behind' }],
        library: {
          people: [{ id: 'x-bo', name: 'Bo' }],
          teams: [
            { id: 't-own', name: 'Movers' },
            { id: 't-shared', name: 'Desk' },
            { id: 't-behind', name: 'Store' },
          ],
          groups: [
            { id: 'g-first', name: 'First time' },
            { id: 'g-again', name: 'Again' },
          ],
          touchpoints: [{ id: 'tp', name: 'The desk', team: 't-shared' }],
        },
        research: { ...small.research, excerpts: [{ id: 'e1', interview: 'w1', ...said }] },
      });
      const listed = (await list()).find(({ id }) => id === 'j-move');
      expect(listed?.signs).toEqual([
        { type: 'cloud', strength: 3, x: 0.625, isAssumption: true },
        { type: 'cloud', strength: 2, x: 0.438, isAssumption: true },
        { type: 'heart', strength: 1, x: 0.25, isAssumption: false },
        { type: 'moment', x: 0.625, isAssumption: false },
      ]);
      expect(listed).toMatchObject({
        ...{ owners: { operational: 'x-bo' }, teams: ['t-own', 't-shared', 't-behind'] },
        ...{ groups: ['g-first', 'g-again'], nextReview: '2026-02-28' },
      });
      const touchpoint = await http.parts.storage.journal.load(owner.workspace);
      if (!touchpoint) throw new Error('no library');
      await http.parts.storage.journal.write(touchpoint.doc, {
        command: { do: 'edit', type: 'touchpoint', id: 'tp', set: { team: { was: 't-shared', is: 't-own' } } },
        commandId: 'c-team',
        actor: owner.user,
      });
      expect((await list()).find(({ id }) => id === 'j-move')?.teams).toEqual(['t-own', 't-behind']);
    });

    it('come in from a file and go out as the same file', async () => {
      const imported = await importing(small);
      expect(imported.body).toMatchObject({
        journey: 'j-move',
        reports: [{ code: 'lost-reference', message: 'nothing has the id "nowhere"' }],
      });
      const first = await http.ask(owner, 'GET /api/v1/journeys/j-move/file');
      expect(JSON.parse(first.text)).toEqual(small);
      expect((await importing(first.text)).status).toBe(200);
      const second = await http.ask(owner, 'GET /api/v1/journeys/j-move/export.json');
      expect(second.text).toBe(first.text);
      expect(second.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Move-to-another-town.json");
    });

    it('seal the words that a file quotes with whose they are', async () => {
      await importing(small);
      const rows = await http.parts.storage.db
        .selectFrom('record')
        .select('body')
        .where('document', 'in', ['j-move', 'w1'])
        .execute();
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.filter(({ body }) => body.includes('I saw it'))).toEqual([]);
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/u1/erase`);
      const { text } = await http.ask(owner, 'GET /api/v1/journeys/j-move/file');
      expect(text).not.toContain('I saw it');
    });

    it('stay out whole where their file has a fault, and the answer names its place', async () => {
      const wrong = { ...small, interactions: [{ id: 'i1', mark: { strength: 7 } }] };
      const answer = await importing(wrong);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({
        code: 'not-valid',
        problems: [
          {
            place: 'interactions[0].mark.strength',
            message: 'expected 1 to 3, got 7',
            why: 'wants-range · least 1 · most 3 · got 7',
          },
        ],
      });
      expect((await importing('{ "format": ')).body).toMatchObject({ code: 'not-valid', place: 'line 1, column 13' });
      expect(await list()).toHaveLength(3);
    });

    it('are not written over by a file that says something else under their id', async () => {
      await importing(small);
      const other = {
        ...small,
        phases: [{ id: 'p1', name: 'Packing' }],
        research: { participants: [{ id: 'u2', alias: 'P2' }] },
      };
      expect((await importing(other)).body).toMatchObject({
        ...{ code: 'already-here', detail: 'Move to another town' },
        differs: { added: 1, changed: 1, removed: 0 },
      });
      expect(JSON.parse((await http.ask(owner, 'GET /api/v1/journeys/j-move/file')).text)).toEqual(small);
      const { doc } = (await http.parts.storage.journal.load(owner.workspace)) ?? {};
      expect(doc?.records.has('u2')).toBe(false);
    });

    it('keep their interviews apart though two files call theirs the same, and each gives its own back', async () => {
      const other = {
        ...small,
        id: 'j-stay',
        journey: { name: 'Stay where one is', language: 'en' },
        quotes: [{ id: 'q1', text: 'I will not go', excerpt: 'e1' }],
        research: {
          participants: [{ id: 'u9', alias: 'P9', consent }],
          interviews: [{ id: 'w1', participant: 'u9', transcript: 'P9: I will not go.' }],
          excerpts: [{ id: 'e1', interview: 'w1', start: 4, end: 17, text: 'I will not go' }],
        },
      };
      expect([
        (await importing(small)).status,
        (await importing(other)).status,
        (await importing(other)).status,
      ]).toEqual([200, 200, 200]);
      for (const file of [small, other]) {
        const { text } = await http.ask(owner, `GET /api/v1/journeys/${file.id}/file`);
        expect(JSON.parse(text)).toEqual(file);
        const evidence = await http.ask(owner, `GET /api/v1/journeys/${file.id}/evidence`);
        expect(evidence.body).toMatchObject({ interviews: [{}], excerpts: [{ text: file.quotes[0]?.text }] });
      }
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/u9/erase`);
      expect((await http.ask(owner, 'GET /api/v1/journeys/j-stay/file')).text).not.toContain('I will not go');
      expect((await http.ask(owner, 'GET /api/v1/journeys/j-move/file')).text).toContain('I saw it and knew');
    });

    it('may be the same in two workspaces', async () => {
      const { storage, writerOf } = http.parts;
      const elsewhere = await createWorkspace(writerOf(owner.user), 'Elsewhere');
      if (!elsewhere.ok) throw new Error('no second workspace');
      await storage.members.put({ workspace: elsewhere.value, user: owner.user, role: 'owner' });
      await importing(small);
      const again = async () => {
        const answer = await http.ask(
          owner,
          `POST /api/v1/workspaces/${elsewhere.value}/import`,
          JSON.stringify(small),
        );
        return (answer.body as { journey: string }).journey;
      };
      const there = await again();
      expect(there).not.toBe('j-move');
      expect(await again()).toBe(there);
      expect(JSON.parse((await http.ask(owner, `GET /api/v1/journeys/${there}/file`)).text)).toEqual(small);
    });

    it('give the example back as it came, but for who answers for it', async () => {
      const { text } = await http.ask(owner, 'GET /api/v1/journeys/green-journey/file');
      const source = JSON.parse(readFileSync(new URL('../../example/journey.en.json', import.meta.url), 'utf8')) as {
        interactions: unknown[];
        research: { excerpts: unknown[] };
      };
      const given = JSON.parse(text) as typeof source;
      expect(given.interactions).toHaveLength(source.interactions.length);
      expect(given.research.excerpts).toEqual(source.research.excerpts);
    });

    // What is drawn comes from the same words, whatever keeps them.
    if (name === 'SQLite')
      it('are given away as pictures, slides and tables', async () => {
        const starts = {
          svg: '<svg',
          png: '\u0089PNG',
          pdf: '%PDF',
          pptx: 'PK',
          xlsx: 'PK',
          csv: '\ufeff',
          md: '# ',
          mmd: 'journey',
        };
        for (const [format, start] of Object.entries(starts)) {
          const { statusCode, rawPayload } = await http.app.inject({
            url: `/api/v1/journeys/green-journey/export.${format}?language=nb`,
            headers: { host: 'stig.test', cookie: owner.cookie },
          });
          const text = format === 'png' ? rawPayload.toString('latin1') : rawPayload.toString('utf8');
          expect([format, statusCode, text.slice(0, start.length)]).toEqual([format, 200, start]);
        }
        expect((await http.ask(owner, 'GET /api/v1/journeys/green-journey/export.doc')).status).toBe(400);
      }, 120_000);

    it('are drawn in a view that is saved nowhere', async () => {
      const svg = async (lanes: object | string) => {
        const query = new URLSearchParams({ language: 'en', lanes: JSON.stringify(lanes) });
        return http.ask(owner, `GET /api/v1/journeys/green-journey/export.svg?${query}`);
      };
      expect((await svg({})).text).toContain('>Thoughts<');
      const { text } = await svg({ hidden: ['thoughts'], names: { path: 'How it felt' } });
      expect([text.includes('>Thoughts<'), text.includes('>How it felt<')]).toEqual([false, true]);
      for (const wrong of ['no view', { hidden: 'thoughts' }])
        expect((await svg(wrong)).body).toMatchObject({ code: 'not-valid', place: 'lanes' });
    });

    it('are removed for good by an owner', async () => {
      await importing(small);
      expect((await http.ask(owner, 'DELETE /api/v1/journeys/j-move')).status).toBe(200);
      expect((await http.ask(owner, 'GET /api/v1/journeys/j-move/file')).status).toBe(404);
      expect(await list()).toHaveLength(3);
    });

    it('take along what is named of their episodes and hypotheses, and leave the rest', async () => {
      const there = await list();
      const whole = there.find(({ comparedWith }) => comparedWith !== undefined);
      const episode = there.find(({ parent }) => parent?.journey === whole?.id);
      const hypothesis = there.find(({ id }) => id === whole?.comparedWith);
      if (!whole || !episode || !hypothesis) throw new Error('the example has an episode and a hypothesis');
      const remove = (id: string, ...also: string[]) =>
        http.ask(owner, `DELETE /api/v1/journeys/${id}?${also.map((one) => `also=${one}`).join('&')}`);
      await importing(small);
      expect((await remove(whole.id, episode.id, 'j-move')).status).toBe(404);
      expect((await remove(episode.id, whole.id)).status).toBe(404);
      expect(await list()).toHaveLength(4);
      expect((await remove(whole.id, episode.id)).status).toBe(200);
      expect((await list()).map(({ id }) => id).toSorted()).toEqual([hypothesis.id, 'j-move'].toSorted());
    });

    it('take the workshops held on them along', async () => {
      const held = await http.ask(owner, 'GET /api/v1/journeys/green-journey/workshops');
      const { workshops } = held.body as { workshops: { id: string }[] };
      expect(workshops).toMatchObject([{ people: 3, notes: 5, closed: expect.any(String) }]);
      await http.ask(owner, 'DELETE /api/v1/journeys/green-journey');
      expect(await http.parts.storage.journal.load(workshops[0]?.id ?? '')).toBeUndefined();
    });
  });
});
