import { afterEach, describe, expect, it } from 'vitest';
import { openOwnedHttp, type TestHttp, type TestOwner } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`a job that failed, on ${name}`, () => {
    let http: TestHttp;
    let owner: TestOwner;
    afterEach(() => http.close());

    it('is tried again when somebody who may says so, and no other', async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      const viewer = await http.join(owner, owner.workspace, 'viewer');
      const { jobs } = http.parts.storage;
      const job = await jobs.add({ workspace: owner.workspace, kind: 'work', input: null });
      const claim = await jobs.claim(['work']);
      if (!claim) throw new Error('nothing to do');
      const retry = `POST /api/v1/jobs/${job}/retry`;
      expect((await http.ask(owner, retry)).status).toBe(409);
      await jobs.fail(claim, 'not a log');
      expect((await http.ask(viewer, retry)).status).toBe(403);
      expect((await http.ask(undefined, retry)).status).toBe(401);
      expect((await http.ask(owner, retry)).body).toEqual({ job });
      expect((await http.ask(owner, `GET /api/v1/jobs/${job}`)).body).toMatchObject({ state: 'queued', progress: 0 });
      expect((await http.ask(owner, 'POST /api/v1/jobs/no-job/retry')).status).toBe(404);
    });
  });
});
