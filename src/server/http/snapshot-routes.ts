import type { App } from '#server/http/app.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { serve } from '#server/http/serve.ts';
import type { Parts } from '#server/http/parts.ts';
import { createPackSnapshot } from '#server/map/packed-snapshot.ts';
import { wordReader } from '#server/research/word-reader.ts';

/** A journey as a whole, for a page that opens with it; what comes after is told on the line. */
export function addSnapshotRoutes(app: App, { storage, spokenIn }: Parts): void {
  const packSnapshot = createPackSnapshot();
  serve(app, 'readJourney', async (request, reply) => {
    const stored = storedOf(request);
    const by = await wordReader(storage, memberOf(request));
    const { plain, gzip } = await packSnapshot(stored.doc, { by, spokenOf: await spokenIn(stored) });
    const mayPack = /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
    if (mayPack) void reply.header('content-encoding', 'gzip');
    return reply
      .type('application/json; charset=utf-8')
      .header('vary', 'accept-encoding')
      .send((mayPack ? gzip : plain) as never);
  });
}
