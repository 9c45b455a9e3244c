import { expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import { noteOfToday, withMigration } from '#model/document/earlier-shape.fixture.ts';
import { eachStore, noon } from '#tests/stores.ts';

const by = (commandId: string, command: Command) => ({ commandId, command, actor: 'ada' });

await eachStore(({ name, fresh }) => {
  it(`a log of an earlier shape is read in today’s, and goes on in it, on ${name}`, async () => {
    const storage = await fresh(() => noon);
    const { journal } = storage;
    await journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
    const empty = (await journal.load('j'))?.doc;
    if (!empty) throw new Error('no document');
    const once = await journal.writeAll(empty, [
      by('1', { do: 'add', type: 'journey', id: 'j', body: { name: 'Move' } }),
      by('2', { do: 'add', type: 'note', id: 'n', body: { lane: 'l', says: 'Cold' } }),
      by('3', { do: 'edit', type: 'note', id: 'n', set: { says: { was: 'Cold', is: 'Very cold' } } }),
    ]);
    expect(once.doc.records.get('n')?.body).toEqual({ lane: 'l', says: 'Very cold' });
    await withMigration('note', noteOfToday, async () => {
      const doc = (await journal.load('j'))?.doc;
      if (!doc) throw new Error('no document');
      expect(doc.records.get('n')?.body).toEqual({ lane: 'l', text: 'Very cold' });
      expect((await journal.stepsSince('j', 2))?.[0]?.changes).toMatchObject([
        { did: 'edited', id: 'n', set: { text: { was: 'Cold', is: 'Very cold' } } },
      ]);
      const set = { text: { was: 'Very cold', is: 'Very cold and wet' } };
      const next = await journal.write(doc, by('4', { do: 'edit', type: 'note', id: 'n', set }));
      expect(next.outcome.ok).toBe(true);
      expect((await journal.load('j'))?.doc.records.get('n')?.body).toEqual({ lane: 'l', text: 'Very cold and wet' });
      const back = await journal.write(
        next.doc,
        by('5', { do: 'revert', of: ['3'], changes: once.steps[2]?.changes.slice() ?? [] }),
      );
      expect(back.doc.records.get('n')?.body).toEqual({ lane: 'l', text: 'Cold and wet' });
    });
  });
});
