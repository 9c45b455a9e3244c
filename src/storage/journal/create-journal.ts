import type { Journal, Written, WrittenAll } from '#model/document/journal.ts';
import { beginDocument, createDocument } from '#storage/journal/begin-document.ts';
import { loadDocument, readHeads, readStand, readSteps } from '#storage/journal/read-document.ts';
import { writeCommands } from '#storage/journal/write-commands.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';

/** The journal of either store. */
export function createJournal(tools: JournalTools): Journal {
  const { store, keys } = tools;
  const writeAll: Journal['writeAll'] = (doc, wanted) =>
    store.transact((tx) => writeCommands(tools, tx, { doc, wanted }));
  return {
    create: (doc) => store.transact((tx) => createDocument(tools, tx, doc)),
    begin: (doc, wanted) => beginDocument(tools, doc, wanted),
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
