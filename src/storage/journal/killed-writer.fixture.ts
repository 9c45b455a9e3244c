import { openStorage } from '#storage/storage.ts';

/** Writes to a document until it is killed, and says each id aloud once it is confirmed. */
const [dataDir = '', databaseUrl, round = '0'] = process.argv.slice(2);
const storage = await openStorage({ dataDir, databaseUrl: databaseUrl || undefined }, { clock: Date.now });
const loaded = await storage.journal.load('j');
if (!loaded) throw new Error('no journey to write to');
let doc = loaded.doc;
for (let n = 0; ; n += 1) {
  const group = Array.from({ length: 4 }, (_, i) => `r${round}-${n}-${i}`);
  process.stdout.write(group.map((id) => `asked ${id}\n`).join(''));
  const written = await Promise.all(
    group.map((id) =>
      storage.journal.write(doc, {
        command: { do: 'add', type: 'phase', id, body: { name: id } },
        commandId: id,
        actor: 'ada',
      }),
    ),
  );
  process.stdout.write(group.map((id) => `confirmed ${id}\n`).join(''));
  doc = written.reduce((latest, { doc: next }) => (next.seq > latest.seq ? next : latest), doc);
}
