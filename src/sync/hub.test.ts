import { beforeEach, describe, expect, it } from 'vitest';
import { nobodySpoke } from '#model/research/seen-words.ts';
import { protocolVersion } from '#protocol/line.ts';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';
import { Hub } from '#sync/hub.ts';
import { createMemoryJournal } from '#tests/fuzz/memory-journal.ts';

let questions: string[];
let timers: (() => void)[];
let hub: Hub;

beforeEach(async () => {
  questions = [];
  timers = [];
  const journal = createMemoryJournal();
  for (let at = 0; at < 150; at += 1) await journal.create({ id: `j-${at}`, kind: 'journey', workspace: 'w' });
  let peers = 0;
  hub = new Hub({
    journal: {
      ...journal,
      load: (id) => {
        questions.push(id);
        return journal.load(id);
      },
    },
    spokenIn: async () => nobodySpoke,
    standingOf: async (user) => (user === 'stranger' ? undefined : { role: 'editor' }),
    createId: () => `line-${(peers += 1)}`,
    later: (_ms, run) => {
      timers.push(run);
      return () => (timers = timers.filter((timer) => timer !== run));
    },
    report: (error) => expect.fail(String(error)),
  });
});

function connect(user: string) {
  const messages: ServerMessage[] = [];
  const closed: unknown[] = [];
  let hear = (_message: ClientMessage): void => {};
  let leave = (): void => {};
  hub.connect(
    {
      send: (message) => void messages.push(message),
      close: (reason) => {
        closed.push(reason);
        leave();
      },
      onMessage: (listener) => void (hear = listener),
      onClose: (listener) => void (leave = () => listener(undefined)),
    },
    { user, name: user },
  );
  hear({ say: 'hello', version: protocolVersion });
  return { messages, closed, say: (message: ClientMessage) => hear(message) };
}

const said = (messages: readonly ServerMessage[], say: ServerMessage['say']) =>
  messages.filter((message) => message.say === say);

/** What was put off is done, and what that puts off too. */
async function waitAWhile(): Promise<void> {
  for (const run of timers.splice(0)) run();
  await hub.settled();
}

describe('a hub', () => {
  it.each(['member', 'stranger'])(
    'keeps no room for what is not there, and asks the store a counted number of times for a %s',
    async (user) => {
      for (let line = 0; line < 2; line += 1) {
        const { say } = connect(user);
        for (let at = 0; at < 150; at += 1) say({ say: 'open', doc: `nowhere-${line}-${at}` });
      }
      await hub.settled();
      expect(questions).toHaveLength(60);
      expect(hub.size).toBe(0);
    },
  );

  it('asks no more where each is closed again, line after line', async () => {
    for (let at = 0; at < 300; at += 1) {
      const { say } = connect('guest');
      say({ say: 'open', doc: `nowhere-${at}` });
      say({ say: 'close', doc: `nowhere-${at}` });
      await hub.settled();
    }
    expect(questions.length).toBeLessThanOrEqual(60);
    await waitAWhile();
    expect(hub.size).toBe(0);
  });

  it('denies all of them in time, and lets in where a document is among them', async () => {
    const { say, messages, closed } = connect('ada');
    for (let at = 0; at < 150; at += 1) say({ say: 'open', doc: `nowhere-${at}` });
    say({ say: 'open', doc: 'j-1' });
    for (let round = 0; round < 5; round += 1) {
      await hub.settled();
      await waitAWhile();
    }
    expect(said(messages, 'denied')).toHaveLength(150);
    expect(said(messages, 'snapshot')).toHaveLength(1);
    expect(closed).toEqual([]);
    expect(questions).toHaveLength(151);
  });

  it('hinders nobody by what somebody else asks for', async () => {
    const [mallory, ada] = [connect('mallory'), connect('ada')];
    for (let at = 0; at < 150; at += 1) mallory.say({ say: 'open', doc: `nowhere-${at}` });
    ada.say({ say: 'open', doc: 'j-1' });
    await hub.settled();
    expect(said(ada.messages, 'snapshot')).toHaveLength(1);
  });

  it('lets in to as many documents as are there, one after the other', async () => {
    const { say, messages } = connect('ada');
    for (let at = 0; at < 150; at += 1) {
      say({ say: 'open', doc: `j-${at}` });
      await hub.settled();
    }
    expect(said(messages, 'snapshot')).toHaveLength(150);
  });

  it('asks nothing for what somebody wants done where they were denied', async () => {
    const { say, messages } = connect('ada');
    say({ say: 'open', doc: 'nowhere' });
    await hub.settled();
    for (let at = 0; at < 50; at += 1)
      say({ say: 'command', doc: 'nowhere', id: `c${at}`, command: { do: 'add', type: 'phase', id: 'p', body: {} } });
    await hub.settled();
    expect(questions).toEqual(['nowhere']);
    expect(said(messages, 'denied')).toHaveLength(51);
    expect(hub.size).toBe(0);
  });
});
