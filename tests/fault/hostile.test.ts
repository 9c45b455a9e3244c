import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createSeededRandom } from '#base/random.ts';
import { ceilings } from '#server/apart/ceilings.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { openStorage } from '#storage/storage.ts';
import { type Asked, hello, type Hostile, hostileMessages } from '#tests/fault/hostile-messages.ts';
import { claim, createJourney, freePort, startStig, type StigServer } from '#tests/fault/stig-server.ts';
import { openSocketClient, until } from '#tests/fault/socket-client.ts';
import { createWriter, type Writer } from '#tests/fault/writer.ts';
import { eachStore } from '#tests/stores.ts';

const people = ['guest', 'viewer', 'stranger'] as const;
type Person = (typeof people)[number];

const mostMemory = 600 * 2 ** 20;
const highestCeiling = Math.max(...Object.values(ceilings).map(({ memoryMb }) => memoryMb)) * 2 ** 20;
/** Beyond any machine's slowness: who waits longer waits for something that does not come. */
const inVainMs = 45_000;

await eachStore((store) =>
  // Each of the two has a server of its own, and much of the time waits for what it is told.
  describe.concurrent(`a server on ${store.name} that is sent what nobody’s browser sends`, () => {
    it('stays up and small, and loses nothing of those who work meanwhile', async () => {
      expect(hostileMessages.length).toBeGreaterThanOrEqual(40);
      const where = await store.place();
      const server = await startStig({ ...where, port: await freePort() });
      const owner = await claim(server, { example: true });
      const journey = await createJourney(server.url, owner);
      const cookies = await letIn(server.url, { ...owner, journey });
      const address = { url: () => lineOf(server.url), headers: { cookie: owner.cookie } };
      const random = createSeededRandom(11);
      const editors = [1, 2].map(() => createWriter(openSocketClient(address), journey, random));
      await Promise.all(editors.map(({ replica }) => until(replica, ({ saved }) => saved)));
      const work = keepWriting(editors);
      const children = watchChildren(server.pid);
      for (const hostile of hostileMessages) {
        const attacks = people.map((person) => {
          const asked = { url: server.url, cookie: cookies[person], workspace: owner.workspace, journey };
          return attack(hostile, { asked, person });
        });
        work.during(hostile.name);
        await within(inVainMs, Promise.all(attacks), hostile.name);
        await within(inVainMs, work.nextSaved(), `a save after ${hostile.name}`);
      }
      const { given, longestMs, when } = await work.stop();
      const memory = peakMemory(server.pid);
      const largest = children.stop();
      console.log(
        `${store.name}: ${hostileMessages.length} messages × ${people.length}; ${given.length} edits, the slowest saved after ${Math.round(longestMs)} ms (${when}); at most ${Math.round(memory / 2 ** 20)} MB, and ${Math.round(largest / 2 ** 20)} MB in a child`,
      );
      expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
      expect(memory).toBeLessThan(mostMemory);
      expect(largest).toBeGreaterThan(0);
      expect(largest).toBeLessThan(highestCeiling);
      expect(editors.flatMap((editor) => editor.refused())).toEqual([]);
      for (const { client } of editors) client.close();
      await server.kill();
      const storage = await openStorage(where, { clock: Date.now });
      const done = new Set((await storage.journal.stepsSince(journey, 0))?.map(({ commandId }) => commandId));
      expect(given.filter((id) => !done.has(id))).toEqual([]);
      expect([...done].filter((id) => id.startsWith('hostile'))).toEqual([]);
      expect((await examine(storage)).faults).toEqual([]);
      await storage.close();
    }, 240_000);
  }),
);

const lineOf = (url: string): string => `${url.replace('http', 'ws')}/api/v1/sync`;

