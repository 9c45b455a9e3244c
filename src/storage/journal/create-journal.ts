import type { Journal, Written, WrittenAll } from '#model/journal.ts';
import { loadDocument, readHeads, readStand, readSteps } from '#storage/journal/read-document.ts';
import { writeCommands } from '#storage/journal/write-commands.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import type { Tx } from '#storage/store.ts';

/** The journal of either store. */
export function createJournal(tools: JournalTools): Journal {
  const { store, keys } = tools;
  const writeAll: Journal['writeAll'] = (doc, wanted) =>
    store.transact((tx) => writeCommands(tools, tx, { doc, wanted }));
  return {
    create: (doc) => store.transact((tx) => createDocument(tools, tx, doc)),
    load: (id) => loadDocument(store.db, keys, id),
    stepsSince: async (id, seq) => {
      const row = await store.db.selectFrom('document').select('seq').where('id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      return row.seq > seq ? readSteps(store.db, keys, { id, seq }) : [];
    },
    stepsFrom: async (stand) => {
      const there = await readStand(store.db, stand);
      if (!there?.isOn) return there && 'elsewhere';
      return there.seq > stand.seq ? readSteps(store.db, keys, stand) : [];
    },
    heads: (id) => readHeads(store.db, id),
    write: async (doc, wanted) => onlyOne(await writeAll(doc, [wanted])),
    writeAll,
    watch: (listener) =>
      store.listen((news) => {
        if (news.about === 'document') listener(news.id, news.seq);
        else if (news.about !== 'member') listener(null);
      }),
  };
}

/** What came of a single command. */
export function onlyOne({ doc, steps, outcomes: [outcome] }: WrittenAll): Written {
  if (!outcome) throw new Error('a command without an outcome');
  return { doc, steps, outcome };
}

/** Makes an empty document in a transaction that is under way; one that is there already must be the same. */
export async function createDocument(
  tools: JournalTools,
  tx: Tx,
  doc: Parameters<Journal['create']>[0],
): Promise<void> {
  const at = new Date(tools.clock()).toISOString();
  const made = await tx.db
    .insertInto('document')
    .values({ ...doc, seq: 0, hash: '', created: at, updated: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) return tx.announce({ about: 'document', id: doc.id });
  const there = await tools.store.lockDocument(tx, doc.id);
  if (there?.workspace !== doc.workspace || there.kind !== doc.kind)
    throw new Error(`document ${doc.id} is there already, as another`);
}
