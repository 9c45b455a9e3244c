import { history, journeyThen, pathThroughTime, restored, stepParams, toRestore } from '#protocol/http/history.ts';
import { documentParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { recordsThen } from '#server/map/history/journey-then.ts';
import { pathThroughTime as readPaths } from '#server/map/history/path-through-time.ts';
import { readHistory } from '#server/map/history/read-history.ts';
import { restoreJourney } from '#server/map/history/restore-journey.ts';
import { seenDocument } from '#server/research/seen-view.ts';
import { wordReader } from '#server/research/word-reader.ts';

const tags = ['map'];
const mayRead = { who: { in: 'journey', may: 'read' } } as const;

/** A journey through time: what it was, and going back to it. */
export function addHistoryRoutes(app: App, { storage, effects, signIn, spokenIn, writerOf }: Parts): void {
  app.get(
    '/api/v1/journeys/:id/history',
    {
      config: mayRead,
      schema: { summary: 'When a journey was changed', tags, params: documentParams, response: { 200: history } },
    },
    async (request) => readHistory({ ...storage, signIn: await signIn() }, storedOf(request)),
  );
  app.get(
    '/api/v1/journeys/:id/history/path',
    {
      config: mayRead,
      schema: { summary: 'The path through time', tags, params: documentParams, response: { 200: pathThroughTime } },
    },
    async (request) => ({ paths: await readPaths({ ...storage, clock: effects.clock }, storedOf(request)) }),
  );
  app.get(
    '/api/v1/journeys/:id/history/:seq',
    {
      config: mayRead,
      schema: { summary: 'A journey as it was after a step', tags, params: stepParams, response: { 200: journeyThen } },
    },
    async (request) => {
      const { seq } = request.params;
      const stored = storedOf(request);
      const records = given(await recordsThen(storage.journal, stored, seq));
      const by = await wordReader(storage, memberOf(request));
      const then = { workspace: stored.workspace, doc: { ...stored.doc, records } };
      return { seq, records: [...(await seenDocument({ by, spokenIn }, then)).records.values()] };
    },
  );
  app.post(
    '/api/v1/journeys/:id/restore',
    {
      config: { who: { in: 'journey', may: 'edit' } },
      schema: {
        summary: 'Make a journey what it was after a step',
        tags,
        params: documentParams,
        body: toRestore,
        response: { 200: restored },
      },
    },
    async (request) =>
      given(await restoreJourney(writerOf(memberOf(request).user), storedOf(request), request.body.seq)),
  );
}
