import type { App } from '#server/http/app.ts';
import { byMember } from '#server/http/by-member.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { given, Refused } from '#server/http/refused.ts';
import { addUploadRoutes, bytesOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { beginReading } from '#server/research/begin-reading.ts';
import { createInterview } from '#server/research/create-interview.ts';
import { eraseParticipant } from '#server/research/erase-participant.ts';
import { findSaid } from '#server/research/find-said.ts';
import { createListInterviews } from '#server/research/list-interviews.ts';
import { readEvidence } from '#server/research/read-evidence.ts';
import { letServe } from '#server/research/serve-journey.ts';
import { uploadTranscript } from '#server/research/upload-transcript.ts';
import { wordReader } from '#server/research/word-reader.ts';

/** Interviews, their transcripts, and what a journey's claims rest on. */
export async function addResearchRoutes(app: App, parts: Parts): Promise<void> {
  addInterviewRoutes(app, parts);
  addWordRoutes(app, parts);
  addSaidRoute(app, parts);
  addReadingRoute(app, parts);
  await addUploadRoutes(app, (scope) => addTranscriptRoute(scope, parts));
}

function addInterviewRoutes(app: App, { storage, writerOf }: Parts): void {
  const listInterviews = createListInterviews(storage);
  serve(app, 'listInterviews', (request) =>
    listInterviews({ workspace: request.params.ws, journey: request.query.journey }),
  );
  serve(app, 'makeInterview', async (request) =>
    given(await createInterview(writerOf(memberOf(request).user), request.params.ws, request.body)),
  );
  serve(app, 'removeInterview', async (request) => {
    const { id: about } = request.params;
    await storage.documents.remove({ id: about, by: memberOf(request).user });
    await storage.securityEvents.note({
      ...byMember(request),
      kind: 'removed',
      about,
      detail: { what: 'interview' },
    });
    return { ok: true };
  });
}

function addWordRoutes(app: App, { storage, effects, spokenIn, writerOf }: Parts): void {
  serve(app, 'readEvidence', async (request) => {
    const reading = { spokenIn, by: await wordReader(storage, memberOf(request)) };
    const parts = { ...storage, clock: effects.clock };
    return readEvidence(parts, reading, { workspace: memberOf(request).workspace, journey: request.params.id });
  });
  serve(app, 'takeInInterviews', async (request) => {
    given(await letServe({ ...storage, writer: writerOf(memberOf(request).user) }, storedOf(request), request.body));
    return { ok: true };
  });
  serve(app, 'eraseParticipant', async (request) => {
    const { ws, id } = request.params;
    return given(await eraseParticipant(storage, { workspace: ws, participant: id, by: memberOf(request).user }));
  });
}

function addReadingRoute(app: App, { storage, effects, spokenIn }: Parts): void {
  serve(app, 'openReading', async (request) => {
    const { user, role } = memberOf(request);
    const asking = { user, role, where: request.ip, reason: request.body.reason };
    const parts = { ...storage, spokenIn, clock: effects.clock };
    return given(await beginReading(parts, storedOf(request), asking));
  });
}

const lookings = { max: 120, windowMs: 60_000 };

function addSaidRoute(app: App, { storage, effects, spokenIn }: Parts): void {
  const looked = createRateLimit(lookings, effects.clock);
  serve(app, 'findSaid', async (request) => {
    const { workspace, user } = memberOf(request);
    if (!looked.take(user)) throw new Refused({ code: 'too-many-requests' });
    const reading = { spokenIn, by: await wordReader(storage, memberOf(request)) };
    return { found: await findSaid(storage.documents, reading, { workspace, words: request.body.words ?? '' }) };
  });
}

function addTranscriptRoute(app: App, { storage, writerOf, apart }: Parts): void {
  serve(app, 'readTranscript', async (request, reply) => {
    const { blobs } = storage;
    const tools = { apart, blobs, writer: writerOf(memberOf(request).user), signal: whileWaiting(reply) };
    return given(
      await uploadTranscript(tools, storedOf(request), { name: request.query.name, bytes: bytesOf(request) }),
    );
  });
}
