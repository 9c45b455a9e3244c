import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { SecurityEventDetail } from '#model/people/security-event.ts';
import {
  type ExportFormat,
  exportParams,
  exportRequest,
  imported,
  importQuery,
  importUndo,
  journeyRemoval,
  journeySummaries,
  newJourney,
  placesFound,
  placesQuery,
} from '#protocol/http/map.ts';
import { documentParams, done, made, workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { addUploadRoutes, bytesBody, textOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { createJourney } from '#server/map/create-journey.ts';
import { exportFile } from '#server/map/export-file.ts';
import { exportJourney } from '#server/map/export-journey.ts';
import { findPlaces } from '#server/map/find-places.ts';
import { importFile, takeBackImport } from '#server/map/import-file.ts';
import { createListJourneys } from '#server/map/list-journeys.ts';
import { makeResearched } from '#server/map/make-researched.ts';
import { fileBytesLimit, readFile } from '#server/map/read-file.ts';
import { removeJourney } from '#server/map/remove-journey.ts';
import { wordReader } from '#server/research/word-reader.ts';

const tags = ['map'];

/** Journeys: list, make, remove, bring in and take out in the open format. */
export async function addMapRoutes(app: App, parts: Parts): Promise<void> {
  addJourneyRoutes(app, parts);
  addPlacesRoute(app, parts);
  addFileRoutes(app, parts);
  addSchemaRoute(app);
  addImportUndoRoute(app, parts);
  await addUploadRoutes(app, (scope) => addImportRoute(scope, parts));
}

function addPlacesRoute(app: App, { storage }: Parts): void {
  app.get(
    '/api/v1/workspaces/:ws/places',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'Phases, interactions and moments of truth of every journey that have some words in them',
        tags,
        params: workspaceParams,
        querystring: placesQuery,
        response: { 200: placesFound },
      },
    },
    async ({ params, query }) => ({ places: await findPlaces(storage.documents, params.ws, query.words ?? '') }),
  );
}

function addJourneyRoutes(app: App, { storage, effects, writerOf }: Parts): void {
  const listJourneys = createListJourneys(storage, effects.clock);
  app.get(
    '/api/v1/workspaces/:ws/journeys',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'Journeys of a workspace',
        tags,
        params: workspaceParams,
        response: { 200: journeySummaries },
      },
    },
    async (request) => ({ journeys: await listJourneys(request.params.ws) }),
  );
  app.post(
    '/api/v1/workspaces/:ws/journeys',
    {
      config: { who: { in: 'workspace', may: 'create-journey' } },
      schema: { summary: 'Make a journey', tags, params: workspaceParams, body: newJourney, response: { 200: made } },
    },
    async (request) => {
      const { user, workspace, person } = memberOf(request);
      return given(await createJourney(writerOf(user), { workspace, person, nowMs: effects.clock() }, request.body));
    },
  );
  app.post(
    '/api/v1/journeys/:id/researched',
    {
      config: { who: { in: 'journey', may: 'create-journey' } },
      schema: {
        summary: 'Make a researched journey with this one as its base, compared with it',
        tags,
        params: documentParams,
        response: { 200: made },
      },
    },
    async (request) =>
      given(await makeResearched(writerOf(memberOf(request).user), storedOf(request), { nowMs: effects.clock() })),
  );
  app.delete(
    '/api/v1/journeys/:id',
    {
      config: { who: { in: 'journey', may: 'edit-workspace' } },
      schema: {
        summary: 'Remove a journey for good, and what is named of its episodes and hypotheses',
        tags,
        params: documentParams,
        querystring: journeyRemoval,
        response: { 200: done },
      },
    },
    async (request) => {
      const { workspace, user: by } = memberOf(request);
      const { also } = request.query;
      given(await removeJourney(storage, { workspace, journey: request.params.id, also, by }));
      return { ok: true as const };
    },
  );
}

