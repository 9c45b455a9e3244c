import type { FastifyRequest } from 'fastify';
import type { SecurityEventDetail } from '#model/people/security-event.ts';
import { exportMedia } from '#protocol/routes/journey-routes.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';
import { addUploadRoutes, textOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { createJourney } from '#server/map/create-journey.ts';
import { exportFile } from '#server/map/export-file.ts';
import { type AskLived, exportJourney } from '#server/map/export-journey.ts';
import { findPlaces } from '#server/map/find-places.ts';
import { importFile, takeBackImport } from '#server/map/import-file.ts';
import { makeResearched } from '#server/map/make-researched.ts';
import { fileBytesLimit, readFile } from '#server/map/read-file.ts';
import { removeJourney } from '#server/map/remove-journey.ts';
import type { ExportFar } from '#protocol/http/map.ts';
import { sendTold } from '#server/http/told-file.ts';
import { spokenLanguage } from '#server/people/spoken-language.ts';
import { removingWorkshops } from '#server/workshop/remove-workshops.ts';
import { wordReader } from '#server/research/word-reader.ts';

type MapParts = Parts & { readonly report: (error: unknown, at: string) => void };

/** Journeys: list, make, remove, bring in and take out in the open format. */
export async function addMapRoutes(app: App, parts: MapParts): Promise<void> {
  addJourneyRoutes(app, parts);
  addPlacesRoute(app, parts);
  addBlankRoute(app, parts);
  addFileRoutes(app, parts);
  addSchemaRoute(app);
  addImportUndoRoute(app, parts);
  await addUploadRoutes(app, (scope) => addImportRoute(scope, parts));
}

function addPlacesRoute(app: App, { storage }: Parts): void {
  serve(app, 'findPlaces', async ({ params, query }) => ({
    places: await findPlaces(storage.documents, params.ws, query.words ?? ''),
  }));
}

function addJourneyRoutes(app: App, { storage, effects, writerOf, journeysView }: Parts): void {
  serve(app, 'listJourneys', async (request) => ({
    journeys: [...(await journeysView.summaries(memberOf(request)))],
  }));
  serve(app, 'makeJourney', async (request) => {
    const { user, workspace, person } = memberOf(request);
    return given(await createJourney(writerOf(user), { workspace, person, nowMs: effects.clock() }, request.body));
  });
  serve(app, 'makeResearched', async (request) =>
    given(await makeResearched(writerOf(memberOf(request).user), storedOf(request), { nowMs: effects.clock() })),
  );
  serve(app, 'removeJourney', async (request) => {
    const { workspace, user: by } = memberOf(request);
    const { also } = request.query;
    const removal = { ...storage, removeWorkshops: removingWorkshops(storage) };
    given(await removeJourney(removal, { workspace, journey: request.params.id, also, by }));
    return { ok: true };
  });
}

function addFileRoutes(app: App, { storage, effects, apart, spokenIn, events, wakeJobs, report }: MapParts): void {
  const askLived: AskLived = async (of) => {
    const { livedForFile } = await import('#server/behaviour/lived-for-file.ts');
    return livedForFile({ ...storage, events, wakeJobs }, of);
  };
  const exporting = { ...storage, apart, spokenIn, clock: effects.clock, askLived };
  serve(app, 'readJourneyFile', async (request, reply) => {
    const by = await wordReader(storage, memberOf(request));
    const text = await exportFile(exporting, { ...storedOf(request), by });
    await noteExport(storage, request, { format: 'json', audience: 'inside' });
    return reply.type('application/json; charset=utf-8').serializer(String).send(text);
  });
  serve(app, 'exportJourney', async (request, reply) => {
    const { format } = request.params;
    const by = await wordReader(storage, memberOf(request));
    const { told, ...look } = request.query;
    const wanted = { ...look, format, by, signal: whileWaiting(reply) };
    const make = async (tell?: (far: ExportFar) => void) => {
      const made = given(await exportJourney(exporting, storedOf(request), { ...wanted, ...(tell && { tell }) }));
      await noteExport(storage, request, {
        format,
        audience: look.audience ?? (format === 'json' ? 'inside' : 'outside'),
      });
      return made;
    };
    if (told) return sendTold(reply, { make, report: (error) => report(error, 'exporting a journey') });
    const { bytes, name, leftOut = [] } = await make();
    if (leftOut.length > 0) void reply.header('stig-left-out', leftOut.join(', '));
    return reply
      .type(withLetters(exportMedia[format]))
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .send(Buffer.from(bytes));
  });
}

function addSchemaRoute(app: App): void {
  serve(app, 'readFileSchema', async (_request, reply) => {
    const { stigJourneySchema } = await import('#exchange/maps/journey-schema.ts');
    return reply
      .type('application/schema+json')
      .serializer(JSON.stringify)
      .send(stigJourneySchema() as Record<string, unknown>);
  });
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

function addBlankRoute(app: App, { apart }: Parts): void {
  serve(app, 'printBlank', async (request, reply) => {
    const { language = spokenLanguage(request.headers['accept-language']), paper = 'a3', ...how } = request.query;
    const order = { blank: { language, page: { paper, ...how } } };
    const bytes = given(await apart.run('print', () => order, { signal: whileWaiting(reply) }));
    return reply
      .type(exportMedia.pdf)
      .header('content-disposition', `attachment; filename="journey-${paper}.pdf"`)
      .send(Buffer.from(bytes));
  });
}

/** Texts say which letters they are written in. */
const withLetters = (media: string): string =>
  media.startsWith('text/') || media === exportMedia.json ? `${media}; charset=utf-8` : media;

function addImportUndoRoute(app: App, { storage, writerOf }: Parts): void {
  serve(app, 'undoImport', async (request) => {
    const { user, workspace } = memberOf(request);
    given(await takeBackImport({ ...storage, writer: writerOf(user) }, workspace, request.body.steps));
    return { ok: true };
  });
}

function addImportRoute(app: App, { storage, writerOf, apart }: Parts): void {
  serve(app, 'importJourney', async (request, reply) => {
    const signal = whileWaiting(reply);
    const file = given(await readFile({ apart, signal }, await textOf(request, fileBytesLimit)));
    const { user, workspace } = memberOf(request);
    const into = { workspace, again: request.query.again };
    return given(await importFile({ ...storage, apart, writer: writerOf(user) }, into, file));
  });
}
