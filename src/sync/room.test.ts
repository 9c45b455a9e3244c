import { nobodySpoke } from '#model/research/seen-words.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import type { Journal } from '#model/document/journal.ts';
import type { Role } from '#model/people/role.ts';
import type { CloseReason } from '#protocol/line.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import type { Member } from '#sync/member.ts';
import { Room, type RoomDeps } from '#sync/room.ts';
import { createMemoryJournal, type MemoryJournal } from '#tests/fuzz/memory-journal.ts';

type Heard = Member & { readonly messages: ServerMessage[]; closed: CloseReason | undefined };

let memory: MemoryJournal;
let journal: Journal;
let roles: Map<string, Role>;
let timers: (() => void)[];
let reported: unknown[];
let room: Room;

beforeEach(async () => {
  memory = createMemoryJournal();
  journal = memory;
  roles = new Map([
    ['ada', 'editor'],
    ['bo', 'editor'],
    ['vi', 'viewer'],
  ]);
  timers = [];
  reported = [];
  await memory.create({ id: 'j', kind: 'journey', workspace: 'w' });
  await write({ do: 'add', type: 'journey', id: 'j', body: { name: 'Move house' } }, 'c0');
  room = openRoom();
});

function openRoom(otherwise: Partial<RoomDeps> = {}): Room {
  const asked: Journal = {
    ...memory,
    load: (id) => journal.load(id),
    writeAll: (doc, wanted) => journal.writeAll(doc, wanted),
    stepsFrom: (stand) => journal.stepsFrom(stand),
  };
  return new Room('j', {
    journal: asked,
    spokenIn: async () => nobodySpoke,
    standingOf: async (user) => {
      const role = roles.get(user);
      return role && { role, person: user };
    },
    later: (_ms, run) => {
      timers.push(run);
      return () => (timers = timers.filter((timer) => timer !== run));
    },
    report: (error) => reported.push(error),
    ...otherwise,
  });
}

/** Writes past the room, as another process does. */
async function write(command: Command, commandId: string): Promise<void> {
  const loaded = await memory.load('j');
  if (loaded) await memory.write(loaded.doc, { command, commandId, actor: 'other' });
}

function member(user: string): Heard {
  const messages: ServerMessage[] = [];
  const one: Heard = {
    peer: `${user}-line`,
    user,
    name: user,
    messages,
    closed: undefined,
    send: (message) => messages.push(message),
    close: (reason) => void (one.closed = reason),
  };
  return one;
}

async function join(user: string, since?: number, mark?: string): Promise<Heard> {
  const one = member(user);
  room.join(one, since === undefined ? undefined : { id: 'j', seq: since, mark });
  await room.settled();
  return one;
}

const addPhase = (id: string): Command => ({ do: 'add', type: 'phase', id, body: {} });

async function give(one: Member, id: string, command: Command): Promise<void> {
  room.command(one, { id, command });
  await room.settled();
}

const heard = (one: Heard, say: ServerMessage['say']) => one.messages.filter((message) => message.say === say);

const stepsHeard = (one: Heard): string[] =>
  one.messages.flatMap((message) =>
    message.say === 'steps' ? message.steps.map(({ seq, commandId }) => `${seq} ${commandId}`) : [],
  );

