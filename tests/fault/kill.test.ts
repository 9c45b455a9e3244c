import { describe, expect, it } from 'vitest';
import { createSeededRandom, type Random } from '#base/random.ts';
import type { Step } from '#model/step.ts';
import { examine } from '#storage/doctor/doctor.ts';
import type { Storage, Where } from '#storage/storage.ts';
import { claim, createJourney, freePort, startStig } from '#tests/fault/stig-server.ts';
import { openSocketClient, until } from '#tests/fault/socket-client.ts';
import { createWriter, type Writer } from '#tests/fault/writer.ts';
import { eachStore, type TestStore } from '#tests/stores.ts';

const kills = Number(process.env['KILLS'] ?? 2);
const seed = Number(process.env['SEED'] ?? 1);
const writers = 3;

type Log = { readonly steps: readonly Step[]; readonly faults: readonly unknown[] };

await eachStore((store) =>
  describe(`a server on ${store.name} that is killed while people write`, () => {
    it(
      `has every confirmed command once, ${kills} times over`,
      async () => {
        const where = await store.place();
        const survived = await killAgainAndAgain(store, where);
        expect(survived).toBe(kills);
      },
      90_000 + kills * 15_000,
    );
  }),
);

async function killAgainAndAgain(store: TestStore, where: Where): Promise<number> {
  const random = createSeededRandom(seed);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await startStig({ ...where, port });
  const asked = await claim(server);
  const journey = await createJourney(server.url, asked);
  const address = { url: () => `${url.replace('http', 'ws')}/api/v1/sync`, headers: { cookie: asked.cookie } };
  const people = Array.from({ length: writers }, () => createWriter(openSocketClient(address), journey, random));
  await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved)));
  let survived = 0;
  for (let round = 0; round < kills; round += 1) {
    await writeUntilConfirmed(people, random);
    await writeFor(people, random() * 500, random);
    await server.kill();
    checkConfirmed(people, await readLog(store, where, journey));
    server = await startStig({ ...where, port });
    for (const { client } of people) client.link.wake();
    survived += 1;
  }
  await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved, 60_000)));
  await server.kill();
  const log = await readLog(store, where, journey);
  checkConfirmed(people, log);
  for (const person of people) {
    expect(person.refused()).toEqual([]);
    expect(person.given().filter((id) => !log.steps.some(({ commandId }) => commandId === id))).toEqual([]);
    person.client.close();
  }
  const given = people.reduce((sum, person) => sum + person.given().length, 0);
  console.log(`${store.name}: ${survived} kills, ${given} commands given, each there once among ${log.steps.length} steps`);
  return survived;
}

async function writeFor(people: readonly Writer[], ms: number, random: Random): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    for (const person of people) person.write();
    await new Promise((done) => setTimeout(done, 10 + random() * 20));
  }
}

/** Writes until everybody has heard that something they wrote since the last kill is saved. */
async function writeUntilConfirmed(people: readonly Writer[], random: Random): Promise<void> {
  const before = people.map((person) => person.confirmed().length);
  while (people.some((person, n) => person.confirmed().length <= (before[n] ?? 0))) await writeFor(people, 20, random);
}

/** What is on disk now that nobody writes. */
async function readLog(store: TestStore, where: Where, journey: string): Promise<Log> {
  const storage: Storage = await store.open(where, Date.now);
  const steps = (await storage.journal.stepsSince(journey, 0)) ?? [];
  const { faults } = await examine(storage);
  await storage.close();
  return { steps, faults };
}

function checkConfirmed(people: readonly Writer[], { steps, faults }: Log): void {
  expect(faults).toEqual([]);
  const times = new Map<string, number>();
  for (const { commandId } of steps) times.set(commandId, (times.get(commandId) ?? 0) + 1);
  expect([...times].filter(([, n]) => n > 1)).toEqual([]);
  const confirmed = people.flatMap((person) => person.confirmed());
  expect(confirmed.filter((id) => !times.has(id))).toEqual([]);
  expect(steps.map(({ seq }) => seq)).toEqual(steps.map((_, index) => index + 1));
}
