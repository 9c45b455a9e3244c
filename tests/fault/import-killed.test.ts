import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#base/random.ts';
import { illustrated } from '#server/map/illustrated-journey.fixture.ts';
import { told } from '#server/map/told-journey.fixture.ts';
import { examine } from '#storage/doctor/doctor.ts';
import type { Where } from '#storage/storage.ts';
import { claim, freePort, startStig } from '#tests/fault/stig-server.ts';
import { eachStore, type TestStore } from '#tests/stores.ts';

const kills = Number(process.env['KILLS'] ?? 3);
const seed = Number(process.env['SEED'] ?? 1);
const cards = 1500;

/** A journey with many cards, pictures and three interviews; nothing of it has the id of anything in another. */
async function fileOf(round: number): Promise<{ readonly id: string }> {
  const { notes, lanes, images } = await illustrated();
  const interactions = Array.from({ length: cards }, (_, n) => ({ id: `i${n + 10}`, phase: 'p1', text: `Step ${n}` }));
  const frames = notes.map((note) => ({ ...note, id: note.id.replace('n', 'm') }));
  const all = { ...told, interactions: [...told.interactions, ...interactions], notes: frames, lanes, images };
  const apart = JSON.parse(JSON.stringify(all).replaceAll(/"([a-z])(\d+)"/gu, `"$1$2-of-${round}"`)) as object;
  return { ...apart, id: `j-${round}` };
}

await eachStore((store) =>
  describe(`a server on ${store.name} that is killed while a journey file comes in`, () => {
    it(
      `has the file wholly or not at all, ${kills} times over`,
      async () => {
        const { wholly, notAtAll } = await killAgainAndAgain(store, await store.place());
        console.log(`${store.name}: ${wholly} files wholly there, ${notAtAll} not at all`);
        expect(wholly + notAtAll).toBe(kills + 1);
      },
      120_000 + kills * 30_000,
    );
  }),
);

async function killAgainAndAgain(store: TestStore, where: Where) {
  const random = createSeededRandom(seed);
  const port = await freePort();
  let server = await startStig({ ...where, port });
  const { cookie, workspace } = await claim(server, { example: false });
  const send = async (round: number) => {
    const headers = { cookie, 'content-type': 'application/octet-stream', origin: server.url };
    const body = JSON.stringify(await fileOf(round));
    return fetch(`${server.url}/api/v1/workspaces/${workspace}/import`, { method: 'POST', headers, body });
  };
  const began = performance.now();
  const first = await send(0);
  expect([first.status, first.ok || (await first.text())]).toEqual([200, true]);
  const tookMs = performance.now() - began;
  for (let round = 1; round <= kills; round += 1) {
    const sent = send(round).catch(() => undefined);
    await new Promise((done) => setTimeout(done, random() * tookMs));
    await server.kill();
    await sent;
    server = await startStig({ ...where, port });
  }
  await server.kill();
  return countWhole(store, where, workspace);
}

/** Every document of a file is there with every record, or none is; and nothing else is wrong. */
async function countWhole(store: TestStore, where: Where, workspace: string) {
  const storage = await store.open(where, Date.now);
  expect((await examine(storage)).faults).toEqual([]);
  let [wholly, notAtAll] = [0, 0];
  const whole = await sizesOf(0);
  expect(whole).toHaveLength(4);
  for (let round = 0; round <= kills; round += 1) {
    const sizes = await sizesOf(round);
    if (sizes.length > 0) expect([round, sizes]).toEqual([round, whole]);
    if (sizes.length > 0) wholly += 1;
    else notAtAll += 1;
  }
  return { wholly, notAtAll };

  async function sizesOf(round: number): Promise<number[]> {
    const rows = await storage.db
      .selectFrom('document')
      .leftJoin('record', 'record.document', 'document.id')
      .where('document.workspace', '=', workspace)
      .where((eb) => eb.or([eb('document.id', '=', `j-${round}`), eb('document.id', 'like', `%-of-${round}`)]))
      .select((eb) => ['document.id', eb.fn.count<number | string>('record.id').as('records')])
      .groupBy('document.id')
      .orderBy('document.id')
      .execute();
    return rows.map(({ records }) => Number(records));
  }
}
