import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import type { Imported } from '#protocol/http/map.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const consent = { given: '2026-01-01', scope: ['analyse', 'quote'] };
const small = {
  format: 'stig-journey',
  version: 1,
  id: 'j-move',
  journey: { name: 'Move to another town', language: 'en' },
  phases: [
    { id: 'p1', name: 'Deciding' },
    { id: 'p2', name: 'Packing' },
  ],
  interactions: [{ id: 'i1', phase: 'p1', text: 'Sees a flat' }],
  curves: [{ id: 'c1', points: [{ at: { phase: 'p1', position: 0.5 }, feeling: 0.5 }] }],
  quotes: [{ id: 'q1', text: 'I saw it and knew', excerpt: 'e1', at: { interaction: 'i1' } }],
  comments: [{ id: 'm1', on: { phase: 'p1' }, text: 'Is it so?', at: '2026-01-01T00:00:00Z' }],
  research: {
    participants: [{ id: 'u1', alias: 'P1', consent }],
    interviews: [{ id: 'w1', participant: 'u1', transcript: 'P1: I saw it and knew.' }],
    excerpts: [
      { id: 'e1', interview: 'w1', start: 4, end: 21, text: 'I saw it and knew', place: { interaction: 'i1' } },
    ],
  },
};

await eachStore(({ name, copyOf }) => {
  describe(`a journey file that comes again on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      await importing(small);
    });
    afterEach(() => http.close());

    const importing = (file: object, again?: string, as: TestAsker = owner) =>
      http.ask(
        as,
        `POST /api/v1/workspaces/${owner.workspace}/import${again === undefined ? '' : `?again=${again}`}`,
        JSON.stringify(file),
      );
    const fileOf = async (journey: string) =>
      JSON.parse((await http.ask(owner, `GET /api/v1/journeys/${journey}/file`)).text) as typeof small;
    const write = async (id: string, command: Command) => {
      const { journal } = http.parts.storage;
      const stored = (await journal.load(id)) ?? expect.unreachable();
      const { outcome } = await journal.write(stored.doc, {
        command,
        commandId: `${Math.random()}`,
        actor: owner.user,
      });
      expect(outcome).toMatchObject({ ok: true });
    };
    const changed = {
      ...small,
      phases: [{ id: 'p1', name: 'Daring' }, small.phases[1], { id: 'p3', name: 'Going' }],
      interactions: [],
      curves: [{ id: 'c1', points: [{ at: { phase: 'p1', position: 0.5 }, feeling: -1 }] }],
      quotes: [],
      research: {
        ...small.research,
        excerpts: [
          { ...small.research.excerpts[0], place: { phase: 'p1' }, feeling: 2 },
          { id: 'e2', interview: 'w1', start: 4, end: 9, text: 'I saw' },
        ],
      },
    };

    it('says how much it would change and changes nothing until somebody says how', async () => {
      const answer = await importing(changed);
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({
        ...{ code: 'already-here', detail: 'Move to another town' },
        differs: { added: 2, changed: 3, removed: 2 },
      });
      expect(await fileOf('j-move')).toEqual(small);
    });

    it('makes what is here what the file says, and is taken back as one, the words with it', async () => {
      await write('j-move', { do: 'add', type: 'note', id: 'n-ours', body: { text: 'Only here' } });
      await write('j-move', { do: 'edit', type: 'interaction', id: 'i1', set: { text: { is: 'Finds a flat' } } });
      const before = await fileOf('j-move');
      const updated = (await importing(changed, 'update')).body as Imported;
      expect(updated).toMatchObject({
        journey: 'j-move',
        did: 'updated',
        differs: { added: 2, changed: 3, removed: 3 },
      });
      expect(await fileOf('j-move')).toEqual(changed);
      expect((await importing(changed, 'update')).body).toMatchObject({ did: 'nothing' });
      const undo = `POST /api/v1/workspaces/${owner.workspace}/import/undo`;
      const editor = await http.join(owner, owner.workspace, 'editor');
      expect((await http.ask(editor, undo, { steps: updated.undo })).body).toMatchObject({ code: 'not-yours' });
      expect(await fileOf('j-move')).toEqual(changed);
      expect((await http.ask(owner, undo, { steps: updated.undo })).status).toBe(200);
      expect(await fileOf('j-move')).toEqual(before);
    });

    it('keeps what was said about the map, and words that the file leaves out', async () => {
      await write('j-move', { do: 'add', type: 'comment', id: 'm-ours', body: { text: 'Yes', of: 'm1' } });
      const outside = {
        ...small,
        phases: [{ id: 'p1', name: 'Daring' }],
        quotes: [{ id: 'q1', excerpt: 'e1', at: { phase: 'p1' } }],
        comments: [],
        research: {
          participants: [{ id: 'u1', alias: 'P1', consent }],
          interviews: [{ id: 'w1', participant: 'u1' }],
          excerpts: [{ id: 'e1', interview: 'w1', start: 4, end: 21 }],
        },
      };
      expect((await importing(outside, 'update')).body).toMatchObject({ did: 'updated' });
      const now = await fileOf('j-move');
      expect(now.comments.map(({ id }) => id)).toEqual(['m1', 'm-ours']);
      expect(now.quotes).toEqual([{ ...small.quotes[0], at: { phase: 'p1' } }]);
      expect(now.research.interviews).toEqual(small.research.interviews);
      expect(now.research.excerpts[0]).toMatchObject({ text: 'I saw it and knew' });
    });

    it('is a journey of its own as a copy, and the interviews serve both', async () => {
      const copy = (await importing(small, 'copy')).body as Imported;
      expect(copy).toMatchObject({ did: 'added' });
      expect(copy.journey).not.toBe('j-move');
      const there = await fileOf(copy.journey);
      expect(there.journey.name).toBe('Move to another town (2)');
      expect(there.phases).toEqual(small.phases);
      expect(there.research.interviews).toEqual([{ ...small.research.interviews[0], alsoFor: ['j-move'] }]);
      expect(there.research.excerpts[0]).toMatchObject({ id: 'e1', place: { interaction: 'i1' } });
      const talks = await http.parts.storage.documents.list({ workspace: owner.workspace, kind: 'interview' });
      expect(talks.filter(({ id }) => id.startsWith('w1'))).toHaveLength(1);
      const again = (await importing(small, 'copy')).body as Imported;
      expect((await fileOf(again.journey)).journey.name).toBe('Move to another town (3)');
      const moved = { ...small.research.excerpts[0], place: { phase: 'p2' } };
      const file = { ...small, research: { ...small.research, excerpts: [moved] } };
      expect((await importing(file, 'update')).body).toMatchObject({
        did: 'updated',
        differs: { changed: 1, added: 0, removed: 0 },
      });
      expect((await fileOf('j-move')).research.excerpts[0]).toMatchObject({ place: { phase: 'p2' } });
      expect((await fileOf(copy.journey)).research.excerpts[0]).toMatchObject({ place: { interaction: 'i1' } });
    });

    it('says nothing where it says what is here: the example as it was written out is the example', async () => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/journeys`);
      for (const { id } of (body as { journeys: { id: string }[] }).journeys)
        expect((await importing(await fileOf(id))).body).toMatchObject({ journey: id, did: 'nothing' });
      const point = { curve: 'c1', at: { phase: 'p2', position: 0.25 }, feeling: 0.1 };
      await write('j-move', { do: 'add', type: 'point', id: 'drawn-here', body: point });
      await write('j-move', { do: 'move', type: 'phase', id: 'p2', after: null });
      expect((await importing(await fileOf('j-move'))).body).toMatchObject({ did: 'nothing' });
    });
  });
});
