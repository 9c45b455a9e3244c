import { expect, it } from 'vitest';
import type { Role } from '#model/people/role.ts';
import type { SpokenOf } from '#model/research/seen-words.ts';
import { Room } from '#sync/room.ts';
import { createMemoryJournal } from '#tests/fuzz/memory-journal.ts';

const roles: Readonly<Record<string, Role>> = { eva: 'editor', vi: 'viewer' };
const spokenOf: SpokenOf = () => ({ consent: { is: 'given', to: ['analyse', 'quote'] }, interviews: ['i'] });

it('a room tells of whoever was sent a transcript, and of nobody from whom it is kept', async () => {
  const read: string[] = [];
  const journal = createMemoryJournal();
  await journal.create({ id: 'i', kind: 'interview', workspace: 'w' });
  const doc = { id: 'i', kind: 'interview', seq: 0, records: new Map() } as const;
  await journal.writeAll(doc, [
    {
      command: { do: 'add', type: 'interview', id: 'i', body: { transcript: 'Rut: Ja.' } },
      commandId: 'c',
      actor: 'eva',
    },
  ]);
  const room = new Room('i', {
    journal,
    spokenIn: async () => spokenOf,
    standingOf: async (user) => ({ role: roles[user] ?? 'viewer' }),
    later: () => () => {},
    report: (error) => expect.fail(String(error)),
    onTranscript: ({ user, workspace, interview }) => read.push(`${user} ${workspace} ${interview}`),
  });
  for (const user of Object.keys(roles))
    room.join({ peer: user, user, name: user, send: () => {}, close: () => {} }, undefined);
  await room.settled();
  expect(read).toEqual(['eva w i']);
});
