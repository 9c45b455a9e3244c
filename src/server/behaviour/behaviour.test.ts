import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestLogs } from '#server/behaviour/digest-logs.ts';
import { removeAllEvents } from '#analytics/event-table.ts';
import { sql } from '#analytics/sql/sql.ts';
import { askEngine } from '#server/behaviour/ask-engine.ts';
import { backUp } from '#server/control/backup.ts';
import { restore } from '#storage/backup/restore.ts';
import { examineAll } from '#server/control/doctor.ts';
import { rebuildAll } from '#server/control/rebuild.ts';
import { behaviourInSlides, type Jobs, startJobs } from '#server/behaviour/event-jobs.fixture.ts';
import { openTestHttp, type TestAsker, type TestHttp, testPassword } from '#server/http/test-http.fixture.ts';
import { filesWith, newFolder, removeFolder } from '#tests/folders.ts';

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
  let jobs: Jobs;

  beforeAll(async () => {
    http = await openTestHttp({ dataDir });
    owner = await http.claim();
    const { storage } = http.parts;
    for (const job of await storage.jobs.of(owner.workspace)) {
      const claimed = await storage.jobs.claim([job.kind]);
      if (claimed) await storage.jobs.fail(claimed, 'not in this test');
    }
    jobs = startJobs(http);
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
    expect((await preview('<html><body>hello</body></html>')).body).toMatchObject({ code: 'unreadable-file' });
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
  });

  it('names the events that there are, and proposes places for those that have none', async () => {
    const { body } = await http.ask(owner, 'GET /api/v1/journeys/j-buy/event-names');
    expect((body as { names: { name: string }[] }).names.map(({ name }) => name)).toEqual(['buys', 'sees', 'leaves']);
    const proposal = await http.ask(owner, 'GET /api/v1/journeys/j-buy/mapping-proposal');
    expect(proposal.status).toBe(200);
  });

  const logsThere = async () => {
    const stored = await http.parts.storage.journal.load(owner.workspace);
    const found = [...(stored?.doc.records.values() ?? [])].filter(({ type }) => type === 'event-log');
    return found.toSorted((one, other) => (String(one.body['name']) < String(other.body['name']) ? -1 : 1));
  };
  const importing = async (more: object) => {
    const begun = await http.ask(owner, `POST ${logs()}`, { name: 'More', journeys: ['j-buy'], columns, ...more });
    if (begun.status !== 200) return begun;
    jobs.wake();
    return finished((begun.body as { job: string }).job);
  };
  const removed = async (log: string) => {
    const { status, body } = await http.ask(owner, `DELETE ${logs()}/${log}`);
    if (status !== 200) return { status, body };
    jobs.wake();
    return finished((body as { job: string }).job);
  };

  it('counts no rows twice that come again, under whatever name or packed otherwise, unless somebody says so', async () => {
    const plain = (await preview(csv)).body;
    const [log] = await logsThere();
    expect(plain).toMatchObject({ same: [{ log: log?.id, name: 'Chairs', events: 5 }] });
    expect(await importing({ blob: plain.blob })).toMatchObject({
      status: 409,
      body: { code: 'same-file', detail: 'Chairs' },
    });
    expect(await overlay()).toMatchObject({ logs: 1, events: 5 });
    expect(await importing({ blob: plain.blob, again: true })).toMatchObject({ state: 'done', result: { events: 5 } });
    expect(await overlay()).toMatchObject({ logs: 2, customers: 3, events: 10 });
  });

  it('is gone with a log that is removed, from everywhere but the file that another was read from too', async () => {
    const [first, second] = await logsThere();
    const blob = String(second?.body['blob']);
    expect(await removed(second?.id ?? '')).toMatchObject({ state: 'done' });
    expect(await overlay()).toMatchObject({ logs: 1, events: 5 });
    const { storage, events } = http.parts;
    expect((await storage.blobs.open(owner.workspace, blob)).ok).toBe(false);
    expect((await storage.blobs.open(owner.workspace, String(first?.body['blob']))).ok).toBe(true);
    expect((await (await events.segments()).list()).map(({ target }) => target.log)).toEqual([first?.id]);
    expect([...(await digestLogs(await events.engine())).keys()]).toEqual([`${owner.workspace}/${first?.id}`]);
    expect(await removed(second?.id ?? '')).toMatchObject({ status: 404 });
  });

  it('leaves no word of a log that is removed in any file, also where it is still being read', async () => {
    const canary = 'kanariefugl-på-pinne';
    const { blob } = (await preview(csv.replaceAll('red', canary))).body;
    const done = await importing({ blob });
    if (!('result' in done)) throw new Error('not read');
    expect(filesWith(dataDir, canary)).not.toEqual([]);
    await removed((done.result as { log: string }).log);
    expect(filesWith(dataDir, canary)).toEqual([]);
    await jobs.close();
    const again = (await preview(csv.replaceAll('red', canary))).body.blob;
    const begun = await http.ask(owner, `POST ${logs()}`, { blob: again, name: 'Late', journeys: [], columns });
    const { job } = begun.body as { job: string };
    const input = (await http.parts.storage.jobs.find(job))?.input as { log: string };
    expect((await http.ask(owner, `DELETE ${logs()}/${input.log}`)).status).toBe(200);
    expect(await http.parts.storage.jobs.find(job)).toMatchObject({ state: 'failed' });
    jobs = startJobs(http);
    await expect
      .poll(async () => (await http.parts.storage.jobs.of(owner.workspace)).map(({ state }) => state))
      .not.toContain('queued');
    expect((await logsThere()).map(({ body }) => body['name'])).toEqual(['Chairs']);
  });

  it('gets another name and other journeys', async () => {
    const [log] = await logsThere();
    const edit = (body: object) => http.ask(owner, `PATCH ${logs()}/${log?.id}`, body);
    expect((await edit({ journeys: ['nowhere'] })).body).toMatchObject({ code: 'parent-not-found' });
    expect(await edit({ nmae: 'Seats' })).toMatchObject({ status: 400, body: { code: 'not-valid', place: 'nmae' } });
    expect((await edit({ name: 'Seats', journeys: [] })).status).toBe(200);
    expect(await overlay()).toMatchObject({ logs: 0 });
    expect((await edit({ journeys: ['j-buy'] })).status).toBe(200);
    expect((await logsThere())[0]?.body).toMatchObject({ name: 'Seats', journeys: ['j-buy'] });
    expect(await overlay()).toMatchObject({ logs: 1, events: 5 });
  });

  it('is read anew from the same bytes, with other columns, in the place of what was read before', async () => {
    const [log] = await logsThere();
    const kept = await http.ask(owner, `GET ${logs()}/${log?.id}/preview`);
    expect(kept.body).toMatchObject({
      blob: log?.body['blob'],
      header: ['customer', 'what', 'when', 'channel', 'colour'],
    });
    const anew = await http.ask(owner, `POST ${logs()}/${log?.id}/read-anew`, {
      columns: { ...columns, case: 'colour' },
    });
    jobs.wake();
    expect(await finished((anew.body as { job: string }).job)).toMatchObject({
      state: 'done',
      result: { customers: 2 },
    });
    expect(await overlay()).toMatchObject({ logs: 1, customers: 2, events: 5 });
    expect((await logsThere()).map(({ body }) => body)).toMatchObject([{ name: 'Seats', columns: { case: 'colour' } }]);
    const { storage, events } = http.parts;
    await expect.poll(async () => (await (await events.segments()).list()).length).toBe(1);
    expect((await storage.blobs.open(owner.workspace, String(log?.body['blob']))).ok).toBe(true);
  });

  const slides = (audience: string) =>
    behaviourInSlides(http, owner, `/api/v1/journeys/j-buy/export.pptx?audience=${audience}`);

  it('is told in slides for the house, and said to be left out of those for everybody', async () => {
    expect(await slides('inside')).toEqual({ isTold: true, leftOut: undefined });
    expect(await slides('outside')).toEqual({ isTold: false, leftOut: 'behaviour-inside' });
  }, 60_000);

  it('is said to be counted anew where the store lost events, never to be nothing, and comes back by itself', async () => {
    const engine = await http.parts.events.engine();
    const whole = await overlay();
    const names = () => http.ask(owner, 'GET /api/v1/journeys/j-buy/event-names');
    for (const lose of [removeAllEvents, sql`ALTER TABLE event DELETE WHERE seq = 1 SETTINGS mutations_sync = 1`]) {
      await engine.command(lose);
      expect(await overlay()).toMatchObject({ status: 503, code: 'behaviour-rebuilding', detail: '0 %' });
      expect((await names()).body).toMatchObject({ code: 'behaviour-rebuilding' });
      expect(await slides('inside')).toEqual({ isTold: false, leftOut: 'behaviour-rebuilding' });
      jobs.wake();
      await expect.poll(overlay).toEqual(whole);
    }
    const rebuilds = (await http.parts.storage.jobs.of(owner.workspace)).filter(
      ({ kind }) => kind === 'rebuild-events',
    );
    expect(rebuilds.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('is not answered from a store that loses events while it is asked', async () => {
    const { events, storage } = http.parts;
    const engine = await events.engine();
    const parts = { ...storage, events, wakeJobs: jobs.wake };
    const scope = { workspace: owner.workspace, logs: (await logsThere()).map(({ id }) => id) };
    const asked = await askEngine(parts, scope, async () => {
      await engine.command(removeAllEvents);
      return 'half the truth';
    });
    expect(asked).toMatchObject({ ok: false, refusal: { code: 'behaviour-rebuilding' } });
    await expect.poll(overlay).toMatchObject({ events: 5 });
  });

  it('says that it is damaged where what is kept is, and does not try that over and over', async () => {
    const engine = await http.parts.events.engine();
    const [log] = await logsThere();
    const file = join(dataDir, 'segments', owner.workspace, log?.id ?? '', '000001.ndjson.gz');
    const bytes = await readFile(file);
    await writeFile(file, 'not what it was');
    await engine.command(removeAllEvents);
    expect(await overlay()).toMatchObject({ code: 'behaviour-rebuilding' });
    jobs.wake();
    await expect
      .poll(overlay)
      .toMatchObject({ code: 'behaviour-unavailable', detail: expect.stringContaining('damaged') });
    const before = (await http.parts.storage.jobs.of(owner.workspace)).length;
    await overlay();
    expect((await http.parts.storage.jobs.of(owner.workspace)).length).toBe(before);
    await writeFile(file, bytes);
    await rebuildAll({ ...http.parts, close: async () => {} });
    expect(await overlay()).toMatchObject({ events: 5 });
  });

  const erasing = async (customer: string) => {
    const path = `/api/v1/workspaces/${owner.workspace}/customers`;
    const found = (await http.ask(owner, `POST ${path}/find`, { customer })).body;
    const begun = await http.ask(owner, `POST ${path}/erase`, { customer });
    jobs.wake();
    return { found, job: await finished((begun.body as { job: string }).job) };
  };

  it('forgets one customer: segments, engine, kept file and counts, and whoever comes again or comes back with a backup', async () => {
    const canary = 'kanarie-4711';
    const rows = csv.replaceAll('\na,', `\n${canary},`);
    const read = await importing({ blob: (await preview(gzipSync(rows))).body.blob });
    if (!('result' in read)) throw new Error('not read');
    await preview(rows.replace('blue', 'green'));
    const { log } = read.result as { log: string };
    const { storage, events } = http.parts;
    const old = newFolder('before');
    const keysTo = join(old, 'keys', 'stig-keys');
    const installation = { ...http.parts, close: async () => {} };
    await backUp(installation, { to: join(old, 'backup'), keysTo });
    const viewer = await http.join(owner, owner.workspace, 'editor');
    const path = `POST /api/v1/workspaces/${owner.workspace}/customers/erase`;
    expect((await http.ask(viewer, path, { customer: canary })).status).toBe(403);
    expect(await erasing(canary)).toMatchObject({
      found: { logs: [{ log, name: 'More', events: 2 }] },
      job: { state: 'done', result: { logs: 1, events: 2 } },
    });
    expect((await logsThere()).find(({ id }) => id === log)?.body).toMatchObject({
      ...{ events: 3, customers: 2, erased: 2, fileGone: true },
    });
    expect(filesWith(dataDir, canary)).toEqual([]);
    expect((await http.ask(owner, `GET ${logs()}/${log}/preview`)).body).toMatchObject({ code: 'file-gone' });
    expect((await erasing(canary)).found).toEqual({ logs: [] });
    const again = await importing({ blob: (await preview(rows)).body.blob, again: true });
    expect(again).toMatchObject({ state: 'done', result: { events: 3, customers: 2 } });
    const known = (await logsThere()).find(
      ({ id }) => 'result' in again && id === (again.result as { log: string }).log,
    );
    expect(known?.body['skipped']).toContainEqual({ reason: 'erased-customer', n: 2 });
    const after = newFolder('after');
    await backUp(installation, { to: join(after, 'backup'), keysTo });
    const place = newFolder('restored');
    await restore({ backup: join(old, 'backup'), keys: keysTo }, { dataDir: place });
    expect(filesWith(place, canary)).not.toEqual([]);
    const restored = await openTestHttp({ dataDir: place });
    const signIn = { email: 'olga@stig.test', password: testPassword };
    const signedIn = await restored.ask(undefined, 'POST /api/auth/sign-in/email', signIn);
    const back = { cookie: String(signedIn.headers['set-cookie']).split(';')[0] ?? '', user: owner.user };
    const early = await restored.ask(back, 'GET /api/v1/journeys/j-buy/overlay');
    expect(early.body).toMatchObject({ code: 'behaviour-rebuilding' });
    await rebuildAll({ ...restored.parts, close: async () => {} });
    expect(filesWith(place, canary)).toEqual([]);
    expect((await restored.ask(back, 'GET /api/v1/journeys/j-buy/overlay')).body).toMatchObject({ logs: 2 });
    await restored.close();
    const names = (await (await events.segments()).list()).map(({ target }) => target.log);
    for (const one of names.filter((name) => name === log || name === known?.id)) await removed(one);
    expect(filesWith(join(after, 'backup'), `"${canary}"`)).toEqual([]);
    await Promise.all([old, after, place].map(removeFolder));
    expect((await storage.jobs.of(owner.workspace)).every(({ input }) => !JSON.stringify(input).includes(canary))).toBe(
      true,
    );
  }, 120_000);

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
  });
});
