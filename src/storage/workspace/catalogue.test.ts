import { describe, expect, it } from 'vitest';
import { eachStore } from '#tests/stores.ts';
import { add, makeStudy, words } from '#storage/sealing/study.fixture.ts';

await eachStore(({ name, fresh }) => {
  describe(`the catalogue on ${name}`, () => {
    it('lists the documents of one workspace, by kind', async () => {
      const storage = await fresh();
      await makeStudy(storage);
      await storage.journal.create({ id: 'j2', kind: 'journey', workspace: 'other' });
      const all = await storage.documents.list({ workspace: 'w' });
      expect(all.map((entry) => entry.id).toSorted()).toEqual(['int', 'j', 'w']);
      expect((await storage.documents.list({ workspace: 'w', kind: 'interview' })).map((entry) => entry.id)).toEqual([
        'int',
      ]);
      expect(await storage.documents.find('int')).toMatchObject({ kind: 'interview', workspace: 'w', seq: 3 });
    });

    it('knows who uses what across documents, and forgets a use that is taken away', async () => {
      const storage = await fresh();
      const { put } = await makeStudy(storage);
      const uses = async () =>
        (await storage.documents.whoUses('w', { type: 'excerpt', id: 'e1' })).map(
          (use) => `${use.document}/${use.record}.${use.path}`,
        );
      expect(await uses()).toEqual(['j/q1.excerpt', 'j/q2.excerpt']);
      await put('j', 'journey', { do: 'remove', type: 'quote', id: 'q1' });
      expect(await uses()).toEqual(['j/q2.excerpt']);
      expect(await storage.documents.whoUses('other', { type: 'excerpt', id: 'e1' })).toEqual([]);
    });

    it('finds records of a type over all documents, in their order, with words in clear', async () => {
      const storage = await fresh();
      const { put } = await makeStudy(storage);
      await put('j', 'journey', add('phase', 'p2', { name: 'Water, 100% of it' }));
      await put('j', 'journey', { do: 'add', type: 'phase', id: 'p1', body: { name: 'DREAM' }, after: null });
      const phases = await storage.documents.records({ workspace: 'w', type: 'phase' });
      expect(phases.map(({ record }) => record.id)).toEqual(['p1', 'p2']);
      const quotes = await storage.documents.records({ workspace: 'w', type: 'quote', document: 'j' });
      expect(quotes[0]?.record.body['text']).toBe(words.excerpt);
      const found = await storage.documents.records({ workspace: 'w', type: 'phase', containing: '100%' });
      expect(found.map(({ record }) => record.id)).toEqual(['p2']);
      expect(await storage.documents.records({ workspace: 'w', type: 'phase', containing: 'dream' })).toHaveLength(1);
      expect(await storage.documents.records({ workspace: 'other', type: 'phase' })).toEqual([]);
    });
  });
});
