import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '#base/json.ts';
import { recordsOf } from '#model/document/document.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`journeys that belong together on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterAll(() => http.close());

    const ask = (request: string, body?: object) => http.ask(owner, request, body);
    const records = async (journey: string) => {
      const stored = await http.parts.storage.journal.load(journey);
      if (!stored) throw new Error(`no ${journey}`);
      return stored.doc.records;
    };

    it('say where a touchpoint is used, how it is marked and how it feels there', async () => {
      const uses = await ask(`GET /api/v1/workspaces/${owner.workspace}/touchpoints/green-tp-tracking/uses`);
      expect(uses.body).toMatchObject([
        {
          journey: owner.journey,
          journeyName: 'Make a home full of green',
          text: 'Cannot tell whether the plant has left or where it is',
          phase: 'Waiting and unpacking',
          mark: { type: 'cloud', strength: 3 },
          isAssumption: false,
        },
        { journey: 'green-order', phase: 'Waiting and unpacking', isAssumption: true },
      ]);
      const [use] = uses.body as { feeling: number }[];
      expect(use?.feeling).toBeLessThan(-0.3);
      const counts = await ask(`GET /api/v1/workspaces/${owner.workspace}/touchpoints`);
      expect(counts.body).toContainEqual({ touchpoint: 'green-tp-guide', places: 5, journeys: 1 });
      const nowhere = await ask(`GET /api/v1/workspaces/${owner.workspace}/touchpoints/nothing/uses`);
      expect(nowhere.body).toEqual([]);
    });

    it('begin as an episode with the phases that were asked for, and say whose they are', async () => {
      const parent = { journey: owner.journey, place: { phase: 'green-p5' } };
      const made = await ask(`POST /api/v1/workspaces/${owner.workspace}/journeys`, {
        name: 'Wait for something alive',
        scope: 'episode',
        parent,
        phases: ['Reloads the page', 'Unpacks'],
      });
      const { id } = made.body as { id: string };
      expect(recordsOf(await records(id), 'phase').map(({ body }) => body.name)).toEqual([
        'Reloads the page',
        'Unpacks',
      ]);
      const { body } = await ask(`GET /api/v1/workspaces/${owner.workspace}/journeys`);
      const listed = (body as { journeys: { id: string; parent?: Json }[] }).journeys.find((one) => one.id === id);
      expect(listed?.parent).toEqual(parent);
    });

    it('become researched with the hypothesis to compare with', async () => {
      const { body } = await ask(`POST /api/v1/workspaces/${owner.workspace}/journeys`, {
        name: 'Learn to swim',
        phases: ['Standing at the edge'],
      });
      const { id } = body as { id: string };
      const made = await ask(`POST /api/v1/journeys/${id}/researched`);
      const copy = await records((made.body as { id: string }).id);
      const [journey] = recordsOf(copy, 'journey');
      const [phase] = recordsOf(copy, 'phase');
      expect(journey?.body).toMatchObject({ name: 'Learn to swim', basis: 'researched', comparedWith: id });
      expect(journey?.body.pairs).toEqual([{ found: phase?.id, believed: expect.any(String) as string }]);
      expect(phase?.body.name).toBe('Standing at the edge');
    });
  });
});
