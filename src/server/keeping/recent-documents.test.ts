import { expect, test } from 'vitest';
import { recordsFrom } from '#model/document/patch-records.ts';
import { createRecentDocuments } from '#server/keeping/recent-documents.ts';

/** Documents with their number of steps, read from a database that counts how often. */
function world(seqs: Record<string, number>) {
  let way = 'one';
  let tell = (_id: string | null): void => {};
  const reads: string[] = [];
  const journal = {
    load: async (id: string) => {
      reads.push(id);
      const seq = seqs[id];
      return seq === undefined
        ? undefined
        : {
            workspace: 'w',
            doc: { id, kind: 'journey' as const, seq, records: recordsFrom([]), mark: `${way} ${seq}` },
          };
    },
    watch: (listener: (id: string | null) => void) => {
      tell = listener;
      return () => {};
    },
  };
  const entry = (id: string, seq: number) => ({
    id,
    seq,
    mark: `${way} ${seq}`,
    workspace: 'w',
    kind: 'journey' as const,
  });
  const documents = {
    find: async (id: string) => {
      const seq = seqs[id];
      return seq === undefined ? undefined : { ...entry(id, seq), created: '', updated: '' };
    },
  };
  const recent = createRecentDocuments({ journal, documents }, 2);
  return { seqs, reads, recent, tell: (id: string | null) => tell(id), putBack: () => void (way = 'another') };
}

test('a document is read once as long as nobody writes to it', async () => {
  const { seqs, reads, recent } = world({ a: 1 });
  const first = await recent.load('a');
  expect(await recent.load('a')).toBe(first);
  seqs['a'] = 2;
  expect((await recent.load('a'))?.doc.seq).toBe(2);
  expect(reads).toEqual(['a', 'a']);
});

test('a document that came to the same number by another way, as after a restore, is read anew', async () => {
  const { reads, recent, putBack } = world({ a: 3 });
  await recent.load('a');
  putBack();
  expect((await recent.load('a'))?.doc.mark).toBe('another 3');
  expect(reads).toEqual(['a', 'a']);
});

test('what is gone is not given, and what is not there is not remembered', async () => {
  const { seqs, recent } = world({ a: 1 });
  await recent.load('a');
  delete seqs['a'];
  expect(await recent.load('a')).toBeUndefined();
  seqs['a'] = 1;
  expect((await recent.load('a'))?.doc.seq).toBe(1);
});

test('only the last few are kept, and none when words may have been erased', async () => {
  const { reads, recent, tell } = world({ a: 1, b: 1, c: 1 });
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await recent.load(id);
  expect(reads).toEqual(['a', 'b', 'c', 'b']);
  tell(null);
  await recent.load('b');
  expect(reads).toEqual(['a', 'b', 'c', 'b', 'b']);
});
