import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepOnce } from '#server/behaviour/sweep-loose-files.ts';
import { withJobs } from '#server/behaviour/event-jobs.fixture.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const rows = (from: number, to: number, ending = '.000001Z'): string =>
  Array.from({ length: to - from }, (_, n) => {
    const at = new Date(Date.UTC(2026, 4, 1) + (from + n) * 60_000).toISOString().replace('.000Z', ending);
    return `c${from + n},Moves,${at}\n`;
  }).join('');
const file = (from: number, to: number): string => `customer,activity,time\n${rows(from, to)}`;
const columns = { case: 'customer', activity: 'activity', time: 'time' };
const dayMs = 24 * 3_600_000;

await eachStore(({ name, copyOf }) => {
  describe(`event files on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    withJobs(
      () => openOwnedHttp(copyOf),
      (opened) => ({ http, owner } = opened),
    );

    const at = () => `/api/v1/workspaces/${owner.workspace}`;
    const preview = async (text: string, called = 'x.csv'): Promise<string> => {
      const headers = {
        host: 'stig.test',
        origin: 'http://stig.test',
        cookie: owner.cookie,
        'content-type': 'text/csv',
      };
      const url = `${at()}/event-logs/preview?name=${called}`;
      const answer = await http.app.inject({ method: 'POST', url, headers, payload: text });
      return (answer.json() as { blob: string }).blob;
    };
    const readIn = async (blob: string, called: string): Promise<void> => {
      const log = { blob, name: called, journeys: [owner.journey], columns, timeFormat: 'year-first' };
      const begun = (await http.ask(owner, `POST ${at()}/event-logs`, log)).body as { job: string };
      await expect
        .poll(async () => (await http.ask(owner, `GET /api/v1/jobs/${begun.job}`)).body, { timeout: 60_000 })
        .toMatchObject({ state: 'done' });
    };
    const loose = async () =>
      (await http.ask(owner, `GET ${at()}/loose-event-files`)).body as { files: { blob: string }[] };
    const isKept = async (blob: string) => (await http.parts.storage.blobs.open(owner.workspace, blob)).ok;
    const sweep = (aheadMs: number) => {
      const { storage, apart, writerOf } = http.parts;
      return sweepOnce({ storage, apart, writerOf, clock: () => http.parts.effects.clock() + aheadMs });
    };

    it('say how many of their rows other files of the journey hold already', { timeout: 120_000 }, async () => {
      await readIn(await preview(file(0, 1300)), 'orders-may.csv');
      const blob = await preview(`customer;activity;time\n${rows(96, 1396, '.000001+00:00').replaceAll(',', ';')}`);
      const said = { blob, columns, delimiter: ';', timeFormat: 'year-first' };
      const ask = async (journeys: string[]) =>
        (await http.ask(owner, `POST ${at()}/event-logs/overlap`, { ...said, journeys })).body;
      expect(await ask([owner.journey])).toEqual({
        rows: 1300,
        logs: [{ log: expect.any(String), name: 'orders-may.csv', rows: 1204 }],
      });
      expect(await ask([])).toEqual({ rows: 0, logs: [] });
      await http.ask(owner, `DELETE ${at()}/loose-event-files/${blob}`);
    });

    it('that nobody had read in are listed, and go when a person says so', async () => {
      const blob = await preview(file(5000, 5010), 'june.csv');
      expect((await loose()).files).toMatchObject([{ blob, name: 'june.csv', size: expect.any(Number) }]);
      expect(await http.ask(owner, `DELETE ${at()}/loose-event-files/${blob}`)).toMatchObject({ status: 200 });
      expect(await isKept(blob)).toBe(false);
      expect((await loose()).files).toEqual([]);
      expect(await http.ask(owner, `DELETE ${at()}/loose-event-files/${blob}`)).toMatchObject({ status: 404 });
    });

    it(
      'that nobody had read in go by themselves after a day, and those that were read in stay',
      { timeout: 120_000 },
      async () => {
        const [stays, goes] = [await preview(file(6000, 6010)), await preview(file(7000, 7010))];
        await readIn(stays, 'stays');
        expect((await loose()).files).toMatchObject([{ blob: goes }]);
        expect(await http.ask(owner, `DELETE ${at()}/loose-event-files/${stays}`)).toMatchObject({ status: 404 });
        await sweep(dayMs - 60_000);
        expect([await isKept(stays), await isKept(goes)]).toEqual([true, true]);
        await sweep(dayMs + 60_000);
        expect([await isKept(stays), await isKept(goes)]).toEqual([true, false]);
        await sweep(9 * dayMs);
        expect(await isKept(stays)).toBe(true);
      },
    );

    it('that an older Stig kept without a note are found once, and then wait a day', async () => {
      const { storage } = http.parts;
      const blob = await preview(file(8000, 8010));
      for (const { key } of await storage.settings.under('loose-event-file')) await storage.settings.remove(key);
      await storage.settings.remove('loose-event-files-found');
      await sweep(0);
      expect((await loose()).files).toMatchObject([{ blob }]);
      await sweep(dayMs + 60_000);
      expect(await isKept(blob)).toBe(false);
    });

    it('whose upload broke off with the server leave nothing after a day', async () => {
      const partial = join(http.parts.storage.blobs.place.address, 'partial');
      mkdirSync(partial, { recursive: true });
      const now = http.parts.effects.clock();
      for (const [of, hours] of [
        ['old', 25],
        ['new', 1],
      ] as const) {
        writeFileSync(join(partial, of), 'half a file');
        utimesSync(join(partial, of), new Date(now), new Date(now - hours * 3_600_000));
      }
      await sweep(0);
      expect(readdirSync(partial)).toEqual(['new']);
    });
  });
});
