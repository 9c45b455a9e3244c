import {
  eventFilePreview,
  eventNames,
  eventOverlap,
  mappingProposal,
  newEventLog,
  overlapQuestion,
  overlay,
} from '#protocol/http/behaviour.ts';
import { addEventLogRoutes } from '#server/http/event-log-routes.ts';
import { begun, job } from '#protocol/http/jobs.ts';
import { fileNameQuery } from '#protocol/http/research.ts';
import { documentParams, workspaceParams } from '#protocol/http/values.ts';
import { previewEventFile } from '#server/behaviour/preview-event-file.ts';
import type { App } from '#server/http/app.ts';
import { addLooseFileRoutes } from '#server/http/loose-file-routes.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { addUploadRoutes, bytesBody, bytesOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf, storedOf, userOf } from '#server/http/who.ts';
import { readJob } from '#server/jobs/read-job.ts';
import { retryJob } from '#server/jobs/retry-job.ts';

const tags = ['behaviour'];

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
  app.post(
    '/api/v1/workspaces/:ws/event-logs/preview',
    {
      config: { who: { in: 'workspace', may: 'import-events' } },
      schema: {
        summary: 'Keep an event file and say what it seems to be',
        tags,
        params: workspaceParams,
        querystring: fileNameQuery,
        ...bytesBody,
        response: { 200: eventFilePreview },
      },
    },
    async (request, reply) => {
      const parts = { ...storage, apart, clock: effects.clock, signal: whileWaiting(reply) };
      const file = { name: request.query.name, bytes: bytesOf(request) };
      return given(await previewEventFile(parts, request.params.ws, file));
    },
  );
}

function addImportRoutes(app: App, { storage, effects, wakeJobs, apart }: Parts): void {
  app.post(
    '/api/v1/workspaces/:ws/event-logs',
    {
      config: { who: { in: 'workspace', may: 'import-events' } },
      schema: {
        summary: 'Import a kept event file',
        tags,
        params: workspaceParams,
        body: newEventLog,
        response: { 200: begun },
      },
    },
    async (request) => {
      const { workspace, user } = memberOf(request);
      const tools = { ...storage, apart, createId: effects.createId };
      const { beginImport } = await import('#server/behaviour/begin-import.ts');
      const begunJob = given(await beginImport(tools, { workspace, actor: user }, request.body));
      wakeJobs();
      return begunJob;
    },
  );
  app.get(
    '/api/v1/jobs/:id',
    {
      config: { who: { in: 'signed-in' } },
      schema: { summary: 'How far a job is', tags: ['server'], params: documentParams, response: { 200: job } },
    },
    async (request) => given(await readJob(storage, { id: request.params.id, user: userOf(request).id })),
  );
  app.post(
    '/api/v1/jobs/:id/retry',
    {
      config: { who: { in: 'signed-in' } },
      schema: {
        summary: 'Do a job again that failed',
        tags: ['server'],
        params: documentParams,
        response: { 200: begun },
      },
    },
    async (request) => {
      const again = given(await retryJob(storage, { id: request.params.id, user: userOf(request).id }));
      wakeJobs();
      return again;
    },
  );
}

function addOverlapRoute(app: App, { storage, events, apart }: Parts): void {
  app.post(
    '/api/v1/workspaces/:ws/event-logs/overlap',
    {
      config: { who: { in: 'workspace', may: 'import-events' } },
      schema: {
        summary: 'How many rows of a kept event file other logs of the journeys hold already',
        tags,
        params: workspaceParams,
        body: overlapQuestion,
        response: { 200: eventOverlap },
      },
    },
    async (request, reply) => {
      const { eventOverlap: find } = await import('#server/behaviour/event-overlap.ts');
      const tools = { ...storage, events, apart, signal: whileWaiting(reply) };
      return given(await find(tools, request.params.ws, request.body));
    },
  );
}

function addLivedRoutes(app: App, parts: Parts): void {
  const tools = { ...parts.storage, events: parts.events, wakeJobs: parts.wakeJobs };
  const config = { who: { in: 'journey', may: 'read' } } as const;
  app.get(
    '/api/v1/journeys/:id/overlay',
    {
      config,
      schema: { summary: 'How the drawn journey is lived', tags, params: documentParams, response: { 200: overlay } },
    },
    async (request) => {
      const { readOverlay } = await import('#server/behaviour/read-overlay.ts');
      return given(await readOverlay(tools, storedOf(request)));
    },
  );
  app.get(
    '/api/v1/journeys/:id/event-names',
    {
      config,
      schema: {
        summary: "Names of the events in a journey's logs",
        tags,
        params: documentParams,
        response: { 200: eventNames },
      },
    },
    async (request) => {
      const { readEventNames } = await import('#server/behaviour/read-names.ts');
      const names = given(await readEventNames(tools, storedOf(request)));
      return {
        names: names.map((name) => ({
          ...name,
          properties: name.properties.map((p) => ({ ...p, values: [...p.values] })),
        })),
      };
    },
  );
  app.get(
    '/api/v1/journeys/:id/mapping-proposal',
    {
      config,
      schema: {
        summary: 'Which events may show which interactions',
        tags,
        params: documentParams,
        response: { 200: mappingProposal },
      },
    },
    async (request) => {
      const { readMappingProposal } = await import('#server/behaviour/read-names.ts');
      const proposals = given(await readMappingProposal(tools, storedOf(request)));
      return { proposals: proposals.map((one) => ({ ...one, because: [...one.because] })) };
    },
  );
}