/** Everybody's cookie: a viewer by invitation, a guest by the code of a workshop, and nobody's. */
async function letIn(
  url: string,
  of: { cookie: string; workspace: string; journey: string },
): Promise<Record<Person, string>> {
  const ask = async (path: string, body: object, cookie = '') => {
    const headers = { 'content-type': 'application/json', cookie };
    const answer = await fetch(`${url}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { said: (await answer.json()) as Record<string, string>, cookie: set.join('; ') };
  };
  const invited = await ask(`workspaces/${of.workspace}/invites`, { role: 'viewer' }, of.cookie);
  const token = invited.said['url']?.split('/').at(-1) ?? '';
  const who = { name: 'Vera', email: 'vera@example.org', password: 'a long enough password' };
  const viewer = await ask(`invites/${token}/accept`, who);
  const workshop = await ask(`journeys/${of.journey}/workshops`, { title: 'One hour' }, of.cookie);
  const door = await ask(`workshops/${workshop.said['id']}/door`, {}, of.cookie);
  const guest = await ask('join', { code: door.said['code'], name: 'Kim', colour: 'moss' });
  return { guest: guest.cookie, viewer: viewer.cookie, stranger: '' };
}

/** Two who write without rest, and how long the slowest of what they wrote took to be saved. */
function keepWriting(editors: readonly Writer[]): {
  /** What goes on from now on. */
  readonly during: (what: string) => void;
  /** Resolves when each of them has had something saved that was written from now on. */
  readonly nextSaved: () => Promise<unknown>;
  readonly stop: () => Promise<{ given: readonly string[]; longestMs: number; when: string }>;
} {
  const since = new Map<string, number>();
  let [longestMs, when, now] = [0, '', ''];
  const look = (editor: Writer) => () => {
    for (const id of editor.given()) {
      const at = since.get(id);
      if (at === undefined || editor.replica.isPending(id)) continue;
      since.delete(id);
      if (performance.now() - at <= longestMs) continue;
      longestMs = performance.now() - at;
      when = now;
    }
  };
  for (const editor of editors) editor.replica.subscribe(look(editor));
  const timer = setInterval(() => {
    for (const editor of editors) {
      const before = editor.given().length;
      editor.write();
      for (const id of editor.given().slice(before)) since.set(id, performance.now());
    }
  }, 50);
  const nextSaved = (editor: Writer): Promise<unknown> => {
    const from = editor.given().length;
    return until(
      editor.replica,
      () =>
        editor
          .given()
          .slice(from)
          .some((id) => !editor.replica.isPending(id)),
      inVainMs,
    );
  };
  return {
    during: (what) => (now = what),
    nextSaved: () => Promise.all(editors.map(nextSaved)),
    stop: async () => {
      clearInterval(timer);
      await Promise.all(editors.map(({ replica }) => until(replica, ({ saved }) => saved, inVainMs)));
      for (const editor of editors) look(editor)();
      return { given: editors.flatMap((editor) => editor.given()), longestMs, when };
    },
  };
}

async function within<T>(ms: number, work: Promise<T>, what: string): Promise<T> {
  const stop = new AbortController();
  const late = wait(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`waited in vain for ${what}`);
  });
  return Promise.race([work, late]).finally(() => stop.abort());
}

async function attack(hostile: Hostile, { asked, person }: { asked: Asked; person: Person }): Promise<void> {
  if ('request' in hostile) return void (await fetch(hostile.request(asked)).then((answer) => answer.text(), String));
  if ('bytes' in hostile) return sendBytes(asked.url, hostile.bytes(asked));
  const messages = 'first' in hostile ? hostile.first : [hello, ...hostile.said(asked.journey)];
  return sendMessages(`${lineOf(asked.url)}${person === 'guest' ? '?as=guest' : ''}`, asked.cookie, messages);
}

const patienceMs = 150;

async function sendBytes(url: string, bytes: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {}).resume();
  socket.write(bytes, 'latin1');
  await Promise.race([wait(patienceMs), new Promise((done) => socket.on('close', done))]);
  socket.resetAndDestroy();
}

async function sendMessages(url: string, cookie: string, messages: readonly (string | Buffer)[]): Promise<void> {
  const socket = new WebSocket(url, { headers: { cookie } });
  const closed = new Promise((done) => socket.on('close', done));
  socket.on('error', () => {});
  socket.on('open', () => {
    for (const message of messages) socket.send(message, () => {});
  });
  await Promise.race([wait(patienceMs * 2), closed]);
  socket.terminate();
}

/** The most that a process ever had in memory. Units: bytes. */
function peakMemory(pid: StigServer['pid']): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1]) * 1024;
}

/** The most that any process which another started ever had in memory, as often as one can look. Units: bytes. */
function watchChildren(pid: number): { readonly stop: () => number } {
  let largest = 0;
  const look = (): void => {
    for (const child of childrenOf(pid)) largest = Math.max(largest, peakMemoryIfThere(child));
  };
  const timer = setInterval(look, 200);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return largest;
    },
  };
}

/** One that ends while it is looked at has said all that it will. */
function peakMemoryIfThere(pid: number): number {
  try {
    return peakMemory(pid) || 0;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').map(Number).filter(Boolean);
  return all.filter((one) => parentOf(one) === pid);
}

function parentOf(pid: number): number {
  try {
    return Number(/PPid:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}
