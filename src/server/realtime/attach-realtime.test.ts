import { nobodySpoke } from '#model/research/seen-words.ts';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createIds } from '#base/id.ts';
import type { Role } from '#model/people/role.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import { attachRealtime, type Realtime, recheckMs } from '#server/realtime/attach-realtime.ts';
import { openSocketClient, type SocketClient, until } from '#tests/fault/socket-client.ts';
import { createMemoryJournal, type MemoryJournal } from '#tests/fuzz/memory-journal.ts';
import { protocolVersion } from '#protocol/line.ts';

const users = new Map<string, string>();
const roles = new Map<string, Role>();
let server: Server;
let journal: MemoryJournal;
let realtime: Realtime;
let clients: SocketClient[];

const addressOf = (): string => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/sync`;

const sessionOf = async ({ headers, url }: IncomingMessage) => {
  const user = users.get(`${headers.cookie ?? ''}${url?.endsWith('?as=guest') ? ' as guest' : ''}`);
  return user === undefined ? undefined : { user, name: user, isGuest: user.startsWith('guest') };
};

beforeEach(async () => {
  users.clear();
  roles.clear();
  clients = [];
  users.set('ada-cookie', 'ada').set('bo-cookie', 'bo');
  roles.set('ada', 'editor').set('bo', 'editor');
  journal = createMemoryJournal();
  await journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
  const empty = { id: 'j', kind: 'journey', seq: 0, records: new Map() } as const;
  const command = { do: 'add', type: 'journey', id: 'j', body: { name: 'Green' } } as const;
  await journal.write(empty, { command, commandId: 'c0', actor: 'ada' });
  server = createServer();
  realtime = attachRealtime(server, {
    journal,
    sessionOf,
    spokenIn: async () => nobodySpoke,
    standingOf: async (user) => {
      const role = roles.get(user);
      return role && { role, person: user };
    },
    isOwnOrigin: ({ headers }) => headers.origin !== 'https://elsewhere.example',
    createId: createIds(Math.random),
    clock: Date.now,
    report: console.error,
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  for (const client of clients) client.close();
  await realtime.close();
  await new Promise((done) => server.close(done));
});

function clientOf(cookie: string): SocketClient {
  const client = openSocketClient({ url: addressOf, headers: { cookie } });
  clients.push(client);
  return client;
}

const closeOf = (socket: WebSocket): Promise<number> => new Promise((done) => socket.on('close', (code) => done(code)));

const hello = JSON.stringify({ say: 'hello', version: protocolVersion });
const deep = `{"say":"command","doc":"j","id":"c","command":${'['.repeat(3000)}${']'.repeat(3000)}}`;

const upgrade = (cookie: string): string =>
  [
    'GET /api/v1/sync HTTP/1.1',
    'host: stig',
    'connection: upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    `sec-websocket-key: ${'A'.repeat(22)}==`,
    `cookie: ${cookie}`,
    '\r\n',
  ].join('\r\n');

const rename = (was: string, is: string) =>
  ({ do: 'edit', type: 'journey', id: 'j', set: { name: { was, is } } }) as const;

describe('sockets', () => {
  it('bring what one writes to the other, who is then there', async () => {
    const [ada, bo] = [clientOf('ada-cookie').open('j'), clientOf('bo-cookie').open('j')];
    await Promise.all([until(ada, ({ saved }) => saved), until(bo, ({ saved }) => saved)]);
    ada.send(rename('Green', 'A home full of green'));
    const seen = await until(bo, ({ seq }) => seq === 2);
    expect(seen.records.get('j')?.body['name']).toBe('A home full of green');
    expect((await until(ada, ({ saved }) => saved)).seq).toBe(2);
    bo.present({ selected: ['j'] });
    const { peers } = await until(ada, ({ peers: [peer] }) => peer?.state?.selected !== undefined);
    expect(peers).toMatchObject([{ user: 'bo', name: 'bo', state: { selected: ['j'] } }]);
  });

  it('are refused to pages from elsewhere', async () => {
    const socket = new WebSocket(addressOf(), {
      headers: { cookie: 'ada-cookie', origin: 'https://elsewhere.example' },
    });
    const error = await new Promise<Error>((done) => socket.on('error', done));
    expect(error.message).toContain('403');
  });

  it('are closed at once, as signed out, to somebody without a session', async () => {
    const socket = new WebSocket(addressOf(), { headers: { cookie: 'nobody' } });
    expect(await closeOf(socket)).toBe(4002);
  });

  it('close within five seconds after the session ended, and do nothing said after that', async () => {
    const client = clientOf('ada-cookie');
    const ada = client.open('j');
    await until(ada, ({ saved }) => saved);
    users.delete('ada-cookie');
    await until(ada, ({ connection }) => connection === 'offline');
    expect(recheckMs).toBeLessThan(5000);
    expect(client.link.state().isSignedOut).toBe(true);
    ada.send(rename('Green', 'Too late'));
    expect(realtime.sockets()).toBeLessThanOrEqual(1);
    expect(await journal.stepsSince('j', 1)).toEqual([]);
  });

  it('keep somebody who is a member, and a guest in the same browser, apart', async () => {
    users.set('ada-cookie as guest', 'guest-ada');
    const headers = { cookie: 'ada-cookie' };
    const sockets = [addressOf(), `${addressOf()}?as=guest`].map((address) => new WebSocket(address, { headers }));
    await Promise.all(sockets.map((socket) => new Promise((opened) => socket.once('open', opened))));
    expect(realtime.sockets()).toBe(2);
    realtime.recheck();
    const answers = sockets.map((socket) => new Promise((answered) => socket.on('message', answered)));
    for (const socket of sockets) socket.send(hello);
    await Promise.all(answers);
    expect(realtime.sockets()).toBe(2);
    for (const socket of sockets) socket.terminate();
  });

  it('close when a role changes, and what comes then is asked anew', async () => {
    const ada = clientOf('ada-cookie').open('j');
    await until(ada, ({ saved }) => saved);
    roles.delete('ada');
    realtime.recheck();
    expect(await until(ada, ({ state }) => state === 'denied')).toMatchObject({ why: 'not-found', saved: false });
  });

  it('do not let a viewer write', async () => {
    roles.set('bo', 'viewer');
    const bo = clientOf('bo-cookie').open('j');
    await until(bo, ({ saved }) => saved);
    bo.send(rename('Green', 'Mine'));
    const { refused, records } = await until(bo, (state) => state.refused.length > 0);
    expect(refused).toMatchObject([{ command: rename('Green', 'Mine'), refusal: { code: 'may-not' } }]);
    expect(records.get('j')?.body['name']).toBe('Green');
  });

  it('answer everything of somebody who says a thousand things at once', async () => {
    const ada = clientOf('ada-cookie').open('j');
    await until(ada, ({ saved }) => saved);
    for (let n = 0; n < 700; n += 1) ada.send({ do: 'add', type: 'phase', id: `p${n}`, body: {} });
    const { records } = await until(ada, ({ saved }) => saved);
    expect(records.size).toBe(701);
    expect(await journal.stepsSince('j', 0)).toHaveLength(701);
  });

  it('close on what is too long, and on what comes before a greeting', async () => {
    const long = new WebSocket(addressOf(), { headers: { cookie: 'ada-cookie' } });
    long.on('open', () => long.send(' '.repeat(2_000_001)));
    expect(await closeOf(long)).toBe(1009);
    const rude = new WebSocket(addressOf(), { headers: { cookie: 'ada-cookie' } });
    rude.on('open', () => rude.send(JSON.stringify({ say: 'open', doc: 'j' })));
    expect(await closeOf(rude)).toBe(4004);
  });

  it('read nothing but a greeting before there was one', async () => {
    const before = [
      'not even JSON',
      '{"say":"sing"}',
      `{"say":"hello","version":2,"more":"${'x'.repeat(1000)}"}`,
      deep,
    ];
    for (const said of before) {
      const socket = new WebSocket(addressOf(), { headers: { cookie: 'ada-cookie' } });
      socket.on('open', () => socket.send(said));
      expect([said.slice(0, 20), await closeOf(socket)]).toEqual([said.slice(0, 20), 4004]);
    }
  });

  it('go on for everybody while somebody sends what is nested without end', async () => {
    const bo = clientOf('bo-cookie').open('j');
    await until(bo, ({ saved }) => saved);
    const socket = new WebSocket(addressOf(), { headers: { cookie: 'ada-cookie' } });
    const heard: ServerMessage[] = [];
    socket.on('message', (bytes) => heard.push(JSON.parse(String(bytes)) as ServerMessage));
    await new Promise((done) => socket.on('open', done));
    socket.send(hello);
    for (let n = 0; n < 5; n += 1) socket.send(deep);
    await expect.poll(() => heard.length).toBe(6);
    expect(heard.slice(1).every(({ say }) => say === 'unreadable')).toBe(true);
    bo.send(rename('Green', 'Still here'));
    await until(bo, ({ saved }) => saved);
    expect((await journal.load('j'))?.doc.records.get('j')?.body['name']).toBe('Still here');
    socket.terminate();
  });

  it('take from a guest no more than a note, and few lines', async () => {
    users.set('kim-cookie as guest', 'guest-kim');
    const options = { headers: { cookie: 'kim-cookie' } };
    const long = new WebSocket(`${addressOf()}?as=guest`, options);
    long.on('open', () => long.send(hello));
    long.once('message', () => long.send(' '.repeat(200_001)));
    expect(await closeOf(long)).toBe(1009);
    const sockets = Array.from({ length: 9 }, () => new WebSocket(`${addressOf()}?as=guest`, options));
    const [first] = await Promise.race(sockets.map(async (socket) => [await closeOf(socket)]));
    expect(first).toBe(4001);
    expect(realtime.sockets()).toBe(8);
    for (const socket of sockets) socket.terminate();
  });

  it('end alone when they send what is no message at all, let in or not', async () => {
    for (const cookie of ['ada-cookie', 'nobody']) {
      const raw = connect((server.address() as AddressInfo).port, '127.0.0.1');
      const ended = new Promise((done) => raw.on('close', done));
      raw.on('error', () => {}).resume();
      raw.write(`${upgrade(cookie)}${String.fromCharCode(0xff)}${'garbage'.repeat(20)}`, 'latin1');
      await ended;
    }
    const elsewhere = connect((server.address() as AddressInfo).port, '127.0.0.1');
    elsewhere.write(upgrade('nobody').replace('/sync', '/nowhere'), () => elsewhere.resetAndDestroy());
    const ada = clientOf('ada-cookie').open('j');
    await until(ada, ({ saved }) => saved);
  });

  it('close on somebody who does not read what they asked for', async () => {
    const loaded = await journal.load('j');
    const records = Array.from(
      { length: 100 },
      (_, n) => ({ type: 'note', id: `n${n}`, order: 'a0', body: { text: 'x'.repeat(20_000) } }) as const,
    );
    if (loaded) await journal.write(loaded.doc, { command: { do: 'import', records }, commandId: 'c1', actor: 'ada' });
    const socket = new WebSocket(addressOf(), { headers: { cookie: 'ada-cookie' } });
    await new Promise((done) => socket.on('open', done));
    socket.pause();
    socket.send(hello);
    const askAndCount = (): number => {
      socket.send(JSON.stringify({ say: 'open', doc: 'j' }), () => {});
      return realtime.sockets();
    };
    await expect.poll(askAndCount).toBe(0);
    socket.terminate();
  });

  it('say what they could not read, and refuse a command that is none', async () => {
    const socket = new WebSocket(addressOf(), { headers: { cookie: 'ada-cookie' } });
    const heard: ServerMessage[] = [];
    socket.on('message', (bytes) => heard.push(JSON.parse(String(bytes)) as ServerMessage));
    await new Promise((done) => socket.on('open', done));
    socket.send(hello);
    socket.send('{"say":"sing"}');
    socket.send('not even JSON');
    socket.send(JSON.stringify({ say: 'command', doc: 'j', id: 'c1', command: { do: 'add', type: 'nothing' } }));
    await expect.poll(() => heard.length).toBe(4);
    expect(heard.map(({ say }) => say)).toEqual(['welcome', 'unreadable', 'unreadable', 'refused']);
    socket.terminate();
  });
});
