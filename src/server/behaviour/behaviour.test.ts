import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestLogs } from '#server/behaviour/digest-logs.ts';
import { removeAllEvents } from '#analytics/event-table.ts';
import { examineAll } from '#server/control/doctor.ts';
import { rebuildAll } from '#server/control/rebuild.ts';
import { jobRunners } from '#server/jobs/job-runners.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { openTestHttp, type TestAsker, type TestHttp } from '#server/test-http.fixture.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const csv = [
  'customer,what,when,channel,colour',
  'a,sees,2026-01-01T10:00:00Z,web,red',
  'a,buys,2026-01-01T11:00:00Z,shop,red',
  'b,sees,2026-01-02T10:00:00Z,web,blue',
  'b,leaves,2026-01-02T10:05:00Z,web,blue',
  'c,sees,not a day,web,blue',
  'c,buys,2026-01-03T10:00:00Z,web,blue',
  '',
].join('\n');

const map = {
  format: 'stig-journey',
  version: 1,
  id: 'j-buy',
  journey: { name: 'Get something to sit on' },
  phases: [{ id: 'p', name: 'All of it' }],
  interactions: [
    { id: 'i-see', phase: 'p', text: 'Sees a chair', events: [{ name: 'sees' }] },
    { id: 'i-buy', phase: 'p', text: 'Buys the chair', events: [{ name: 'buys' }] },
    { id: 'i-sit', phase: 'p', text: 'Sits down' },
  ],
  transitions: [
    { id: 't1', from: 'i-see', to: 'i-buy' },
    { id: 't2', from: 'i-buy', to: 'i-sit' },
  ],
};

describe('behaviour', () => {
  const dataDir = newFolder('behaviour');
  let http: TestHttp;
  let owner: TestAsker & { workspace: string };
  let jobs: ReturnType<typeof runJobs>;

  beforeAll(async () => {
    http = await openTestHttp({ dataDir });
    owner = await http.claim();
    const { storage } = http.parts;
    for (const job of await storage.jobs.of(owner.workspace)) {
      const claimed = await storage.jobs.claim([job.kind]);
      if (claimed) await storage.jobs.fail(claimed, 'not in this test');
    }
    jobs = runJobs({ jobs: storage.jobs, runners: jobRunners({ ...http.parts, ...storage }), report: () => {} });
    jobs.start();
    await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(map));
  });
  afterAll(async () => {
    await jobs.close();
    await http.close();
    await removeFolder(dataDir);
  });

  const logs = (): string => `/api/v1/workspaces/${owner.workspace}/event-logs`;
  const preview = async (bytes: string | Buffer) => {
    const headers = { host: 'stig.test', origin: 'http://stig.test', cookie: owner.cookie, 'content-type': 'text/csv' };
    const answer = await http.app.inject({
      method: 'POST',
      url: `${logs()}/preview?name=log.csv.gz`,
      headers,
      payload: bytes,
    });
    return { status: answer.statusCode, body: answer.json() as { blob: string } };
  };
  const finished = async (job: string) => {
    for (;;) {
      const { body } = await http.ask(owner, `GET /api/v1/jobs/${job}`);
      if (['done', 'failed'].includes((body as { state: string }).state))
        return body as { state: string; result: object; problem?: string };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const columns = { case: 'customer', activity: 'what', time: 'when', channel: 'channel' };
  const overlay = async () => (await http.ask(owner, 'GET /api/v1/journeys/j-buy/overlay')).body;

  it('is not measured before there is a log, which is not the same as nothing', async () => {
    expect(await overlay()).toMatchObject({ logs: 0, interactions: [], unmeasured: ['i-see', 'i-buy', 'i-sit'] });
    expect((await http.ask(owner, 'GET /api/v1/journeys/j-buy/event-names')).body).toEqual({ names: [] });
  });

  it('keeps a file and says what it seems to be, without taking that for granted', async () => {
    const { body } = await preview(gzipSync(csv));
    expect(body).toMatchObject({
      format: 'csv',
      header: ['customer', 'what', 'when', 'channel', 'colour'],
      guess: { delimiter: ',', roles: { time: { column: 'when' } } },
    });
    const unsaid = await http.ask(owner, `POST ${logs()}`, { blob: body.blob, name: 'Chairs', journeys: ['j-buy'] });
    expect(unsaid.body).toMatchObject({ code: 'not-valid', place: 'columns' });
    const wrong = await http.ask(owner, `POST ${logs()}`, {
      blob: body.blob,
      name: 'Chairs',
      journeys: ['j-buy'],
      columns: { ...columns, time: 'nope' },
    });
    expect(wrong.body).toMatchObject({ code: 'unreadable-file' });
  });

  it('refuses what is no event file', async () => {
    expect((await preview('<html><body>hello</body></html>')).status).toBe(200);
    expect((await preview('')).status).toBeGreaterThanOrEqual(400);
    expect((await preview('one column\nonly')).body).toMatchObject({ code: 'unreadable-file' });
  });

  it('is laid over the map when a log has come in, bad rows counted with a reason', async () => {
    const { body } = await preview(gzipSync(csv));
    const begun = await http.ask(owner, `POST ${logs()}`, {
      blob: body.blob,
      name: 'Chairs',
      journeys: ['j-buy'],
      columns,
    });
    jobs.wake();
    const job = await finished((begun.body as { job: string }).job);
    expect(job).toMatchObject({
      state: 'done',
      result: { events: 5, customers: 3, first: '2026-01-01T10:00:00.000Z' },
    });
    const stored = await http.parts.storage.journal.load(owner.workspace);
    const log = stored?.doc.records.get((job.result as { log: string }).log);
    expect(log?.body).toMatchObject({
      name: 'Chairs',
      journeys: ['j-buy'],
      columns,
      skipped: [{ reason: 'time-unreadable', n: 1 }],
    });
    expect(await overlay()).toMatchObject({
      logs: 1,
      customers: 3,
      events: 5,
      interactions: [
        { id: 'i-see', customers: 2, events: 2 },
        { id: 'i-buy', customers: 2, events: 2 },
      ],
      unmeasured: ['i-sit'],
      transitions: [{ from: 'i-see', to: 'i-buy', customers: 1, medianS: 3600 }],
      offTheMap: [{ activity: 'leaves', events: 1, customers: 1 }],
    });
  }, 30_000);

  it('names the events that there are, and proposes places for those that have none', async () => {
    const { body } = await http.ask(owner, 'GET /api/v1/journeys/j-buy/event-names');
    expect((body as { names: { name: string }[] }).names.map(({ name }) => name)).toEqual(['buys', 'sees', 'leaves']);
    const proposal = await http.ask(owner, 'GET /api/v1/journeys/j-buy/mapping-proposal');
    expect(proposal.status).toBe(200);
  });

  it('is made anew from what is kept, the same as it was', async () => {
    const installation = { ...http.parts, close: async () => {} };
    const engine = await http.parts.events.engine();
    const before = await digestLogs(engine);
    expect(before.size).toBe(1);
    expect(await rebuildAll(installation)).toMatchObject({
      value: { events: 5, changedDocuments: [], changedLogs: [], damagedLogs: [] },
    });
    await engine.command(removeAllEvents);
    expect(await rebuildAll(installation)).toMatchObject({ value: { events: 5, changedLogs: [...before.keys()] } });
    expect(await digestLogs(engine)).toEqual(before);
    expect(await examineAll(installation)).toMatchObject({
      value: { clean: true, logs: 1, events: 5, missingLogs: [] },
    });
  }, 30_000);
});
