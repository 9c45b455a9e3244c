import { addEventLogRoutes } from '#server/http/event-log-routes.ts';
import { previewEventFile } from '#server/behaviour/preview-event-file.ts';
import type { App } from '#server/http/app.ts';
import { addLooseFileRoutes } from '#server/http/loose-file-routes.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';
import { addUploadRoutes, bytesOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf, storedOf, userOf } from '#server/http/who.ts';
import { readJob } from '#server/jobs/read-job.ts';
import { retryJob } from '#server/jobs/retry-job.ts';

/** Event logs, and how a drawn journey is lived. */
export async function addBehaviourRoutes(app: App, parts: Parts): Promise<void> {
  addImportRoutes(app, parts);
  addOverlapRoute(app, parts);
  addLooseFileRoutes(app, parts);
  addLivedRoutes(app, parts);
  addEventLogRoutes(app, parts);
  await addUploadRoutes(app, (scope) => addPreviewRoute(scope, parts));
}

function addPreviewRoute(app: App, { storage, apart, effects }: Parts): void {
  serve(app, 'keepEventFile', async (request, reply) => {
    const parts = { ...storage, apart, clock: effects.clock, signal: whileWaiting(reply) };
    const file = { name: request.query.name, bytes: bytesOf(request) };
    return given(await previewEventFile(parts, request.params.ws, file));
  });
}

function addImportRoutes(app: App, { storage, effects, wakeJobs, apart }: Parts): void {
  serve(app, 'importEventLog', async (request) => {
    const { workspace, user } = memberOf(request);
    const tools = { ...storage, apart, createId: effects.createId };
    const { beginImport } = await import('#server/behaviour/begin-import.ts');
    const begunJob = given(await beginImport(tools, { workspace, actor: user }, request.body));
    wakeJobs();
    return begunJob;
  });
  serve(app, 'readJob', async (request) =>
    given(await readJob(storage, { id: request.params.id, user: userOf(request).id })),
  );
  serve(app, 'retryJob', async (request) => {
    const again = given(await retryJob(storage, { id: request.params.id, user: userOf(request).id }));
    wakeJobs();
    return again;
  });
}

function addOverlapRoute(app: App, { storage, events, apart }: Parts): void {
  serve(app, 'findOverlap', async (request, reply) => {
    const { eventOverlap: find } = await import('#server/behaviour/event-overlap.ts');
    const tools = { ...storage, events, apart, signal: whileWaiting(reply) };
    return given(await find(tools, request.params.ws, request.body));
  });
}

function addLivedRoutes(app: App, parts: Parts): void {
  const tools = { ...parts.storage, events: parts.events, wakeJobs: parts.wakeJobs };
  serve(app, 'readOverlay', async (request) => {
    const { readOverlay } = await import('#server/behaviour/read-overlay.ts');
    return given(await readOverlay(tools, storedOf(request)));
  });
  serve(app, 'listEventNames', async (request) => {
    const { readEventNames } = await import('#server/behaviour/read-names.ts');
    const names = given(await readEventNames(tools, storedOf(request)));
    return {
      names: names.map((name) => ({
        ...name,
        properties: name.properties.map((p) => ({ ...p, values: [...p.values] })),
      })),
    };
  });
  serve(app, 'proposeMapping', async (request) => {
    const { readMappingProposal } = await import('#server/behaviour/read-names.ts');
    const proposals = given(await readMappingProposal(tools, storedOf(request)));
    return { proposals: proposals.map((one) => ({ ...one, because: [...one.because] })) };
  });
}
