import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, type ExpectStatic, it } from 'vitest';
import { createSeededRandom } from '#base/random.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { openStorage, type Where } from '#storage/storage.ts';
import { eachStore } from '#tests/stores.ts';
import { newCluster } from '#tests/fault/postgres-cluster.ts';
import { newSmallDisk, type SmallDisk } from '#tests/fault/small-disk.ts';
import { openSocketClient, until } from '#tests/fault/socket-client.ts';
import {
  beginStig,
  claim,
  createJourney,
  freePort,
  post,
  startStig,
  type StigServer,
} from '#tests/fault/stig-server.ts';
import { createWriter, type Writer } from '#tests/fault/writer.ts';

/** A database on a disk that can be filled, and what is beside it. */
type Place = { readonly disk: SmallDisk; readonly where: Where; readonly remove: () => void };

const places = { SQLite: onSqlite, PostgreSQL: await onPostgres() };

for (const [name, place] of Object.entries(places))
  // What is done here is mostly waiting: one store waits beside the other, while within each one thing follows upon another.
  describe.concurrent(`a disk that fills up under people who write, on ${name}`, { timeout: 300_000 }, () => {
    if (typeof place === 'string') return it.skip(`skipped: ${place}`, () => {});
    const made = place();
    if (typeof made === 'string') return it.skip(`skipped: ${made}`, () => {});
    underWriters(made);
  });

const fullSentence = /^stig serve: the disk that \S+ lies on is full \([^\n]+\); make room there\n*$/mu;
const readOnlySentence = /^stig serve: nothing can be written in \S+: its disk is read-only \([^\n]+\)\n$/u;

await eachStore(({ name, place }) =>
  describe(`a start on ${name} whose data folder takes nothing`, () => {
    const disk = newSmallDisk(20);
    if ('missing' in disk) return it.skip(`skipped: ${disk.missing}`, () => {});
    afterAll(disk.remove);
    const ofUsed = name === 'SQLite' ? 'and ends' : 'and serves, as edits are saved elsewhere';
    afterEach(() => {
      disk.lock('writable');
      disk.empty();
    });
    const folder = async (which: string): Promise<string> => {
      const dataDir = mkdtempSync(join(disk.folder, 'data-'));
      if (which === 'new') return dataDir;
      const server = await startStig({ ...(await place()), dataDir, port: await freePort() });
      await server.kill();
      return dataDir;
    };
    const ends = async (dataDir: string): Promise<unknown[]> => {
      const begun = beginStig({ ...(await place()), dataDir, port: await freePort() });
      return [await begun.ended, begun.said()];
    };

    it('says in a sentence that the disk of a new one is full, and ends', async () => {
      const dataDir = await folder('new');
      disk.fill(0);
      expect(await ends(dataDir)).toEqual([1, expect.stringMatching(fullSentence)]);
    });

    it(`says that the disk of a used one is full, ${ofUsed}`, async () => {
      const dataDir = await folder('used');
      disk.fill(0);
      if (name === 'SQLite') return expect(await ends(dataDir)).toEqual([1, expect.stringMatching(fullSentence)]);
      const begun = beginStig({ ...(await place()), dataDir, port: await freePort() });
      await begun.says('Stig is ready');
      expect(begun.said()).toContain('The disk is in trouble: only 0 MB are free');
      await begun.kill();
    });

    it.for(['new', 'used'])('says in a sentence that the disk of a %s one is read-only, and ends', async (which) => {
      const dataDir = await folder(which);
      disk.lock('read-only');
      expect(await ends(dataDir)).toEqual([1, expect.stringMatching(readOnlySentence)]);
    });
  }),
);

/** Health calls less than 64 MB little. */
const enough = 300;

