import { nobodySpoke } from '#model/research/seen-words.ts';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StigDocument } from '#model/document/document.ts';
import { worldEffects } from '#server/machine/effects.ts';
import { attachRealtime } from '#server/realtime/attach-realtime.ts';
import { openStorage } from '#storage/storage.ts';

/** The sockets and the store of a server in a process of their own, on a fresh SQLite; whoever comes is an editor. Says its port and its folder. */
const effects = worldEffects();
const dataDir = await mkdtemp(join(tmpdir(), 'stig-bench-edit-'));
const storage = await openStorage({ dataDir }, effects);
await plantJourney();

const server = createServer();
attachRealtime(server, {
  ...effects,
  journal: storage.journal,
  sessionOf: async ({ headers }) => ({ user: headers.cookie ?? 'ada', name: headers.cookie ?? 'ada' }),
  spokenIn: async () => nobodySpoke,
  standingOf: async () => ({ role: 'editor' }),
  isOwnOrigin: () => true,
  report: (error) => console.error(error),
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0, dataDir });
});

/** A journey of an ordinary size: eight phases, forty interactions, a note for everybody. */
async function plantJourney(): Promise<void> {
  const { journal } = storage;
  await journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
  const empty: StigDocument = { id: 'j', kind: 'journey', seq: 0, records: new Map() };
  const phases = Array.from(
    { length: 8 },
    (_, n) => ({ type: 'phase', id: `p${n}`, order: `a${n}`, body: { name: `Phase ${n}` } }) as const,
  );
  const interactions = Array.from({ length: 40 }, (_, n) => {
    const body = { phase: `p${n % 8}`, text: `She asks a neighbour, for the ${n}th time` };
    return { type: 'interaction', id: `i${n}`, order: 'a1', body } as const;
  });
  const notes = Array.from(
    { length: 50 },
    (_, n) => ({ type: 'note', id: `n${n}`, order: 'a1', body: { text: '' } }) as const,
  );
  const journey = { type: 'journey', id: 'j', order: 'a0', body: { name: 'Move house' } } as const;
  const command = { do: 'import', records: [journey, ...phases, ...interactions, ...notes] } as const;
  await journal.write(empty, {
    command: { ...command, records: [...command.records] },
    commandId: 'plant',
    actor: 'ada',
  });
}
