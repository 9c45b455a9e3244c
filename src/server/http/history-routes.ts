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
import { serve } from '#server/http/serve.ts';

/** A journey through time: what it was, and going back to it. */
export function addHistoryRoutes(app: App, { storage, effects, signIn, spokenIn, writerOf }: Parts): void {
  serve(app, 'readHistory', async (request) => readHistory({ ...storage, signIn: await signIn() }, storedOf(request)));
  serve(app, 'readPaths', async (request) => ({
    paths: await readPaths({ ...storage, clock: effects.clock }, storedOf(request)),
  }));
  serve(app, 'readJourneyThen', async (request) => {
    const { seq } = request.params;
    const stored = storedOf(request);
    const records = given(await recordsThen(storage.journal, stored, seq));
    const by = await wordReader(storage, memberOf(request));
    const then = { workspace: stored.workspace, doc: { ...stored.doc, records } };
    return { seq, records: [...(await seenDocument({ by, spokenIn }, then)).records.values()] };
  });
  serve(app, 'restoreJourney', async (request) =>
    given(await restoreJourney(writerOf(memberOf(request).user), storedOf(request), request.body.seq)),
  );
}
