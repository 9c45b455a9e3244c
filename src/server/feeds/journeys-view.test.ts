import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '#base/clock.ts';
import type { Command } from '#model/document/command.ts';
import { roles } from '#model/people/role.ts';
import type { Language } from '#base/languages.ts';
import { createJourneysView } from '#server/feeds/journeys-view.ts';
import { byOpening } from '#server/feeds/by-opening.fixture.ts';
import { rebuildAll } from '#server/control/rebuild.ts';
import { heardIn, heardJourney } from '#server/research/heard.fixture.ts';
import { openTestHttp, type TestAsker, type TestHttp, type TestOwner } from '#server/http/test-http.fixture.ts';
import { loadDocument, writeCommand } from '#server/keeping/write-command.ts';
import { readToday } from '#server/practice/read-today.ts';
import { createSpokenIn } from '#server/research/spoken-in.ts';
import type { Where } from '#storage/storage.ts';
import { eachStore } from '#tests/stores.ts';

/** The example and one more journey with what was heard, in a workspace of the first owner's. */
async function makeHeard(where: Where): Promise<TestOwner> {
  const http = await openTestHttp(where);
  const owner = await http.claim();
  await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(heardJourney));
  await http.close();
  return owner;
}

await eachStore(({ name, copyOf }) => {
  describe(`what is asked of many journeys on ${name}`, () => {
    let http: TestHttp;
    let owner: TestOwner;
    let where: Where;
    beforeEach(async () => {
      const copy = await copyOf('heard', makeHeard);
      where = copy.where;
      owner = copy.made;
      http = await openTestHttp(where);
    });
    afterEach(() => http.close());

    const as = async (asker: TestAsker, request: string): Promise<unknown> => {
      const { status, body } = await http.ask(asker, `GET /api/v1/workspaces/${owner.workspace}/${request}`);
      expect([request, status]).toEqual([request, 200]);
      return body;
    };
    const write = async (document: string, command: Command): Promise<void> => {
      const writer = http.parts.writerOf(owner.user);
      const written = await writeCommand(writer, await loadDocument(http.parts.storage.journal, document), command);
      expect(written.ok ? 'written' : written.refusal).toBe('written');
    };

    /** Every answer as whoever asks gets it, and the same made by opening every document. */
    async function holdAgainstOpening(
      askers: readonly TestAsker[],
      languages: readonly (Language | undefined)[] = ['en'],
    ): Promise<void> {
      const { storage } = http.parts;
      const opening = await byOpening(http.parts, owner.workspace);
      for (const asker of askers) {
        const member = await storage.members.find(owner.workspace, asker.user);
        if (!member) throw new Error('nobody of the workspace');
        const asking = { role: member.role, user: asker.user, person: member.person ?? undefined };
        for (const language of languages) {
          const path = language === undefined ? 'today' : `today?language=${language}`;
          expect(await as(asker, path)).toEqual(plain(await opening.day({ ...asking, language })));
        }
        expect(await as(asker, 'journeys')).toEqual(plain({ journeys: opening.summaries() }));
        expect(await as(asker, 'work')).toEqual(plain(opening.work()));
        for (const { touchpoint } of (await as(asker, 'touchpoints')) as { touchpoint: string }[])
          expect(await as(asker, `touchpoints/${touchpoint}/uses`)).toEqual(plain(await opening.uses(touchpoint)));
      }
    }

    it('is answered to everybody as if every document were opened', async () => {
      const askers: TestAsker[] = [owner];
      for (const role of roles) askers.push(await http.join(owner, owner.workspace, role));
      const reason = 'They asked us what we have kept of what they said';
      await http.ask(askers[1], 'POST /api/v1/interviews/w-unasked/readings', { reason });
      await ownWhatIsHeard();
      await holdAgainstOpening(askers, ['en', 'sv', undefined]);
    });

    /** Owners are told of findings, and one of them of quotes that nobody said so. */
    async function ownWhatIsHeard(): Promise<void> {
      const { storage } = http.parts;
      const member = await storage.members.find(owner.workspace, owner.user);
      const person = member?.person ?? '';
      await write('j-heard', {
        do: 'edit',
        type: 'journey',
        id: 'j-heard',
        set: { 'owners.professional': { is: person } },
      });
      await write('j-heard', {
        do: 'edit',
        type: 'interaction',
        id: 'i1',
        set: { 'owners.professional': { is: person } },
      });
      for (const who of ['all', 'analysed', 'unasked'])
        await write('j-heard', {
          ...{ do: 'edit', type: 'quote', id: `q-${who}` },
          set: { text: { was: `WORD${who} was said.`, is: `WORD${who} was never said.` } },
        });
    }

    it('is as it is after what was just written, whatever that was', async () => {
      const touchpoint: Command = { do: 'add', type: 'touchpoint', id: 't1', body: { name: 'The office' } };
      const person = (await http.parts.storage.members.find(owner.workspace, owner.user))?.person ?? '';
      const edits: readonly (readonly [string, Command])[] = [
        [owner.workspace, touchpoint],
        ['j-heard', { do: 'edit', type: 'interaction', id: 'i1', set: { touchpoint: { is: 't1' } } }],
        [owner.workspace, { do: 'edit', type: 'touchpoint', id: 't1', set: { 'owners.professional': { is: person } } }],
        [owner.workspace, { do: 'edit', type: 'touchpoint', id: 't1', set: { nextReview: { is: '2026-01-02' } } }],
        ['j-heard', { do: 'add', type: 'phase', id: 'p2', body: { name: 'Moving' } }],
        [
          'j-heard',
          { do: 'edit', type: 'interaction', id: 'i1', set: { mark: { is: { type: 'cloud', strength: 2 } } } },
        ],
        [
          'j-heard',
          { do: 'add', type: 'measure', id: 'm1', body: { name: 'Visits', series: [{ at: '2026-01-02', value: 3 }] } },
        ],
        [
          'j-heard',
          { do: 'add', type: 'experiment', id: 'x1', body: { measure: 'm1', owner: person, status: 'running' } },
        ],
        ...['quote q-all', 'measure m1', 'phase p2'].map((about, at): readonly [string, Command] => {
          const [type = '', id = ''] = about.split(' ');
          const body = {
            on: { [type]: id },
            text: 'Is it so?',
            by: 'somebody',
            at: '2026-01-02T10:00:00Z',
            mentions: [person],
          };
          return ['j-heard', { do: 'add', type: 'comment', id: `about-${at}`, body }];
        }),
        ['j-heard', { do: 'edit', type: 'journey', id: 'j-heard', set: { 'owners.professional': { is: person } } }],
        [
          owner.workspace,
          { do: 'edit', type: 'participant', id: 'u-all', set: { alias: { was: 'ALIASall', is: 'Vera' } } },
        ],
        [
          owner.workspace,
          {
            do: 'edit',
            type: 'participant',
            id: 'u-all',
            set: { 'consent.scope': { was: ['analyse', 'quote', 'share'], is: [] } },
          },
        ],
        ['w-all', { do: 'edit', type: 'excerpt', id: 'e-all', set: { feeling: { was: 1, is: -1 } } }],
        ['w-all', { do: 'edit', type: 'interview', id: 'w-all', set: { alsoFor: { is: [owner.journey] } } }],
        ['w-all', { do: 'edit', type: 'interview', id: 'w-all', set: { participant: { was: 'u-all' } } }],
        ['w-all', { do: 'edit', type: 'interview', id: 'w-all', set: { alsoFor: { was: [owner.journey] } } }],
        [
          'j-heard',
          {
            do: 'edit',
            type: 'journey',
            id: 'j-heard',
            set: { parent: { is: { journey: owner.journey, place: { journey: true } } } },
          },
        ],
        [owner.journey, { do: 'edit', type: 'journey', id: owner.journey, set: { status: { is: 'resting' } } }],
        ['j-heard', { do: 'remove', type: 'interaction', id: 'i1' }],
      ];
      await holdAgainstOpening([owner]);
      for (const [document, command] of edits) {
        await write(document, command);
        await holdAgainstOpening([owner]);
      }
      await http.parts.storage.erase({ workspace: owner.workspace, participant: 'u-quoted', by: owner.user });
      await holdAgainstOpening([owner]);
      await http.parts.storage.documents.remove({ id: 'w-analysed', by: owner.user });
      await holdAgainstOpening([owner]);
      await http.parts.storage.documents.remove({ id: owner.journey, by: owner.user });
      await holdAgainstOpening([owner]);
    }, 120_000);

    it('opens no document where nothing has changed, and only what has where something did', async () => {
      await holdAgainstOpening([owner]);
      await as(owner, 'interviews');
      const opened = watchOpened();
      await as(owner, 'today');
      await as(owner, 'journeys');
      await as(owner, 'interviews');
      await as(owner, 'work');
      await as(owner, 'touchpoints');
      await as(owner, 'places?words=a');
      expect(opened()).toEqual([]);
      await write('j-heard', {
        do: 'edit',
        type: 'phase',
        id: 'p1',
        set: { name: { was: 'Deciding', is: 'Choosing' } },
      });
      opened();
      await as(owner, 'journeys');
      expect(new Set(opened())).toEqual(
        new Set(['j-heard', owner.workspace, ...heardJourney.research.interviews.map(({ id }) => id)]),
      );
      await write(owner.workspace, { do: 'add', type: 'person', id: 'x', body: { name: 'Somebody else' } });
      opened();
      await as(owner, 'journeys');
      expect(opened()).toEqual([]);
    });

    it('is answered as it is now where another version of Stig has kept less of it', async () => {
      await ownWhatIsHeard();
      await holdAgainstOpening([owner]);
      const { texts, put, stale, makeAnew, parts } = http.parts.storage.journeyViews;
      const [kept] = await parts({ workspace: owner.workspace, part: 'agenda', journeys: ['j-heard'] });
      await makeAnew(['j-heard']);
      const [one] = await stale(dayOf(Date.now()), owner.workspace);
      const [summary, uses, , work] = JSON.parse((await texts()).get('j-heard') ?? '[]') as string[];
      const { shape: _, ...older } = JSON.parse(kept?.text ?? '') as { shape: number };
      const agenda = JSON.stringify({ ...older, records: [] });
      const { shape: _of, signs: _signs, ...less } = JSON.parse(summary ?? '') as { shape: number; signs: unknown };
      expect(less).toHaveProperty('teams');
      await put({
        ...{ journey: 'j-heard', wanted: one?.wanted ?? 0, rests: [], day: dayOf(Date.now()), until: '9999-12-31' },
        ...{ summary: JSON.stringify(less), uses: uses ?? '', work: work ?? '', agenda },
      });
      await http.close();
      http = await openTestHttp(where);
      await holdAgainstOpening([owner]);
    });

    /** Which documents were opened since it was asked last. */
    function watchOpened(): () => string[] {
      const { journal } = http.parts.storage;
      const { load } = journal;
      let opened: string[] = [];
      Object.assign(journal, { load: (id: string) => (opened.push(id), load(id)) });
      return () => {
        const all = opened;
        opened = [];
        return all;
      };
    }

    it('turns with the day as if every document were opened, and opens none for what was prepared the day before', async () => {
      const { storage } = http.parts;
      await ownWhatIsHeard();
      const first = Date.now();
      const dayAt = (days: number): string => dayOf(first + days * dayMs);
      await write('j-heard', {
        ...{ do: 'edit', type: 'journey', id: 'j-heard' },
        set: { trustUntil: { is: dayAt(3) }, rhythm: { is: { rule: 'every 3 months', next: dayAt(9) } } },
      });
      const consents = { 'u-all': { until: dayAt(5) }, 'u-analysed': { withdrawn: dayAt(7) } };
      for (const [id, consent] of Object.entries(consents))
        for (const [key, is] of Object.entries(consent))
          await write(owner.workspace, {
            ...{ do: 'edit', type: 'participant', id },
            set: { [`consent.${key}`]: { is }, retainUntil: { is: dayAt(11) } },
          });
      let now = first;
      const clock = () => now;
      const spokenIn = createSpokenIn(storage, clock);
      const view = createJourneysView({ ...storage, spokenIn, clock });
      const member = await storage.members.find(owner.workspace, owner.user);
      const asking = { workspace: owner.workspace, user: owner.user, role: 'owner', language: 'en' } as const;
      const me = { ...asking, person: member?.person ?? undefined };
      const opened = watchOpened();
      const prepared: number[] = [];
      for (let day = 0; day < 13; day += 1) {
        now = first + day * dayMs;
        opened();
        const summaries = await view.summaries(me);
        expect([day, opened().length === 0]).toEqual([day, day > 0]);
        const today = await readToday({ ...storage, spokenIn, clock, journeysView: view }, me);
        const opening = await byOpening({ storage, spokenIn, effects: { ...http.parts.effects, clock } }, me.workspace);
        expect([day, plain(summaries)]).toEqual([day, plain(opening.summaries())]);
        expect([day, plain(today)]).toEqual([day, plain(await opening.day(me))]);
        opened();
        while (await view.prepare());
        if (opened().includes('j-heard')) prepared.push(day);
      }
      expect(prepared).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    }, 120_000);

    it('is made when it is asked for where nobody prepared it, and where something happened after', async () => {
      const { storage } = http.parts;
      let now = Date.now();
      const clock = () => now;
      const tomorrow = dayOf(now + dayMs);
      await write('j-heard', {
        ...{ do: 'edit', type: 'journey', id: 'j-heard' },
        set: { trustUntil: { is: dayOf(now) } },
      });
      const view = createJourneysView({ ...storage, spokenIn: createSpokenIn(storage, clock), clock });
      const asking = { workspace: owner.workspace, role: 'owner' } as const;
      const nameOf = async () => (await view.summaries(asking)).find(({ id }) => id === 'j-heard')?.name;
      await nameOf();
      while (await view.prepare());
      const prepared = await storage.db.selectFrom('view_next').selectAll().execute();
      expect(prepared.find(({ journey }) => journey === 'j-heard')).toMatchObject({ day: tomorrow });
      await write('j-heard', {
        ...{ do: 'edit', type: 'journey', id: 'j-heard' },
        set: { name: { was: heardJourney.journey.name, is: 'After it was prepared' } },
      });
      now += dayMs;
      expect(await nameOf()).toBe('After it was prepared');
      now -= dayMs;
      expect(await nameOf()).toBe('After it was prepared');
      await storage.documents.remove({ id: 'j-heard', by: owner.user });
      expect(await nameOf()).toBeUndefined();
      expect(
        (await storage.db.selectFrom('view_next').select('journey').execute()).map(({ journey }) => journey),
      ).not.toContain('j-heard');
    });

    it('keeps no word of anybody who was heard', async () => {
      await ownWhatIsHeard();
      await holdAgainstOpening([owner]);
      const { db } = http.parts.storage;
      const rows = await db.selectFrom('view_journey').selectAll().execute();
      expect(rows.find(({ journey }) => journey === 'j-heard')?.agenda).toContain('quote-not-quoted');
      expect(heardIn(JSON.stringify(rows))).toEqual(['COMMENThouse']);
      expect(heardIn(JSON.stringify(await db.selectFrom('outbox').selectAll().execute()))).toEqual([]);
    });

    it('catches up at the next start where a server stopped between a step and its views', async () => {
      await holdAgainstOpening([owner]);
      await write('j-heard', { do: 'add', type: 'phase', id: 'p2', body: { name: 'Moving' } });
      const { outbox } = http.parts.storage;
      expect(await outbox.cursor('journeys')).toBeLessThan(await outbox.head());
      await http.close();
      http = await openTestHttp(where);
      await holdAgainstOpening([owner]);
    });

    it('goes on where a server stopped after it had marked what is to be made anew', async () => {
      await holdAgainstOpening([owner]);
      await write('j-heard', { do: 'add', type: 'phase', id: 'p2', body: { name: 'Moving' } });
      const { outbox, journeyViews } = http.parts.storage;
      await outbox.read('journeys', journeyViews.mark);
      await http.close();
      http = await openTestHttp(where);
      expect(await http.parts.storage.journeyViews.stale(new Date().toISOString().slice(0, 10))).toHaveLength(1);
      await holdAgainstOpening([owner]);
    });

    it('is made anew by a rebuild, which says what was different', async () => {
      await holdAgainstOpening([owner]);
      const { db } = http.parts.storage;
      await db
        .updateTable('view_journey')
        .set({ summary: '{"name":"Another"}' })
        .where('journey', '=', 'j-heard')
        .execute();
      const installation = { ...http.parts, close: async () => {} };
      expect(await rebuildAll(installation)).toMatchObject({
        value: { changedViews: ['j-heard'], changedOutbox: [] },
      });
      await holdAgainstOpening([owner]);
      expect(await rebuildAll(installation)).toMatchObject({ value: { changedViews: [] } });
    });
  });
});

const dayMs = 86_400_000;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
