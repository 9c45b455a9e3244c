import { nobodySpoke } from '#model/research/seen-words.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import type { RoleOrGuest } from '#model/people/role.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import type { Member } from '#sync/member.ts';
import { Room } from '#sync/room.ts';
import { createMemoryJournal, type MemoryJournal } from '#tests/fuzz/memory-journal.ts';

type Heard = Member & { readonly messages: ServerMessage[] };

let journal: MemoryJournal;
let room: Room;
const roles: Record<string, RoleOrGuest> = { ada: 'owner', vi: 'viewer', kim: 'guest', bo: 'guest' };

beforeEach(async () => {
  journal = createMemoryJournal();
  await journal.create({ id: 'k', kind: 'workshop', workspace: 'w' });
  await write({ do: 'add', type: 'workshop', id: 'k', body: { stage: 'write', round: 1, revealed: 0 } }, 'c0');
  room = openRoom('k');
});

const openRoom = (id: string): Room =>
  new Room(id, {
    journal,
    spokenIn: async () => nobodySpoke,
    standingOf: async (user) => {
      const role = roles[user];
      return role && { role };
    },
    later: () => () => {},
    report: (error) => expect.unreachable(String(error)),
  });

async function write(command: Command, commandId: string, actor = 'ada'): Promise<void> {
  const loaded = await journal.load('k');
  if (loaded) await journal.write(loaded.doc, { command, commandId, actor });
}

async function join(user: string, since?: number): Promise<Heard> {
  const messages: ServerMessage[] = [];
  const send = (message: ServerMessage) => void messages.push(message);
  const one = { peer: `${user}-line`, user, name: user, messages, send, close: () => {} };
  room.join(one, since === undefined ? undefined : { id: 'k', seq: since });
  await room.settled();
  return one;
}

async function give(one: Member, id: string, command: Command): Promise<void> {
  room.command(one, { id, command });
  await room.settled();
}

const note = (by: string, text: string): Command => ({
  do: 'add',
  type: 'contribution',
  id: `n-${by}`,
  body: { by, round: 1, text, kind: 'cloud' },
});
const stage = (is: string, revealed?: number): Command => ({
  do: 'edit',
  type: 'workshop',
  id: 'k',
  set: { stage: { is }, ...(revealed !== undefined && { revealed: { is: revealed } }) },
});
const wire = (one: Heard): string => JSON.stringify(one.messages);

describe('a workshop’s room', () => {
  it('tells nobody what somebody writes in private, whoever leads among them', async () => {
    const [ada, kim, bo] = [await join('ada'), await join('kim'), await join('bo')];
    await give(kim, 'c1', note('kim', 'secret one'));
    const text = { was: 'secret one', is: 'secret two' };
    await give(kim, 'c2', { do: 'edit', type: 'contribution', id: 'n-kim', set: { text } });
    const late = await join('vi');
    const back = await join('bo', 1);
    for (const other of [ada, bo, late, back]) {
      expect(wire(other)).not.toContain('secret');
      expect(wire(other)).not.toContain('cloud');
      expect(wire(other)).toContain('n-kim');
    }
    expect(wire(kim)).toContain('secret two');
  });

  it('does not tell it by taking it away either', async () => {
    const [ada, kim] = [await join('ada'), await join('kim')];
    await give(kim, 'c1', note('kim', 'secret one'));
    await give(kim, 'c2', { do: 'remove', type: 'contribution', id: 'n-kim' });
    expect(wire(ada)).not.toContain('secret');
    expect(wire(await join('bo', 1))).not.toContain('secret');
  });

  it('shows everything to everybody when it is revealed, and answers who revealed it', async () => {
    const [ada, kim, bo] = [await join('ada'), await join('kim'), await join('bo')];
    await give(kim, 'c1', note('kim', 'waits alone'));
    await give(ada, 'c2', stage('reveal', 1));
    for (const other of [ada, bo]) expect(wire(other)).toContain('waits alone');
    expect(ada.messages.at(-1)).toEqual({ say: 'done', doc: 'k', id: 'c2', seq: 3 });
    const since = await join('bo', 2);
    expect(wire(since)).toContain('waits alone');
  });

  it('keeps to itself on what dots lie until the result', async () => {
    const [ada, kim, bo] = [await join('ada'), await join('kim'), await join('bo')];
    await give(kim, 'c1', note('kim', 'waits'));
    await give(ada, 'c2', stage('vote', 1));
    const before = bo.messages.length;
    await give(kim, 'c3', { do: 'add', type: 'vote', id: 'kim.1', body: { by: 'kim', note: 'n-kim' } });
    expect(JSON.stringify(bo.messages.slice(before))).not.toContain('n-kim');
    await give(ada, 'c4', stage('result'));
    expect(JSON.stringify(bo.messages.at(-1))).toContain('"note":"n-kim"');
  });

  it('hides again what is given after it has gone back', async () => {
    const [ada, bo] = [await join('ada'), await join('bo')];
    await give(ada, 'c1', stage('reveal', 1));
    const again: Command = { do: 'edit', type: 'workshop', id: 'k', set: { stage: { is: 'write' }, round: { is: 2 } } };
    await give(ada, 'c2', again);
    const second: Command = {
      do: 'add',
      type: 'contribution',
      id: 'n2',
      body: { by: 'bo', round: 2, text: 'second thoughts' },
    };
    await give(bo, 'c3', second);
    expect(wire(ada)).not.toContain('second thoughts');
  });

  it('refuses what is not a guest’s to do, with a clear word', async () => {
    const kim = await join('kim');
    await give(kim, 'c1', stage('reveal', 1));
    expect(kim.messages.at(-1)).toMatchObject({ say: 'refused', refusal: { code: 'may-not' } });
    await give(kim, 'c2', note('bo', 'in another’s name'));
    expect(kim.messages.at(-1)).toMatchObject({ say: 'refused', refusal: { code: 'not-yours' } });
  });
});

describe('a journey’s room', () => {
  it('shows a guest what the customer does, and nothing that anybody said', async () => {
    await journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
    const loaded = await journal.load('j');
    const records = [
      { type: 'phase', id: 'p', order: 'a0', body: { name: 'Waiting' } },
      {
        type: 'interaction',
        id: 'i',
        order: 'a0',
        body: { text: 'looks out', phase: 'p', owners: { professional: 'Olga' } },
      },
      { type: 'quote', id: 'q', order: 'a0', body: { text: 'two days for nothing' } },
      { type: 'narrative', id: 'n', order: 'a0', body: { title: 'Maja', text: 'a long story' } },
      { type: 'review', id: 'r', order: 'a0', body: { decisions: ['close the shop'] } },
    ] as const;
    if (loaded)
      await journal.write(loaded.doc, {
        command: { do: 'import', records: [...records] },
        commandId: 'c',
        actor: 'ada',
      });
    room = openRoom('j');
    const kim = await join('kim');
    for (const seen of ['Waiting', 'looks out']) expect(wire(kim)).toContain(seen);
    for (const hidden of ['two days', 'Maja', 'story', 'Olga', 'close the shop'])
      expect(wire(kim)).not.toContain(hidden);
    const ada = await join('ada');
    await give(ada, 'c1', {
      do: 'edit',
      type: 'quote',
      id: 'q',
      set: { text: { was: 'two days for nothing', is: 'three days' } },
    });
    expect(wire(kim)).not.toContain('days');
    expect(wire(ada)).toContain('three days');
  });
});
