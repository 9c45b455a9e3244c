import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSeededRandom } from '#base/random.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { mostConnections } from '#storage/postgres/steady-pool.ts';
import { openStorage } from '#storage/storage.ts';
import { askEverything } from '#tests/fault/ask-everything.ts';
import { type Cluster, newCluster } from '#tests/fault/postgres-cluster.ts';
import { openSocketClient, until } from '#tests/fault/socket-client.ts';
import { beginStig, claim, createJourney, freePort, startStig, type StigServer } from '#tests/fault/stig-server.ts';
import { createWriter, type Writer } from '#tests/fault/writer.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const found = newCluster(await freePort());
const random = createSeededRandom(7);

if ('missing' in found) describe('a PostgreSQL that breaks', () => it.skip(`skipped: ${found.missing}`, () => {}));
else describe('a PostgreSQL that breaks under people who write', { timeout: 300_000 }, () => underWriters(found));

/** Those who wait for a frozen server hear of it after three seconds. */
const impatient = (url: string): string => `${url}?query_timeout=3000`;

function underWriters(cluster: Cluster): void {
  const dataDir = newFolder('away');
  let server: StigServer;
  let journey: string;
  let people: readonly Writer[];
  let cookie = '';
  let most = 0;
  let isOver = false;
  /** Other servers have connections of their own. */
  let isAlone = true;
  let counting: Promise<void>;
  let writing: Promise<void>;
  let asking: Promise<unknown>;

  beforeAll(async () => {
    server = await startStig({ dataDir, databaseUrl: impatient(cluster.url), port: await freePort() });
    const asked = await claim(server, { example: false });
    cookie = asked.cookie;
    journey = await createJourney(server.url, asked);
    const address = { url: () => `${server.url.replace('http', 'ws')}/api/v1/sync`, headers: { cookie: asked.cookie } };
    people = [1, 2, 3].map(() => createWriter(openSocketClient(address), journey, random));
    await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved)));
    counting = keepOn(async () => {
      if (isAlone) most = Math.max(most, await cluster.connections().catch(() => 0));
    }, 150);
    writing = keepOn(async () => people.forEach((person) => person.write()), 60);
    const askOn = (): Promise<void> =>
      keepOn(async () => void (await fetch(`${server.url}/api/v1/me`, { headers: { cookie: asked.cookie } })), 5);
    asking = Promise.all(Array.from({ length: 30 }, askOn));
  });

  afterAll(async () => {
    isOver = true;
    for (const person of people) person.client.close();
    await server.kill();
    cluster.remove();
    await removeFolder(dataDir);
  });

  async function keepOn(what: () => Promise<void>, everyMs: number): Promise<void> {
    while (!isOver) {
      await what();
      await wait(everyMs);
    }
  }

  /** Whoever wrote before now has it confirmed: the server went on by itself. */
  async function allConfirmed(): Promise<void> {
    const given = people.flatMap((person) => person.given());
    for (const person of people) person.client.link.wake();
    await expect
      .poll(() => given.filter((id) => people.some(({ replica }) => replica.isPending(id))), { timeout: 60_000 })
      .toEqual([]);
    expect(server.isAlive()).toBe(true);
  }

  it('goes on when every connection is terminated, again and again', async () => {
    for (let times = 0; times < 5; times += 1) {
      await expect.poll(() => cluster.terminate()).toBeGreaterThan(0);
    }
    await allConfirmed();
  });

  it('answers every question and every door with that one cause while it is stopped, and comes back without a storm of connections', async () => {
    cluster.stop();
    await wait(2500);
    const asked = await askEverything(server.url, cookie);
    const before = cluster.received();
    cluster.start();
    await allConfirmed();
    await wait(3000);
    expect(cluster.received() - before).toBeLessThan(5 * mostConnections + 40);
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter(({ said }) => said !== '503 database-away')).toEqual([]);
  });

  it('is told in words while it is frozen, and goes on when it is thawed', async () => {
    cluster.freeze();
    const told = people.map(({ client }) => expect.poll(() => client.link.state().trouble, { timeout: 60_000 }));
    try {
      await Promise.all(told.map((one) => one.toBe('database-away')));
      const answer = await fetch(`${server.url}/api/health`);
      expect([answer.status, await answer.json()]).toMatchObject([503, { status: 'unavailable' }]);
    } finally {
      cluster.thaw();
    }
    await allConfirmed();
    const health = async (): Promise<unknown> => (await fetch(`${server.url}/api/health`)).json();
    await expect.poll(health, { timeout: 60_000 }).toMatchObject({ status: 'ok' });
  });

  it('is waited for by a server that starts before it, which says so and ends when asked', async () => {
    isAlone = false;
    cluster.stop();
    const other = { dataDir: newFolder('early'), databaseUrl: cluster.url };
    const [early, impatient] = [beginStig({ ...other, port: await freePort() }), beginStig({ ...other, port: 0 })];
    await Promise.all([early, impatient].map(({ says }) => says('The database does not answer')));
    process.kill(impatient.pid, 'SIGTERM');
    expect(await impatient.ended).toBe(0);
    cluster.start();
    await early.says('Stig is ready');
    await Promise.all([early.kill(), allConfirmed()]);
    await removeFolder(other.dataDir);
  });

  it('has then everything that was confirmed, once, and never saw more connections than the pool and one that listens', async () => {
    isOver = true;
    await Promise.all([writing, counting, asking]);
    await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved, 60_000)));
    await server.kill();
    const storage = await openStorage({ dataDir, databaseUrl: cluster.url }, { clock: Date.now });
    const steps = (await storage.journal.stepsSince(journey, 0)) ?? [];
    const faults = (await examine(storage)).faults;
    await storage.close();
    const done = steps.map(({ commandId }) => commandId);
    const given = people.flatMap((person) => person.given());
    expect(new Set(done).size).toBe(done.length);
    expect(given.filter((id) => !done.includes(id))).toEqual([]);
    expect(people.flatMap((person) => person.refused())).toEqual([]);
    expect(faults).toEqual([]);
    expect(most).toBeLessThanOrEqual(mostConnections + 1);
    console.log(`${given.length} commands given, each there once; at most ${most} connections`);
  });
}