describe('a room', () => {
  it('gives a snapshot to who has nothing, and only what was missed to who has something', async () => {
    await write(addPhase('p1'), 'c1');
    const [ada, bo, vi] = [await join('ada'), await join('bo', 1), await join('vi', 2)];
    expect(ada.messages[0]).toMatchObject({ say: 'snapshot', seq: 2, kind: 'journey' });
    expect(stepsHeard(bo)).toEqual(['2 c1']);
    expect(vi.messages[0]).toMatchObject({ say: 'steps', steps: [], erased: 0 });
  });

  it('gives a snapshot to who has more than there is, as after a backup was restored', async () => {
    expect((await join('ada', 99)).messages[0]).toMatchObject({ say: 'snapshot', seq: 1, putBack: true });
  });

  it('gives a snapshot to who stands on other steps, says that it was put back, and steps to who stands on the same', async () => {
    await write(addPhase('p1'), 'c1');
    const [ada, bo, vi] = [
      await join('ada', 1, '1 by c0'),
      await join('bo', 1, '1 by x'),
      await join('vi', 2, '2 by x'),
    ];
    expect(stepsHeard(ada)).toEqual(['2 c1']);
    for (const { messages } of [bo, vi]) expect(messages[0]).toMatchObject({ say: 'snapshot', seq: 2, putBack: true });
    expect((await join('ada', 2, '2 by c1')).messages[0]).toMatchObject({ say: 'steps', steps: [] });
  });

  it('shows everybody what there is where the log was put back under it', async () => {
    await write(addPhase('p1'), 'c1');
    const ada = await join('ada', 2, '2 by c1');
    const older = createMemoryJournal();
    await older.create({ id: 'j', kind: 'journey', workspace: 'w' });
    const [doc, actor] = [{ id: 'j', kind: 'journey', seq: 0, records: new Map() } as const, 'other'];
    const { doc: one } = await older.write(doc, {
      ...{ commandId: 'c0', actor },
      command: { do: 'add', type: 'journey', id: 'j', body: { name: 'Move house' } },
    });
    await older.write(one, { command: addPhase('p2'), commandId: 'd1', actor });
    journal = older;
    room.catchUp();
    const bo = await join('bo');
    await room.settled();
    for (const { messages } of [ada, bo])
      expect(messages.findLast(({ say }) => say === 'snapshot')).toMatchObject({
        records: [{ id: 'p2' }, { id: 'j' }],
      });
    expect(ada.messages.at(-1)).toMatchObject({ putBack: true });
  });

  it('sends every step to everybody once and in order, whoever wrote it', async () => {
    const [ada, bo] = [await join('ada', 1), await join('bo', 1)];
    room.command(ada, { id: 'c1', command: addPhase('p1') });
    await write(addPhase('p2'), 'c2');
    room.catchUp();
    room.command(bo, { id: 'c3', command: addPhase('p3') });
    await room.settled();
    expect(stepsHeard(ada)).toHaveLength(3);
    expect(stepsHeard(ada)).toEqual(stepsHeard(bo));
    expect(stepsHeard(ada).map((step) => step.split(' ')[0])).toEqual(['2', '3', '4']);
    expect(heard(ada, 'done')).toEqual([]);
  });

  it('says done to what changes nothing and to what was done before', async () => {
    const ada = await join('ada', 1);
    await give(ada, 'c1', addPhase('p1'));
    await give(ada, 'c1', addPhase('p1'));
    await give(ada, 'c2', addPhase('p1'));
    expect(heard(ada, 'done')).toEqual([
      { say: 'done', doc: 'j', id: 'c1', seq: 2 },
      { say: 'done', doc: 'j', id: 'c2', seq: 2 },
    ]);
    expect(stepsHeard(ada)).toEqual(['2 c1']);
  });

  it('tells only its author why a command is refused, such as a key that nobody knows', async () => {
    const [ada, bo] = [await join('ada', 1), await join('bo', 1)];
    await give(ada, 'c1', { do: 'remove', type: 'phase', id: 'gone' });
    await give(ada, 'c2', { do: 'edit', type: 'journey', id: 'j', set: { nmae: { is: 'Move' } } });
    const unknown = { id: 'c2', refusal: { code: 'not-valid', place: 'nmae' } };
    expect(heard(ada, 'refused')).toMatchObject([{ id: 'c1', refusal: { code: 'not-found' } }, unknown]);
    expect(heard(bo, 'refused')).toEqual([]);
  });

  it('asks for each command what its author may do now', async () => {
    const [vi, ada] = [await join('vi', 1), await join('ada', 1)];
    await give(vi, 'c1', addPhase('p1'));
    expect(heard(vi, 'refused')).toMatchObject([{ refusal: { code: 'may-not' } }]);
    roles.delete('ada');
    await give(ada, 'c2', addPhase('p2'));
    expect(heard(ada, 'denied')).toMatchObject([{ why: 'may-not' }]);
    expect(await memory.stepsSince('j', 1)).toEqual([]);
  });

  it('lets nobody say anything in another’s name', async () => {
    const ada = await join('ada', 1);
    const say = (id: string, by: string): Command => ({ do: 'add', type: 'comment', id, body: { by, text: 'Why?' } });
    room.command(ada, { id: 'c1', command: say('t1', 'bo') });
    room.command(ada, { id: 'c2', command: say('t2', 'ada') });
    await room.settled();
    expect(ada.messages).toContainEqual({
      say: 'refused',
      doc: 'j',
      id: 'c1',
      refusal: { code: 'may-not', action: 'edit' },
    });
    const written = (await memory.load('j'))?.doc.records;
    expect([written?.has('t1'), written?.has('t2')]).toEqual([false, true]);
  });

  it('denies strangers, and documents that are not there', async () => {
    expect((await join('stranger')).messages).toEqual([{ say: 'denied', doc: 'j', why: 'not-found' }]);
    room = new Room('nowhere', {
      journal: memory,
      spokenIn: async () => nobodySpoke,
      standingOf: async () => ({ role: 'owner' }),
      later: () => () => {},
      report: () => {},
    });
    expect((await join('ada')).messages).toEqual([{ say: 'denied', doc: 'nowhere', why: 'not-found' }]);
    expect(room.isEmpty()).toBe(true);
  });

  it('tells nobody that something is saved which the disk did not take, and does nothing of its author after it', async () => {
    const [ada, bo] = [await join('ada', 1), await join('bo', 1)];
    journal = { ...memory, writeAll: () => Promise.reject(new Error('the disk is full')) };
    room.command(ada, { id: 'c1', command: addPhase('p1') });
    room.command(ada, { id: 'c2', command: { do: 'edit', type: 'phase', id: 'p1', set: { name: { is: 'x' } } } });
    await room.settled();
    journal = memory;
    expect(ada.closed).toBe('try-later');
    expect(heard(ada, 'refused')).toEqual([]);
    expect(stepsHeard(ada)).toEqual([]);
    await give(bo, 'c3', addPhase('p3'));
    expect(stepsHeard(bo)).toEqual(['2 c3']);
    expect(reported).toHaveLength(1);
  });

  it('brings everybody what was written although the write failed', async () => {
    const [ada, bo] = [await join('ada', 1), await join('bo', 1)];
    journal = {
      ...memory,
      writeAll: async (doc, wanted) => {
        await memory.writeAll(doc, wanted);
        throw new Error('the line to the database broke');
      },
    };
    await give(ada, 'c1', addPhase('p1'));
    expect(stepsHeard(bo)).toEqual(['2 c1']);
  });

  it('carries out together what comes together, and tells it in one message', async () => {
    const [ada, bo] = [await join('ada', 1), await join('bo', 1)];
    let writes = 0;
    journal = { ...memory, writeAll: (doc, wanted) => memory.writeAll(doc, wanted).finally(() => (writes += 1)) };
    room.command(ada, { id: 'c1', command: addPhase('p1') });
    room.command(bo, { id: 'c2', command: { do: 'remove', type: 'phase', id: 'nowhere' } });
    room.command(ada, { id: 'c3', command: addPhase('p3') });
    await room.settled();
    expect(writes).toBe(1);
    expect(heard(ada, 'steps').slice(1)).toMatchObject([{ steps: [{ commandId: 'c1' }, { commandId: 'c3' }] }]);
    expect(heard(bo, 'refused')).toMatchObject([{ id: 'c2' }]);
    expect(heard(ada, 'refused')).toEqual([]);
  });

  it('carries out the others where one of those that came together cannot be carried out', async () => {
    const [ada, bo] = [await join('ada', 1), await join('bo', 1)];
    journal = {
      ...memory,
      writeAll: async (doc, wanted) => {
        if (wanted.some(({ commandId }) => commandId === 'bad')) throw new Error('what nobody foresaw');
        return memory.writeAll(doc, wanted);
      },
    };
    for (const [one, id] of [[ada, 'c1'] as const, [bo, 'bad'] as const, [ada, 'c3'] as const])
      room.command(one, { id, command: addPhase(id) });
    await room.settled();
    expect(stepsHeard(ada)).toEqual(['2 c1', '3 c3']);
    expect([ada.closed, bo.closed]).toEqual([undefined, 'try-later']);
  });

  it('writes the first at once, and those who write while it rests together', async () => {
    const rests: (() => void)[] = [];
    room = openRoom({ restMs: 20, later: (_ms, run) => (rests.push(run), () => {}) });
    const ada = await join('ada', 1);
    rests.length = 0;
    await give(ada, 'c1', addPhase('p1'));
    expect(stepsHeard(ada)).toEqual(['2 c1']);
    for (const id of ['c2', 'c3']) room.command(ada, { id, command: addPhase(id) });
    for (const wake of rests.splice(0)) wake();
    await room.settled();
    expect(heard(ada, 'steps').at(-1)).toMatchObject({ steps: [{ commandId: 'c2' }, { commandId: 'c3' }] });
  });

  it('lets somebody in before it does what they ask', async () => {
    const ada = await join('ada', 1);
    const bo = member('bo');
    room.command(ada, { id: 'c1', command: addPhase('p1') });
    room.join(bo, { id: 'j', seq: 1 });
    room.command(bo, { id: 'c2', command: addPhase('p2') });
    await room.settled();
    expect(stepsHeard(bo)).toEqual(['2 c1', '3 c2']);
  });

  it('hands out the document anew when words were erased', async () => {
    const quote: Command = { do: 'add', type: 'quote', id: 'q1', body: { text: 'I waited' } };
    const ada = await join('ada', 1);
    await give(ada, 'c1', quote);
    await memory.erase('j');
    room.reload();
    await room.settled();
    const [anew] = heard(ada, 'snapshot');
    expect(JSON.stringify(anew)).not.toContain('I waited');
    expect(anew).toMatchObject({
      records: expect.arrayContaining([expect.objectContaining({ id: 'q1', erased: true })]),
    });
  });

  it('only brings what is new when it looks anew and no words were erased', async () => {
    const ada = await join('ada', 1);
    await write(addPhase('p1'), 'c1');
    room.reload();
    await room.settled();
    expect(heard(ada, 'snapshot')).toEqual([]);
    expect(stepsHeard(ada)).toEqual(['2 c1']);
  });

  it('shuts the line of somebody whose role has changed', async () => {
    const [ada, bo] = [await join('ada', 1), await join('bo', 1)];
    roles.set('ada', 'viewer');
    room.checkRoles();
    await expect.poll(() => ada.closed).toBe('role-changed');
    expect(bo.closed).toBeUndefined();
  });

  it('tries again when it could not catch up', async () => {
    const ada = await join('ada', 1);
    await write(addPhase('p1'), 'c1');
    journal = { ...memory, stepsFrom: () => Promise.reject(new Error('gone')) };
    room.catchUp();
    await room.settled();
    journal = memory;
    for (const timer of timers.splice(0)) timer();
    await room.settled();
    expect(stepsHeard(ada)).toEqual(['2 c1']);
  });

  it('does what was refused once when it is asked again and makes sense by then', async () => {
    const ada = await join('ada', 1);
    const child: Command = { do: 'add', type: 'interaction', id: 'i1', body: { phase: 'p1' } };
    await give(ada, 'c1', child);
    await give(ada, 'c2', addPhase('p1'));
    await give(ada, 'c1', child);
    expect(stepsHeard(ada)).toEqual(['2 c2', '3 c1']);
    expect(heard(ada, 'refused')).toHaveLength(1);
  });
});

