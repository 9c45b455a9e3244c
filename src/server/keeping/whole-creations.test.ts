import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import { holdWorkshop } from '#server/example/hold-workshop.ts';
import { createJourney } from '#server/map/create-journey.ts';
import { illustrated } from '#server/map/illustrated-journey.fixture.ts';
import { importFile } from '#server/map/import-file.ts';
import { makeResearched } from '#server/map/make-researched.ts';
import { told } from '#server/map/told-journey.fixture.ts';
import { createWorkspace } from '#server/people/workspaces.ts';
import { createInterview } from '#server/research/create-interview.ts';
import { openTestHttp, type TestHttp } from '#server/http/test-http.fixture.ts';
import { createWorkshop } from '#server/workshop/create-workshop.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import { failingStore, Stopped } from '#storage/workspace/failing-store.fixture.ts';
import { eachStore } from '#tests/stores.ts';

/** More statements than any of these comes to. */
const most = 400;

await eachStore(({ name, place }) => {
  describe(`what is made on ${name}`, () => {
    let http: TestHttp;
    let store: ReturnType<typeof failingStore>;
    let writer: Writer;
    let at: { workspace: string; journey: string; hypothesis: string };
    beforeAll(async () => {
      http = await openTestHttp(await place());
      store = failingStore(http.parts.storage.store);
      const { workspace, journey, user } = await http.claim();
      writer = http.parts.writerOf(user);
      const made = await createJourney(writer, { workspace, nowMs: Date.now() }, { name: 'Guessed', language: 'en' });
      at = { workspace, journey, hypothesis: made.ok ? made.value.id : '' };
    });
    afterAll(() => http.close());

    const stored = async (id: string) => {
      const found = await http.parts.storage.journal.load(id);
      if (!found) throw new Error(`no ${id}`);
      return found;
    };
    const bring = async (file: object) => {
      const parsed = parseStigFile(file);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
      return importFile({ ...http.parts, ...http.parts.storage, writer }, { workspace: at.workspace }, parsed.value);
    };
    const workshop = { type: 'workshop', parts: [{ title: 'Held', columns: [] }] } as const;
    const note = { type: 'contribution', parts: [{ id: 'a-note', text: 'Said' }] } as const;

    const creations: Readonly<Record<string, () => Promise<unknown>>> = {
      'a journey with phases': () =>
        createJourney(
          writer,
          { workspace: at.workspace, nowMs: 0 },
          { name: 'New', language: 'en', phases: ['a', 'b', 'c'] },
        ),
      'an interview': () => createInterview(writer, at.workspace, { journey: at.journey, title: 'A talk' }),
      'a workshop': async () => createWorkshop(writer, await stored(at.journey), { title: 'Together' }),
      'a workspace': () => createWorkspace(writer, 'Another'),
      'a researched copy': async () => makeResearched(writer, await stored(at.hypothesis), { nowMs: 0 }),
      "the example's workshop": () => holdWorkshop(writer, at, [workshop, note]),
      'a journey file with interviews': () => bring(told),
      'a journey file with pictures': async () => bring(await illustrated()),
    };

    /** All that is on disk, as far as anybody could find it. */
    const kept = async () => {
      const { db, blobs } = http.parts.storage;
      const count = async (table: 'document' | 'change' | 'record' | 'reference' | 'blob' | 'known_key') =>
        (await db.selectFrom(table).selectAll().execute()).length;
      const tables = ['document', 'change', 'record', 'reference', 'blob', 'known_key'] as const;
      const rows = await Promise.all(tables.map(count));
      const files = readdirSync(blobs.place.address, { recursive: true }).map(String);
      return { rows, files: files.filter((file) => /[\da-f]{64}$|^partial./u.test(file)).toSorted() };
    };

    it.each(Object.keys(creations))(
      'is there whole or not at all, wherever its making stops: %s',
      { timeout: 120_000 },
      async (what) => {
        const make = creations[what];
        const before = await kept();
        let stops = 0;
        for (let n = 1; n < most; n += 1) {
          const stopped = store.stopAt(n);
          const outcome = await make?.().catch((error: unknown) => error);
          if (!stopped()) {
            expect(outcome).not.toBeInstanceOf(Error);
            break;
          }
          stops += 1;
          expect([what, n, outcome]).toEqual([what, n, expect.any(Stopped)]);
          expect([what, n, await kept()]).toEqual([what, n, before]);
        }
        expect(stops).toBeGreaterThan(3);
        expect((await kept()).rows[0]).toBeGreaterThan(before.rows[0] ?? 0);
      },
    );
  });
});
