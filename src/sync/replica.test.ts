import { beforeEach, describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import { recordsOf, type StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { ClientMessage } from '#protocol/sync-message.ts';
import type { PendingStore } from '#sync/pending-store.ts';
import { Replica } from '#sync/replica.ts';
import { createMemoryPendingStore } from '#tests/fuzz/simulated-client.ts';

const journey: AnyRecord = { type: 'journey', id: 'j', order: 'a0', body: { name: 'Move house' } };
const phase: AnyRecord = { type: 'phase', id: 'p1', order: 'a0', body: { name: 'Dream' } };

const rename = (was: string, is: string): Command => ({
  do: 'edit',
  type: 'phase',
  id: 'p1',
  set: { name: { was, is } },
});
const addPhase = (id: string): Command => ({ do: 'add', type: 'phase', id, body: { name: id } });
const isCommand = (message: ClientMessage) => message.say === 'command';

let store: PendingStore;
let sent: ClientMessage[];
let replica: Replica;
let server: StigDocument;

beforeEach(async () => {
  store = createMemoryPendingStore();
  server = { id: 'j', kind: 'journey', seq: 2, records: new Map([journey, phase].map((one) => [one.id, one])) };
  replica = await openReplica();
  replica.up('me');
  replica.receive(snapshot());
});

async function openReplica(): Promise<Replica> {
  sent = [];
  let count = 0;
  const createId = (): string => `c${(count += 1)}`;
  const opened = new Replica('j', {
    createId,
    pendingStore: store,
    send: (message) => sent.push(message),
    later: () => () => {},
    report: (error) => expect.unreachable(String(error)),
  });
  await opened.kept();
  return opened;
}

const snapshot = () => {
  const { kind, seq, records } = server;
  return { say: 'snapshot', doc: 'j', kind, seq, records: [...records.values()] } as const;
};

/** The server does a command and tells the replica. */
function serverDoes(command: Command, commandId = 'theirs'): readonly Change[] {
  const decision = decide(server, command);
  if (!decision.ok) throw new Error(decision.refusal.code);
  const step = { seq: server.seq + 1, at: '2026-05-01T12:00:00Z', actor: 'bo', commandId, changes: decision.value };
  server = { ...server, seq: step.seq, records: applyChanges(server.records, step.changes) };
  replica.receive({ say: 'steps', doc: 'j', kind: 'journey', steps: [step] });
  return step.changes;
}

/** The server does what the replica has sent and it has not done yet, in order. */
function serverDoesWhatWasSent(): void {
  for (const message of sent.splice(0)) if (message.say === 'command') serverDoes(message.command, message.id);
}

const refuse = (id: string, refusal: Refusal): void => replica.receive({ say: 'refused', doc: 'j', id, refusal });

const nameOf = (id: string) => replica.state().records.get(id)?.body['name'];

describe('a replica', () => {
  it('does a command at once, sends it, and calls it saved when the server has done it', () => {
    replica.send(rename('Dream', 'Dream on'));
    expect(nameOf('p1')).toBe('Dream on');
    expect(replica.state()).toMatchObject({ pending: 1, saved: false, connection: 'online' });
    expect(sent.filter(isCommand)).toHaveLength(1);
    serverDoesWhatWasSent();
    expect(replica.state()).toMatchObject({ pending: 0, saved: true, seq: 3 });
  });

  it('shows the very same records when what it foresaw has come true', () => {
    replica.send(rename('Dream', 'Dream on'));
    const { records } = replica.state();
    serverDoesWhatWasSent();
    expect(replica.state().records).toBe(records);
  });

  it('keeps the records that a step does not touch, and those a rebase makes no different', () => {
    replica.send(rename('Dream', 'Dream on'));
    const before = replica.state().records;
    serverDoes(addPhase('p2'));
    const after = replica.state().records;
    expect(after).not.toBe(before);
    expect(after.get('p1')).toBe(before.get('p1'));
    expect(after.get('j')).toBe(before.get('j'));
  });

  it('does not offer to take back what was done for good, here, when it is done, or when it is refused', () => {
    replica.send(rename('Dream', 'Dream on'));
    serverDoesWhatWasSent();
    replica.sendForGood({ do: 'remove', type: 'phase', id: 'p1' });
    expect(replica.state().records.has('p1')).toBe(false);
    expect(replica.nextBack('undo')).toMatchObject([{ did: 'edited', id: 'p1' }]);
    serverDoesWhatWasSent();
    expect(replica.state()).toMatchObject({ pending: 0, saved: true });
    expect(replica.nextBack('undo')).toMatchObject([{ did: 'edited', id: 'p1' }]);
    expect(replica.sendForGood(rename('Dream', 'again'))).toMatchObject({ ok: false });
    expect(replica.state().canRedo).toBe(false);
  });

  it('does what is pending again on what came in between', () => {
    replica.send(rename('Dream', 'Dream on'));
    serverDoes(rename('Dream', 'I Dream'));
    expect(nameOf('p1')).toBe('I Dream on');
    serverDoesWhatWasSent();
    expect(nameOf('p1')).toBe('I Dream on');
  });

  it('refuses at once what makes no sense here, with its content, and does not send it', () => {
    const wrong: Command = { do: 'edit', type: 'phase', id: 'gone', set: { name: { is: 'typed by hand' } } };
    expect(replica.send(wrong).ok).toBe(false);
    expect(replica.state().refused).toMatchObject([{ command: wrong, refusal: { code: 'not-found' } }]);
    expect(sent.filter(isCommand)).toEqual([]);
  });

  it('takes back what the server refuses, and keeps it until it is let go', () => {
    replica.send(rename('Dream', 'Dream on'));
    refuse('c1', { code: 'may-not', action: 'edit' });
    expect(nameOf('p1')).toBe('Dream');
    expect(replica.state()).toMatchObject({
      pending: 0,
      refused: [{ id: 'c1', command: rename('Dream', 'Dream on') }],
    });
    replica.dismiss('c1');
    expect(replica.state().refused).toEqual([]);
  });

  it('takes back what the server refuses although another was confirmed before', () => {
    replica.send(addPhase('p2'));
    replica.send(rename('Dream', 'Dream on'));
    serverDoes(addPhase('p2'), 'c1');
    refuse('c2', { code: 'may-not', action: 'edit' });
    expect(nameOf('p1')).toBe('Dream');
  });

  it('no longer shows as refused what was done after all', () => {
    replica.send(rename('Dream', 'Dream on'));
    refuse('c1', { code: 'changed-since' });
    serverDoes(rename('Dream', 'Dream on'), 'c1');
    expect(replica.state().refused).toEqual([]);
    expect(nameOf('p1')).toBe('Dream on');
  });

  it('refuses to send what is too long for the line', () => {
    const { ok } = replica.send(rename('Dream', 'x'.repeat(600_001)));
    expect(ok).toBe(false);
    expect(replica.state().refused).toMatchObject([{ refusal: { code: 'not-valid' } }]);
  });
});

describe('a replica whose line breaks', () => {
  it('asks for what it missed, and sends again only what was not done', () => {
    replica.send(rename('Dream', 'Dream on'));
    replica.send(addPhase('p2'));
    replica.down('offline');
    expect(replica.state()).toMatchObject({ connection: 'offline', saved: false, pending: 2 });
    sent = [];
    replica.up('me');
    expect(sent).toEqual([{ say: 'open', doc: 'j', since: 2 }]);
    serverDoes(rename('Dream', 'Dream on'), 'c1');
    expect(sent.filter(isCommand)).toMatchObject([{ id: 'c2' }]);
    expect(replica.state().pending).toBe(1);
  });

  it('keeps what was done while there was no line, and its order', () => {
    replica.down('offline');
    replica.send(addPhase('p2'));
    replica.send({ do: 'edit', type: 'phase', id: 'p2', set: { name: { was: 'p2', is: 'Pack' } } });
    expect(nameOf('p2')).toBe('Pack');
    sent = [];
    replica.up('me');
    replica.receive({ say: 'steps', doc: 'j', kind: 'journey', steps: [] });
    expect(sent.filter(isCommand)).toMatchObject([{ id: 'c1' }, { id: 'c2' }]);
  });

  it('keeps what is pending and what was refused when the page is closed', async () => {
    replica.send(rename('Dream', 'Dream on'));
    replica.send(addPhase('p2'));
    refuse('c1', { code: 'changed-since' });
    await replica.kept();
    replica = await openReplica();
    expect(replica.state()).toMatchObject({ pending: 1, saved: false, refused: [{ id: 'c1' }] });
    replica.up('me');
    replica.receive(snapshot());
    expect(nameOf('p2')).toBe('p2');
    expect(sent.filter(isCommand)).toMatchObject([{ id: 'c2', command: addPhase('p2') }]);
  });

  it('says so when this device will not keep what is pending', async () => {
    const put: PendingStore['put'] = () => Promise.reject(new Error('full'));
    const full = { ...store, put };
    const told: unknown[] = [];
    let count = 0;
    const createId = (): string => `c${(count += 1)}`;
    const deps = { createId, pendingStore: full, send: () => {}, later: () => () => {} };
    const unkept = new Replica('j', { ...deps, report: (error) => told.push(error) });
    unkept.up('me');
    unkept.receive(snapshot());
    unkept.send(addPhase('p2'));
    await unkept.kept();
    expect(unkept.state()).toMatchObject({ unkept: true, pending: 1 });
    expect(told).toHaveLength(1);
    full.put = store.put;
    unkept.send(addPhase('p3'));
    await unkept.kept();
    expect(unkept.state()).toMatchObject({ unkept: false, pending: 2 });
    expect((await store.list('j')).map((one) => one.command)).toEqual([addPhase('p2'), addPhase('p3')]);
  });

  it('keeps what was refused with where it belonged, over a reload, and tries it again', async () => {
    replica.send(rename('Dream', 'Plan'));
    replica.receive({ say: 'refused', doc: 'j', id: 'c1', refusal: { code: 'may-not', action: 'edit' } });
    await replica.kept();
    replica = await openReplica();
    replica.up('me');
    replica.receive(snapshot());
    expect(replica.state().refused).toMatchObject([{ id: 'c1', belongs: { type: 'phase', words: 'Dream' } }]);
    replica.retry('c1');
    expect(replica.state()).toMatchObject({ refused: [], pending: 1 });
    expect(sent.filter(isCommand)).toMatchObject([{ command: rename('Dream', 'Plan') }]);
  });

  it('asks for everything when it counts fewer erased records than the server', () => {
    replica.down('offline');
    replica.up('me');
    sent = [];
    replica.receive({ say: 'steps', doc: 'j', kind: 'journey', steps: [], erased: 1 });
    expect(sent).toEqual([{ say: 'open', doc: 'j' }]);
  });

  it('is denied what it may no longer read, and says nothing more', () => {
    replica.receive({ say: 'denied', doc: 'j', why: 'may-not' });
    sent = [];
    expect(replica.send(addPhase('p2')).ok).toBe(false);
    expect(replica.state()).toMatchObject({ state: 'denied', why: 'may-not' });
    expect(sent).toEqual([]);
  });
});

describe('taking back', () => {
  it('undoes one’s own last gesture and does it again', () => {
    replica.send(addPhase('p2'), addPhase('p3'));
    serverDoesWhatWasSent();
    expect(replica.state()).toMatchObject({ canUndo: true, canRedo: false });
    replica.undo();
    serverDoesWhatWasSent();
    expect([...replica.state().records.keys()]).toEqual(['j', 'p1']);
    expect(replica.state()).toMatchObject({ canUndo: false, canRedo: true });
    replica.redo();
    serverDoesWhatWasSent();
    expect(recordsOf(replica.state().records, 'phase').map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(replica.state()).toMatchObject({ canUndo: true, canRedo: false });
  });

  it('leaves alone what others did', () => {
    replica.send(addPhase('p2'));
    serverDoesWhatWasSent();
    serverDoes(rename('Dream', 'Their dream'));
    replica.undo();
    serverDoesWhatWasSent();
    expect(nameOf('p1')).toBe('Their dream');
    expect(replica.state().records.has('p2')).toBe(false);
  });

  it('of something pending waits to hear what that did, and takes back just that', () => {
    replica.send(rename('Dream', 'Dream on'));
    replica.undo();
    expect(nameOf('p1')).toBe('Dream');
    expect(sent.filter(isCommand)).toHaveLength(1);
    serverDoes(rename('Dream', 'I Dream'));
    serverDoesWhatWasSent();
    const [undo] = sent.filter(isCommand);
    expect(undo).toMatchObject({
      command: { do: 'revert', changes: [{ set: { name: { was: 'I Dream', is: 'I Dream on' } } }] },
    });
    serverDoesWhatWasSent();
    expect(nameOf('p1')).toBe('I Dream');
  });

  it('of something that was refused is nothing', () => {
    replica.send(rename('Dream', 'Dream on'));
    replica.undo();
    refuse('c1', { code: 'may-not', action: 'edit' });
    expect(replica.state()).toMatchObject({ pending: 0, canUndo: false, canRedo: false });
    expect(nameOf('p1')).toBe('Dream');
  });

  it('of a gesture that was refused bit by bit is nothing, over a reload too', async () => {
    replica.send(rename('Dream', 'Dream on'), rename('Dream on', 'Dream on and on'));
    replica.undo();
    refuse('c1', { code: 'may-not', action: 'edit' });
    await replica.kept();
    replica = await openReplica();
    replica.up('me');
    replica.receive(snapshot());
    refuse('c2', { code: 'may-not', action: 'edit' });
    expect(replica.state().pending).toBe(0);
    expect(sent.filter(isCommand).map(({ say, ...rest }) => ('id' in rest ? rest.id : say))).toEqual(['c2']);
  });

  it('of something that turns out to have been done long ago takes it back all the same', () => {
    replica.send(addPhase('p2'));
    replica.undo();
    replica.down('offline');
    const phase2 = { type: 'phase', id: 'p2', order: 'a1', body: { name: 'p2' } } as const;
    server = { ...server, seq: 3, records: new Map([...server.records, ['p2', phase2]]) };
    replica.up('me');
    sent = [];
    replica.receive(snapshot());
    replica.receive({ say: 'done', doc: 'j', id: 'c1', seq: 3 });
    serverDoesWhatWasSent();
    expect(replica.state()).toMatchObject({ pending: 0, refused: [] });
    expect(replica.state().records.has('p2')).toBe(false);
  });

  it('cannot be done again after something new', () => {
    replica.send(addPhase('p2'));
    replica.undo();
    replica.send(addPhase('p3'));
    expect(replica.state()).toMatchObject({ canUndo: true, canRedo: false });
  });
});

describe('a page that takes over from one that is gone', () => {
  it('does what that left before what it has itself pending, and once', async () => {
    replica.send(addPhase('p3'));
    await store.put('j', { id: 'left', command: addPhase('p2') });
    await replica.recall();
    await replica.recall();
    expect(replica.state().pending).toBe(2);
    expect(sent.filter(isCommand)).toMatchObject([{ id: 'c1' }, { id: 'left' }]);
    expect(recordsOf(replica.state().records, 'phase').map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    serverDoesWhatWasSent();
    await replica.kept();
    await replica.recall();
    expect(replica.state()).toMatchObject({ pending: 0, saved: true });
  });
});

describe('a replica with much pending', () => {
  it('shows what it did at once, and what came in between soon', () => {
    const timers: (() => void)[] = [];
    let count = 0;
    const busy = new Replica('j', {
      createId: () => `b${(count += 1)}`,
      pendingStore: store,
      send: () => {},
      later: (_ms, run) => {
        timers.push(run);
        return () => {};
      },
      report: (error) => expect.unreachable(String(error)),
    });
    busy.up('me');
    busy.receive(snapshot());
    for (let n = 0; n < 500; n += 1) busy.send(addPhase(`q${n}`));
    expect(busy.state().records.size).toBe(502);
    let told = 0;
    busy.subscribe(() => (told += 1));
    for (let n = 0; n < 200; n += 1) {
      const record = { type: 'phase', id: `r${n}`, order: 'a5', body: {} } as const;
      const step = {
        seq: 3 + n,
        at: '2026-05-01T12:00:00Z',
        actor: 'bo',
        commandId: `r${n}`,
        changes: [{ did: 'added', record } as const],
      };
      busy.receive({ say: 'steps', doc: 'j', kind: 'journey', steps: [step] });
    }
    expect(told).toBe(0);
    expect(timers).toHaveLength(1);
    timers[0]?.();
    expect(told).toBe(1);
    expect(busy.state().records.size).toBe(702);
    busy.send(addPhase('last'));
    expect(busy.state()).toMatchObject({ pending: 501, seq: 202 });
    expect(busy.state().records.has('last')).toBe(true);
  });
});
