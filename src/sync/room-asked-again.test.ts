import { expect, it } from 'vitest';
import { nobodySpoke } from '#model/research/seen-words.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import { Room } from '#sync/room.ts';
import { createMemoryJournal } from '#tests/fuzz/memory-journal.ts';

it('a room looks once for who asks for it again and again, and answers as they asked last', async () => {
  let looks = 0;
  const journal = createMemoryJournal();
  await journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
  const room = new Room('j', {
    journal,
    spokenIn: async () => nobodySpoke,
    standingOf: async () => {
      looks += 1;
      return { role: 'viewer' } as const;
    },
    later: () => () => {},
    report: (error) => expect.fail(String(error)),
  });
  const [vi, gone] = [member('vi'), member('gone')];
  for (let at = 0; at < 150; at += 1) room.join(vi, { id: 'j', seq: 0 });
  room.join(vi, undefined);
  for (let at = 0; at < 150; at += 1) {
    room.join(gone, undefined);
    room.leave(gone);
  }
  await room.settled();
  expect(looks).toBe(2);
  expect(said(vi).at(-1)).toBe('snapshot');
  expect(said(gone)).toEqual([]);
  room.join(gone, undefined);
  await room.settled();
  expect(said(gone)).toEqual(['snapshot']);
});

function member(user: string) {
  const messages: ServerMessage[] = [];
  const send = (message: ServerMessage) => void messages.push(message);
  return { peer: user, user, name: user, messages, send, close: () => {} };
}

const said = ({ messages }: { messages: readonly ServerMessage[] }): string[] =>
  messages.map(({ say }) => say).filter((say) => say !== 'presence');
