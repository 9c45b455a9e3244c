import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#base/random.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { makeStudy, words } from '#storage/sealing/study.fixture.ts';
import type { Storage } from '#storage/storage.ts';
import { randomCommand } from '#tests/fuzz/random-command.ts';
import { createDice } from '#tests/fuzz/random-value.ts';
import { eachStore } from '#tests/stores.ts';

const documents: readonly (readonly [string, DocumentKind])[] = [
  ['j', 'journey'],
  ['int', 'interview'],
  ['w', 'workspace'],
];

await eachStore(({ name, fresh }) => {
  describe(`whatever is written on ${name}`, () => {
    it.each([1, 2, 3])('is what is read, what the log makes, and gone when it is erased (seed %i)', async (seed) => {
      const storage = await fresh();
      await makeStudy(storage);
      const dice = createDice(createSeededRandom(seed));
      for (const [id] of documents) {
        let doc = await load(storage, id);
        for (let n = 0; n < 60; n += 1) {
          const wanted = { command: randomCommand(doc, dice), commandId: `${id}-${n}`, actor: 'ada' };
          ({ doc } = await storage.journal.write(doc, wanted));
        }
        expect(plain(await load(storage, id))).toEqual(plain(doc));
      }
      expect((await examine(storage)).faults).toEqual([]);
      await storage.erase({ workspace: 'w', participant: 'viola', by: 'ada' });
      expect((await examine(storage)).faults).toEqual([]);
      const log = JSON.stringify(await Promise.all(documents.map(([id]) => storage.journal.stepsSince(id, 0))));
      expect(log).not.toContain(words.alias);
    });
  });
});

async function load({ journal }: Storage, id: string): Promise<StigDocument> {
  const loaded = await journal.load(id);
  if (!loaded) throw new Error(`no ${id}`);
  return loaded.doc;
}

/** As it crosses a wire: a key that is undefined and one that is not there are the same. */
const plain = ({ records, ...doc }: StigDocument): unknown =>
  JSON.parse(JSON.stringify({ ...doc, records: [...records].toSorted(([a], [b]) => (a < b ? -1 : 1)) }));
