import { beforeEach, describe, expect, it } from 'vitest';
import { type CloseReason, protocolVersion } from '#protocol/line.ts';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';
import { Link, type Receiver } from '#sync/link.ts';
import type { ClientTransport } from '#sync/transport.ts';

type Line = {
  readonly said: ClientMessage[];
  hear: (message: ServerMessage) => void;
  breaks: (reason?: CloseReason) => void;
  isClosed: boolean;
};

let lines: Line[];
let timers: { readonly due: number; readonly run: () => void }[];
let now: number;
let link: Link;
let told: string[];

const welcome: ServerMessage = { say: 'welcome', version: protocolVersion, peer: 'me' };
const receiver: Receiver = {
  up: () => told.push('up'),
  down: (connection) => told.push(`down ${connection}`),
  receive: (message) => told.push(message.say),
};

beforeEach(() => {
  lines = [];
  timers = [];
  told = [];
  now = 0;
  link = new Link({ connect, random: () => 1, later });
  link.attach('j', receiver);
  link.start();
});

function connect(): ClientTransport {
  const line: Line = { said: [], hear: () => {}, breaks: () => {}, isClosed: false };
  lines.push(line);
  return {
    send: (message) => line.said.push(message),
    onMessage: (listener) => (line.hear = listener),
    onClose: (listener) => (line.breaks = listener),
    close: () => (line.isClosed = true),
  };
}

function later(delayMs: number, run: () => void): () => void {
  const timer = { due: now + delayMs, run };
  timers.push(timer);
  return () => (timers = timers.filter((other) => other !== timer));
}

/** Lets time pass, with all that falls due in it. */
function pass(ms: number): void {
  const end = now + ms;
  for (;;) {
    const [next] = timers.filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due);
    if (!next) break;
    timers = timers.filter((timer) => timer !== next);
    now = next.due;
    next.run();
  }
  now = end;
}

/** Lets time pass until another line is begun; tells how long that was. */
function passToNextLine(): number {
  const [before, count] = [now, lines.length];
  while (lines.length === count) pass(50);
  return now - before;
}

const last = (): Line => lines.at(-1) ?? expect.unreachable('no line');

describe('a link', () => {
  it('greets first, and tells its documents when it is up and down', () => {
    expect(last().said).toEqual([{ say: 'hello', version: protocolVersion }]);
    last().hear(welcome);
    last().hear({ say: 'done', doc: 'j', id: 'c1', seq: 1 });
    last().breaks();
    expect(told).toEqual(['down connecting', 'up', 'done', 'down offline']);
    expect(link.state().connection).toBe('offline');
  });

  it('says nothing for others before it is up', () => {
    link.send({ say: 'close', doc: 'j' });
    expect(last().said).toHaveLength(1);
  });

  it('tries again later and later, and soon again after it was up for a while', () => {
    const tries: number[] = [];
    for (let n = 0; n < 10; n += 1) {
      last().breaks();
      tries.push(passToNextLine());
    }
    expect(tries.slice(0, 5)).toEqual([400, 800, 1600, 3200, 6400]);
    expect(tries.at(-1)).toBe(30_000);
    last().hear(welcome);
    pass(11_000);
    last().breaks();
    pass(400);
    expect(lines).toHaveLength(12);
  });

  it('does not try sooner for a line that is up for a moment again and again', () => {
    const tries = Array.from({ length: 4 }, () => {
      last().hear(welcome);
      last().breaks('try-later');
      return passToNextLine();
    });
    expect(tries).toEqual([400, 800, 1600, 3200]);
  });

  it('tries at once when the network is back', () => {
    last().breaks();
    link.wake();
    expect(lines).toHaveLength(2);
  });

  it('does not wait long for a line that was begun before the network was back', () => {
    for (let n = 0; n < 8; n += 1) {
      last().breaks();
      passToNextLine();
    }
    link.wake();
    expect(lines).toHaveLength(9);
    expect(passToNextLine()).toBeLessThan(5000);
  });

  it('lets go of a line on which nothing is heard', () => {
    last().hear(welcome);
    pass(20_000);
    expect(last().said.at(-1)).toMatchObject({ say: 'ping' });
    pass(12_000);
    expect(lines[0]?.isClosed).toBe(true);
    expect(told.at(-1)).toBe('down offline');
  });

  it('keeps a line that answers', () => {
    last().hear(welcome);
    for (let n = 0; n < 10; n += 1) {
      pass(20_000);
      last().hear({ say: 'pong', at: 0 });
    }
    expect(lines).toHaveLength(1);
    expect(link.state().connection).toBe('online');
  });

  it('stops, and says why, when the server speaks another version or the session is over', () => {
    last().hear({ say: 'welcome', version: protocolVersion + 1, peer: 'me' });
    pass(100_000);
    expect(lines).toHaveLength(1);
    expect(link.state()).toMatchObject({ isStale: true, connection: 'offline' });
    link = new Link({ connect, random: () => 1, later });
    link.start();
    last().breaks('signed-out');
    pass(100_000);
    expect(lines).toHaveLength(2);
    expect(link.state().isSignedOut).toBe(true);
  });
});

describe('a server that could not write', () => {
  it('is said to be in trouble until something has been written', () => {
    lines[0]?.hear(welcome);
    lines[0]?.breaks('disk-full');
    expect(link.state()).toMatchObject({ connection: 'offline', trouble: 'disk-full' });
    link.wake();
    lines[1]?.hear(welcome);
    lines[1]?.hear({ say: 'steps', doc: 'j', kind: 'journey', steps: [] });
    expect(link.state()).toMatchObject({ connection: 'online', trouble: 'disk-full' });
    lines[1]?.hear({ say: 'done', doc: 'j', id: 'c', seq: 1 });
    expect(link.state().trouble).toBeUndefined();
  });

  it('has its database again when it knows who is there', () => {
    lines[0]?.hear(welcome);
    lines[0]?.breaks('database-away');
    expect(link.state().trouble).toBe('database-away');
    link.wake();
    lines[1]?.hear(welcome);
    expect(link.state().trouble).toBeUndefined();
  });
});
