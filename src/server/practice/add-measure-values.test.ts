import { afterEach, beforeEach, expect, describe, it } from 'vitest';
import { recordOf } from '#model/document/document.ts';
import { openOwnedHttp, type TestHttp, type TestOwner } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`values that another program adds to a measure, on ${name}`, () => {
    let http: TestHttp;
    let owner: TestOwner;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const add = (body: object, measure = 'green-k1') =>
      http.ask(owner, `POST /api/v1/journeys/${owner.journey}/measures/${measure}/values`, body);
    const standing = async () => {
      const doc = (await http.parts.storage.journal.load(owner.journey))?.doc;
      return { seq: doc?.seq, series: doc && recordOf(doc.records, 'measure', 'green-k1')?.body.series };
    };

    it('are there in one step, and once more change nothing', async () => {
      const before = await standing();
      const values = [
        { at: '2030-02-01', value: 12.5, n: 900 },
        { at: '2030-01-01', value: 13 },
      ];
      const there = before.series?.length ?? 0;
      expect(await add({ values })).toMatchObject({ status: 200, body: { added: 2, replaced: 0, values: there + 2 } });
      const after = await standing();
      expect(after.seq).toBe((before.seq ?? 0) + 1);
      expect(after.series?.slice(-2)).toEqual(values.toReversed());
      expect(await add({ values })).toMatchObject({ status: 200, body: { added: 0, replaced: 0 } });
      expect((await standing()).seq).toBe(after.seq);
    });

    it('stand instead of what was there, or do not where that is asked', async () => {
      await add({ values: [{ at: '2030-01-01', value: 13 }] });
      const again = { values: [{ at: '2030-01-01', value: 14 }] };
      expect(await add({ ...again, there: 'keep' })).toMatchObject({ body: { added: 0, replaced: 0 } });
      expect(await add(again)).toMatchObject({ body: { added: 0, replaced: 1 } });
      expect((await standing()).series?.at(-1)?.value).toBe(14);
    });

    it('are refused whole by their place, where a day comes twice, is none, or nobody has the measure', async () => {
      const before = await standing();
      const day = { at: '2030-01-01', value: 13 };
      expect(await add({ values: [day, { ...day, value: 15 }] })).toMatchObject({
        status: 400,
        body: { code: 'not-valid', place: 'values.1.at' },
      });
      expect(await add({ values: [day, { at: 'yesterday', value: 1 }] })).toMatchObject({
        status: 400,
        body: { place: expect.stringContaining('values.1.at') },
      });
      expect(await add({ values: [{ ...day, value: '13,5' }] })).toMatchObject({ status: 400 });
      expect(await add({ values: [] })).toMatchObject({ status: 400 });
      expect(await add({ values: [day] }, 'nobody')).toMatchObject({ status: 404 });
      expect(await standing()).toEqual(before);
      expect(await add({ values: [day, { ...day, value: 15 }], several: 'mean' })).toMatchObject({ status: 200 });
      expect((await standing()).series?.at(-1)?.value).toBe(14);
    });

    it('need somebody who may edit', async () => {
      const viewer = await http.join(owner, owner.workspace, 'viewer');
      const url = `POST /api/v1/journeys/${owner.journey}/measures/green-k1/values`;
      const body = { values: [{ at: '2030-01-01', value: 13 }] };
      expect((await http.ask(viewer, url, body)).status).toBe(403);
      expect((await http.ask(undefined, url, body)).status).toBe(401);
    });
  });
});