describe('presence', () => {
  const presenceOf = (one: Heard) =>
    heard(one, 'presence').map((message) => (message.say === 'presence' ? message.of : []));
  const rest = (): void => timers.splice(0).forEach((timer) => timer());

  it('tells who is there, who comes, where they are and that they left', async () => {
    const ada = await join('ada');
    rest();
    const bo = await join('bo');
    rest();
    room.present(bo, { selected: ['j'] });
    rest();
    room.leave(bo);
    rest();
    expect(presenceOf(ada)).toMatchObject([
      [{ user: 'bo', state: {} }],
      [{ user: 'bo', state: { selected: ['j'] } }],
      [{ user: 'bo', state: null }],
    ]);
    expect(presenceOf(bo)).toMatchObject([[{ user: 'ada', state: {} }]]);
  });

  it('tells all that many do in one moment in one message, the same to everybody', async () => {
    const all = [await join('ada'), await join('bo'), await join('vi')];
    rest();
    rest();
    for (const one of all) one.messages.length = 0;
    for (const [x, one] of all.entries()) room.present(one, { cursor: { x, lane: 'path', y: 0 } });
    rest();
    const [first, second] = all.map((one) => one.messages);
    expect(first).toHaveLength(1);
    expect(first?.[0]).toBe(second?.[1]);
    expect(first?.[0]).toMatchObject({ of: [{ user: 'bo' }, { user: 'vi' }] });
  });

  it('tells a quick movement no more often than can be seen, and always where it ended', async () => {
    const [ada, bo] = [await join('ada'), await join('bo')];
    rest();
    rest();
    for (let x = 0; x < 100; x += 1) room.present(bo, { cursor: { x, lane: 'path', y: 0 } });
    expect(presenceOf(ada)).toHaveLength(2);
    rest();
    expect(presenceOf(ada)).toHaveLength(3);
    expect(presenceOf(ada).at(-1)).toMatchObject([{ state: { cursor: { x: 99 } } }]);
  });
});
