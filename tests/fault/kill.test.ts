import { describe, expect, it } from 'vitest';
import { createSeededRandom, type Random } from '#base/random.ts';
import type { Step } from '#model/document/step.ts';
import { examine } from '#storage/doctor/doctor.ts';
import type { Storage, Where } from '#storage/storage.ts';
import { claim, createJourney, freePort, startStig } from '#tests/fault/stig-server.ts';
import { openSocketClient, until } from '#tests/fault/socket-client.ts';
import { createWriter, type Writer } from '#tests/fault/writer.ts';
import { eachStore, type TestStore } from '#tests/stores.ts';

const kills = Number(process.env['KILLS'] ?? 2);
const seed = Number(process.env['SEED'] ?? 1);
const writers = 3;

/** What was found on disk so far; what stays there is proved by the chain of checksums, which the doctor follows now and then. */
type Log = { readonly journey: string; readonly steps: Step[] };

await eachStore((store) =>
  describe(`a server on ${store.name} that is killed while people write`, () => {
    it(
      `has every confirmed command once, ${kills} times over`,
      async () => {
        const where = await store.place();
        const survived = await killAgainAndAgain(store, where);
        expect(survived).toBe(kills);
      },
      90_000 + kills * 30_000,
    );
  }),
);

async function killAgainAndAgain(store: TestStore, where: Where): Promise<number> {
  const random = createSeededRandom(seed);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await startStig({ ...where, port });
  const asked = await claim(server, { example: true });
  const journey = await createJourney(server.url, asked);
  const address = { url: () => `${url.replace('http', 'ws')}/api/v1/sync`, headers: { cookie: asked.cookie } };
  const people = Array.from({ length: writers }, () => createWriter(openSocketClient(address), journey, random));
  await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved)));
  const log: Log = { journey, steps: [] };
  let survived = 0;
  for (let round = 0; round < kills; round += 1) {
    await writeUntilConfirmed(people, random);
    await writeFor(people, random() * 500, random);
    await server.kill();
    await readOn(store, where, { log, isThorough: round % 10 === 9 });
    checkConfirmed(people, log);
    server = await startStig({ ...where, port });
    for (const { client } of people) client.link.wake();
    survived += 1;
  }
  await Promise.all(people.map(({ replica }) => until(replica, ({ saved }) => saved, 60_000)));
  await server.kill();
  await readOn(store, where, { log, isThorough: true });
  checkConfirmed(people, log);
  const done = new Set(log.steps.map(({ commandId }) => commandId));
  for (const person of people) {
    expect(person.refused()).toEqual([]);
    expect(person.given().filter((id) => !done.has(id))).toEqual([]);
    person.client.close();
  }
  const given = people.reduce((sum, person) => sum + person.given().length, 0);
  console.log(
    `${store.name}: ${survived} kills, ${given} commands given, each there once among ${log.steps.length} steps`,
  );
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

/** Reads what has come onto the disk, now that nobody writes. */
async function readOn(
  store: TestStore,
  where: Where,
  { log, isThorough }: { log: Log; isThorough: boolean },
): Promise<void> {
  const storage: Storage = await store.open(where, Date.now);
  const steps = await storage.journal.stepsSince(log.journey, log.steps.length);
  log.steps.push(...(steps ?? []));
  if (isThorough) expect((await examine(storage)).faults).toEqual([]);
  await storage.close();
}

function checkConfirmed(people: readonly Writer[], { steps }: Log): void {
  const done = new Set(steps.map(({ commandId }) => commandId));
  expect(done.size).toBe(steps.length);
  expect(people.flatMap((person) => person.confirmed()).filter((id) => !done.has(id))).toEqual([]);
  expect(steps.every(({ seq }, index) => seq === index + 1)).toBe(true);
}