function onSqlite(): Place | string {
  const disk = newSmallDisk(enough);
  if ('missing' in disk) return disk.missing;
  const dataDir = join(disk.folder, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  return { disk, where: { dataDir }, remove: disk.remove };
}

async function onPostgres(): Promise<(() => Place | string) | string> {
  const port = await freePort();
  return () => {
    const disk = newSmallDisk(enough);
    if ('missing' in disk) return disk.missing;
    const folder = join(disk.folder, 'cluster');
    mkdirSync(folder);
    const cluster = newCluster(port, folder);
    if ('missing' in cluster) return cluster.missing;
    const dataDir = join(disk.folder, 'data');
    mkdirSync(dataDir, { mode: 0o700 });
    const remove = (): void => {
      cluster.remove();
      disk.remove();
    };
    return { disk, where: { dataDir, databaseUrl: cluster.url }, remove };
  };
}

const rowCount = 200_000;

const rows = (): Buffer<ArrayBuffer> =>
  Buffer.from(
    `customer,what,when\n${Array.from({ length: rowCount }, (_, n) => `c${n % 9000},Step ${n % 17},2026-03-${1 + (n % 28)}T10:00:00Z`).join('\n')}`,
  );

function underWriters({ disk, where, remove }: Place): void {
  const random = createSeededRandom(5);
  let server: StigServer;
  let asked: { cookie: string; workspace: string };
  let journey: string;
  let people: readonly Writer[];
  let job: string;
  let isOver = false;
  let writing: Promise<void>;

  beforeAll(async () => {
    server = await startStig({ ...where, port: await freePort() });
    asked = await claim(server, { example: false });
    journey = await createJourney(server.url, asked);
    const address = { url: () => `${server.url.replace('http', 'ws')}/api/v1/sync`, headers: { cookie: asked.cookie } };
    people = [1, 2, 3].map(() => createWriter(openSocketClient(address), journey, random));
    await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved)));
    writing = keepWriting();
  });

  afterAll(async () => {
    isOver = true;
    for (const person of people) person.client.close();
    await server.kill();
    remove();
  });

  async function keepWriting(): Promise<void> {
    while (!isOver) {
      for (const person of people) person.write();
      await wait(60);
    }
  }

  const health = async (): Promise<unknown> => {
    const answer = await fetch(`${server.url}/api/health`);
    return [answer.status, await answer.json()];
  };
  const becomes = (within: ExpectStatic, what: unknown) =>
    within.poll(health, { timeout: 60_000 }).toMatchObject(what as object);
  const ailing = (...parts: readonly object[]) => ({
    parts: expect.arrayContaining(parts.map((part) => expect.objectContaining(part))),
  });
  const trouble = (): unknown[] => people.map(({ client }) => client.link.state().trouble);

  const headers = (): Record<string, string> => ({ cookie: asked.cookie });
  const inWorkspace = (path: string): string => `${server.url}/api/v1/workspaces/${asked.workspace}/${path}`;
  const upload = (path: string, body: Buffer<ArrayBuffer>): Promise<Response> =>
    fetch(inWorkspace(path), {
      method: 'POST',
      headers: { ...headers(), 'content-type': 'application/octet-stream' },
      body,
    });
  const jobNow = async (): Promise<{ state: string; result?: unknown }> =>
    (await (await fetch(`${server.url}/api/v1/jobs/${job}`, { headers: headers() })).json()) as { state: string };

  async function allConfirmed(within: ExpectStatic): Promise<void> {
    const given = people.flatMap((person) => person.given());
    for (const person of people) person.client.link.wake();
    await within
      .poll(() => given.filter((id) => people.some(({ replica }) => replica.isPending(id))), { timeout: 60_000 })
      .toEqual([]);
    within(server.isAlive()).toBe(true);
  }

  it('is said by health while everything is still saved', { concurrent: false }, async ({ expect: within }) => {
    await becomes(within, [200, { status: 'ok' }]);
    disk.fill(30_000_000);
    await becomes(within, [200, { status: 'degraded', ...ailing({ part: 'disk' }) }]);
    await allConfirmed(within);
    within(trouble()).toEqual([undefined, undefined, undefined]);
  });

  it(
    'is told in words to everybody when nothing more is saved, and what they do is kept',
    { concurrent: false },
    async ({ expect: within }) => {
      const kept = await upload('event-logs/preview?name=rows.csv', rows());
      const { blob } = (await kept.json()) as { blob: string };
      const columns = { case: 'customer', activity: 'what', time: 'when' };
      const wanted = { blob, name: 'Rows', journeys: [journey], columns };
      job = ((await (await post(inWorkspace('event-logs'), wanted, headers())).json()) as { job: string }).job;
      const filled = (): unknown[] => {
        disk.fill(0);
        return trouble();
      };
      await within.poll(filled, { timeout: 60_000 }).toEqual(['disk-full', 'disk-full', 'disk-full']);
      const unavailable = [503, { status: 'unavailable', ...ailing({ part: 'database', why: 'disk-full' }) }];
      await becomes(within, unavailable);
      for (let looks = 0; looks < 6; looks += 1) {
        await wait(1100);
        within(await health()).toMatchObject(unavailable);
      }
      const refused = await upload('event-logs/preview?name=more.csv', rows());
      within([refused.status, await refused.json()]).toMatchObject([507, { code: 'disk-full' }]);
      within((await jobNow()).state).not.toBe('done');
      within(people.every(({ replica }) => !replica.state().saved)).toBe(true);
      within(server.isAlive()).toBe(true);
    },
  );

  it(
    'has lost nothing and done nothing twice when there is room again',
    { concurrent: false },
    async ({ expect: within }) => {
      disk.empty();
      await allConfirmed(within);
      await within.poll(async () => (await jobNow()).state, { timeout: 90_000 }).toBe('done');
      within((await jobNow()).result).toMatchObject({ events: rowCount });
      await becomes(within, [200, { status: 'ok' }]);
      isOver = true;
      await writing;
      await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved, 60_000)));
      await server.kill();
      const storage = await openStorage(where, { clock: Date.now });
      const done = ((await storage.journal.stepsSince(journey, 0)) ?? []).map(({ commandId }) => commandId);
      const faults = (await examine(storage)).faults;
      await storage.close();
      const given = people.flatMap((person) => person.given());
      within(new Set(done).size).toBe(done.length);
      within(given.filter((id) => !done.includes(id))).toEqual([]);
      within(people.flatMap((person) => person.refused())).toEqual([]);
      within(faults).toEqual([]);
      console.log(`${given.length} commands given, each there once`);
    },
  );
}