function addFileRoutes(app: App, { storage, effects, apart, spokenIn }: Parts): void {
  const exporting = { ...storage, apart, spokenIn, clock: effects.clock };
  app.get(
    '/api/v1/journeys/:id/file',
    {
      config: { who: { in: 'journey', may: 'export' } },
      schema: { summary: 'A journey in the open format', tags, params: documentParams, response: { 200: z.string() } },
    },
    async (request, reply) => {
      const by = await wordReader(storage, memberOf(request));
      const text = await exportFile(exporting, { ...storedOf(request), by });
      await noteExport(storage, request, { format: 'json', audience: 'inside' });
      return reply.type('application/json; charset=utf-8').serializer(String).send(text);
    },
  );
  app.get(
    '/api/v1/journeys/:id/export.:format',
    {
      config: { who: { in: 'journey', may: 'export' } },
      schema: {
        summary: 'A journey as a file to give away',
        tags,
        params: exportParams,
        querystring: exportRequest,
        produces: Object.values(mediaTypes),
        response: { 200: z.unknown() },
      },
    },
    async (request, reply) => {
      const { format } = request.params;
      const by = await wordReader(storage, memberOf(request));
      const wanted = { ...request.query, format, by, signal: whileWaiting(reply) };
      const { bytes, name } = given(await exportJourney(exporting, storedOf(request), wanted));
      await noteExport(storage, request, {
        format,
        audience: request.query.audience ?? (format === 'json' ? 'inside' : 'outside'),
      });
      return reply
        .type(mediaTypes[format])
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(Buffer.from(bytes));
    },
  );
}

function addSchemaRoute(app: App): void {
  app.get(
    '/api/v1/schema/stig-journey.json',
    {
      config: { who: { in: 'anyone' } },
      schema: {
        summary: 'The open format as a JSON Schema',
        tags,
        response: { 200: z.record(z.string(), z.unknown()) },
      },
    },
    async (_request, reply) => {
      const { stigJourneySchema } = await import('#exchange/maps/journey-schema.ts');
      return reply
        .type('application/schema+json')
        .serializer(JSON.stringify)
        .send(stigJourneySchema() as Record<string, unknown>);
    },
  );
}

function noteExport(
  { securityEvents }: Parts['storage'],
  request: FastifyRequest,
  detail: SecurityEventDetail,
): Promise<void> {
  const { workspace, user: actor } = memberOf(request);
  return securityEvents.note({
    ...{ kind: 'exported', workspace, actor, about: storedOf(request).doc.id, where: request.ip, detail },
  });
}

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  mmd: 'text/vnd.mermaid; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

function addImportUndoRoute(app: App, { storage, writerOf }: Parts): void {
  app.post(
    '/api/v1/workspaces/:ws/import/undo',
    {
      config: { who: { in: 'workspace', may: 'import' } },
      schema: {
        summary: 'Take back what an update from a file did',
        tags,
        params: workspaceParams,
        body: importUndo,
        response: { 200: done },
      },
    },
    async (request) => {
      const { user, workspace } = memberOf(request);
      given(await takeBackImport({ ...storage, writer: writerOf(user) }, workspace, request.body.steps));
      return { ok: true as const };
    },
  );
}

function addImportRoute(app: App, { storage, writerOf, apart }: Parts): void {
  app.post(
    '/api/v1/workspaces/:ws/import',
    {
      config: { who: { in: 'workspace', may: 'import' } },
      schema: {
        summary: 'Bring in a journey in the open format',
        tags,
        params: workspaceParams,
        querystring: importQuery,
        ...bytesBody,
        response: { 200: imported },
      },
    },
    async (request, reply) => {
      const signal = whileWaiting(reply);
      const file = given(await readFile({ apart, signal }, await textOf(request, fileBytesLimit)));
      const { user, workspace } = memberOf(request);
      const into = { workspace, again: request.query.again };
      return given(await importFile({ ...storage, apart, writer: writerOf(user) }, into, file));
    },
  );
}
