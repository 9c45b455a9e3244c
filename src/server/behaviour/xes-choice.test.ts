import { afterAll, describe, expect, it } from 'vitest';
import { type Jobs, withJobs } from '#server/behaviour/event-jobs.fixture.ts';
import { openTestHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const tried = (step: string, room: number) =>
  `<event><string key="concept:name" value="tries"/><date key="time:timestamp" value="2026-01-0${room}T10:00:00Z"/>
  <string key="lifecycle:transition" value="${step}"/><int key="room" value="${room}"/></event>`;
const xes = `<log><trace><string key="concept:name" value="x"/><string key="town" value="Bergen"/>
${tried('start', 1)}${tried('COMPLETE', 1)}${tried('complete', 2)}</trace></log>`;
const csv = 'customer,what,when\na,sees,2026-01-01T10:00:00Z\na,buys,2026-01-01T11:00:00Z\n';

describe('an event log in XES', () => {
  const dataDir = newFolder('xes-choice');
  let http: TestHttp;
  let owner: TestAsker & { workspace: string; journey: string };
  let jobs: Jobs;
  afterAll(() => removeFolder(dataDir));
  withJobs(
    async () => {
      const opened = await openTestHttp({ dataDir });
      return { http: opened, owner: await opened.claim() };
    },
    (opened) => ({ http, owner, jobs } = opened),
  );

  const logs = () => `/api/v1/workspaces/${owner.workspace}/event-logs`;
  const preview = async (payload: string) => {
    const headers = { host: 'stig.test', origin: 'http://stig.test', cookie: owner.cookie, 'content-type': 'text/csv' };
    const answer = await http.app.inject({ method: 'POST', url: `${logs()}/preview?name=log`, headers, payload });
    return answer.json() as { blob: string };
  };
  const begin = (how: object) => http.ask(owner, `POST ${logs()}`, { name: 'Log', journeys: [owner.journey], ...how });
  const finished = async ({ body }: { body: unknown }) => {
    jobs.wake();
    for (;;) {
      const { body: job } = await http.ask(owner, `GET /api/v1/jobs/${(body as { job: string }).job}`);
      const state = job as { state: string; result?: { log: string } };
      if (['done', 'failed'].includes(state.state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const bodyOf = async (log = '') =>
    (await http.parts.storage.journal.load(owner.workspace))?.doc.records.get(log)?.body;

  it('tells what may be chosen of it, and counts and keeps what somebody chose, now and when it is read anew', async () => {
    const { blob, ...told } = await preview(xes);
    expect(told).toMatchObject({
      survey: {
        events: 3,
        steps: [
          { step: 'complete', events: 2 },
          { step: 'start', events: 1 },
        ],
        properties: [
          { key: 'room', events: 3, examples: ['1', '2'] },
          { key: 'case:town', events: 3, examples: ['Bergen'] },
        ],
      },
    });
    const chosen = { steps: ['complete'], properties: ['room'] };
    const read = await finished(await begin({ blob, ...chosen }));
    const left = { skipped: [{ reason: 'step-not-counted', n: 1 }] };
    expect(read).toMatchObject({ state: 'done', result: { events: 2, ...left } });
    expect(await bodyOf(read.result?.log)).toMatchObject({ format: 'xes', events: 2, ...chosen, ...left });
    const { names } = (await http.ask(owner, `GET /api/v1/journeys/${owner.journey}/event-names`)).body as {
      names: object[];
    };
    expect(names).toContainEqual(
      expect.objectContaining({
        name: 'tries',
        properties: [expect.objectContaining({ key: 'lifecycle' }), { key: 'room', values: ['1', '2'], distinct: 2 }],
      }),
    );
    const anew = await finished(await http.ask(owner, `POST ${logs()}/${read.result?.log}/read-anew`, {}));
    expect(anew).toMatchObject({ state: 'done', result: { events: 3 } });
    expect(Object.keys((await bodyOf(anew.result?.log)) ?? {})).not.toContain('steps');
  });

  it('alone has steps and properties to choose: a CSV is refused with them', async () => {
    const { blob } = await preview(csv);
    const columns = { case: 'customer', activity: 'what', time: 'when' };
    expect((await begin({ blob, columns, steps: ['complete'] })).body).toMatchObject({
      code: 'not-valid',
      place: 'steps',
    });
    expect((await begin({ blob, columns, properties: [] })).body).toMatchObject({ place: 'properties' });
  });
});
