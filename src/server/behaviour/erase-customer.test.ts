import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withJobs } from '#server/behaviour/event-jobs.fixture.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const header = 'customer,activity,time\n';
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => {
    const at = new Date(Date.UTC(2026, 4, 1) + (from + n) * 60_000).toISOString();
    return `shopper-${(from + n) % 10},Moves,${at}\n`;
  }).join('');

await eachStore(({ name, copyOf }) => {
  describe(`a customer who is erased on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    withJobs(
      () => openOwnedHttp(copyOf),
      (opened) => ({ http, owner } = opened),
    );

    const at = () => `/api/v1/workspaces/${owner.workspace}`;
    const done = async (asked: { readonly body: unknown }): Promise<void> => {
      const { job } = asked.body as { job: string };
      await expect
        .poll(async () => (await http.ask(owner, `GET /api/v1/jobs/${job}`)).body, { timeout: 60_000 })
        .toMatchObject({ state: 'done' });
    };
    const readIn = async (text: string, called: string): Promise<void> => {
      const kept = await http.ask(owner, `POST ${at()}/event-logs/preview?name=${called}`, text);
      const { blob } = kept.body as { blob: string };
      const columns = { case: 'customer', activity: 'activity', time: 'time' };
      const log = { blob, name: called, journeys: [owner.journey], columns, timeFormat: 'year-first' };
      await done(await http.ask(owner, `POST ${at()}/event-logs`, log));
    };
    const found = async (customer: string) =>
      (await http.ask(owner, `POST ${at()}/customers/find`, { customer })).body as { logs: { events: number }[] };
    const segments = async (): Promise<string> => {
      const store = await http.parts.events.segments();
      const texts: string[] = [];
      for (const { target } of await store.list()) for await (const { lines } of store.read(target)) texts.push(lines);
      return texts.join('');
    };

    it(
      'is in no figure, segment or kept file, and stays out when the rows come again',
      { timeout: 180_000 },
      async () => {
        await readIn(`${header}${rows(0, 100)}`, 'may.csv');
        await readIn(`${header}${rows(100, 160)}`, 'june.csv');
        expect((await found('shopper-7')).logs.map(({ events }) => events).toSorted()).toEqual([10, 6].toSorted());
        expect(await segments()).toContain('shopper-7');
        await done(await http.ask(owner, `POST ${at()}/customers/erase`, { customer: 'shopper-7' }));
        expect(await found('shopper-7')).toEqual({ logs: [] });
        expect(await found('shopper-8')).toMatchObject({ logs: [{ events: expect.any(Number) }, {}] });
        expect(await segments()).not.toContain('shopper-7');
        for (const text of [`${header}${rows(0, 100)}`, `${header}${rows(100, 160)}`]) {
          const blob = createHash('sha256').update(text).digest('hex');
          expect((await http.parts.storage.blobs.open(owner.workspace, blob)).ok).toBe(false);
        }
        await readIn(`${header}${rows(200, 260)}`, 'july.csv');
        expect(await found('shopper-7')).toEqual({ logs: [] });
        expect(await segments()).not.toContain('shopper-7');
        const logs = await http.parts.storage.documents.records({ workspace: owner.workspace, type: 'event-log' });
        const counts = logs.map(({ record: { body } }) => [body['name'], body['events'], body['erased'] ?? 0]);
        expect(counts.toSorted()).toEqual([
          ['july.csv', 54, 0],
          ['june.csv', 54, 6],
          ['may.csv', 90, 10],
        ]);
      },
    );
  });
});
