import { describe, expect, it } from 'vitest';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, fresh }) => {
  describe(`comments that somebody has seen, on ${name}`, () => {
    it('are theirs alone, seen once however often, and go with the journey', async () => {
      const { seenComments, journal, documents } = await fresh();
      for (const id of ['j', 'k']) await journal.create({ id, kind: 'journey', workspace: 'w' });
      await journal.create({ id: 'far', kind: 'journey', workspace: 'v' });
      await seenComments.add('ada', 'j', ['c1', 'c2', 'c1']);
      await seenComments.add('ada', 'j', ['c2', 'c3']);
      await seenComments.add('ada', 'k', ['d1']);
      await seenComments.add('ada', 'far', ['e1']);
      await seenComments.add('bo', 'j', []);
      expect(await seenComments.of('ada', 'j')).toEqual(['c1', 'c2', 'c3']);
      expect(await seenComments.of('bo', 'j')).toEqual([]);
      expect(await seenComments.inWorkspace('ada', 'w')).toEqual(new Set(['c1', 'c2', 'c3', 'd1']));
      await documents.remove({ id: 'j', by: 'ada' });
      expect(await seenComments.inWorkspace('ada', 'w')).toEqual(new Set(['d1']));
    });
  });
});
