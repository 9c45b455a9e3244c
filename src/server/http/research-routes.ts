import {
  erased,
  evidence,
  fileNameQuery,
  interviewsQuery,
  interviewSummaries,
  interviewsToServe,
  newInterview,
  newReading,
  participantParams,
  readingOpen,
  saidFound,
  saidQuery,
  transcriptRead,
} from '#protocol/http/research.ts';
import { documentParams, done, made, workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import { byMember } from '#server/http/by-member.ts';
import type { Parts } from '#server/http/parts.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { given, Refused } from '#server/http/refused.ts';
import { addUploadRoutes, bytesBody, bytesOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { beginReading } from '#server/research/begin-reading.ts';
import { createInterview } from '#server/research/create-interview.ts';
import { eraseParticipant } from '#server/research/erase-participant.ts';
import { findSaid } from '#server/research/find-said.ts';
import { listInterviews } from '#server/research/list-interviews.ts';
import { readEvidence } from '#server/research/read-evidence.ts';
import { letServe } from '#server/research/serve-journey.ts';
import { uploadTranscript } from '#server/research/upload-transcript.ts';
import { wordReader } from '#server/research/word-reader.ts';

const tags = ['research'];

/** Interviews, their transcripts, and what a journey's claims rest on. */
export async function addResearchRoutes(app: App, parts: Parts): Promise<void> {
  addInterviewRoutes(app, parts);
  addWordRoutes(app, parts);
  addSaidRoute(app, parts);
  addReadingRoute(app, parts);
  await addUploadRoutes(app, (scope) => addTranscriptRoute(scope, parts));
}

function addInterviewRoutes(app: App, { storage, writerOf }: Parts): void {
  app.get(
    '/api/v1/workspaces/:ws/interviews',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'Interviews of a workspace, or of one journey',
        tags,
        params: workspaceParams,
        querystring: interviewsQuery,
        response: { 200: interviewSummaries },
      },
    },
    (request) => listInterviews(storage, { workspace: request.params.ws, journey: request.query.journey }),
  );
  app.post(
    '/api/v1/workspaces/:ws/interviews',
    {
      config: { who: { in: 'workspace', may: 'research' } },
      schema: {
        summary: 'Make an interview',
        tags,
        params: workspaceParams,
        body: newInterview,
        response: { 200: made },
      },
    },
    async (request) => given(await createInterview(writerOf(memberOf(request).user), request.params.ws, request.body)),
  );
  app.delete(
    '/api/v1/interviews/:id',
    {
      config: { who: { in: 'interview', may: 'research' } },
      schema: {
        summary: 'Remove an interview and its words for good',
        tags,
        params: documentParams,
        response: { 200: done },
      },
    },
    async (request) => {
      const { id: about } = request.params;
      await storage.documents.remove({ id: about, by: memberOf(request).user });
      await storage.securityEvents.note({
        ...byMember(request),
        kind: 'removed',
        about,
        detail: { what: 'interview' },
      });
      return { ok: true as const };
    },
  );
}

function addWordRoutes(app: App, { storage, effects, spokenIn, writerOf }: Parts): void {
  app.get(
    '/api/v1/journeys/:id/evidence',
    {
      config: { who: { in: 'journey', may: 'read' } },
      schema: { summary: "What a journey's claims rest on", tags, params: documentParams, response: { 200: evidence } },
    },
    async (request) => {
      const reading = { spokenIn, by: await wordReader(storage, memberOf(request)) };
      const parts = { ...storage, clock: effects.clock };
      return readEvidence(parts, reading, { workspace: memberOf(request).workspace, journey: request.params.id });
    },
  );
  app.post(
    '/api/v1/journeys/:id/interviews',
    {
      config: { who: { in: 'journey', may: 'research' } },
      schema: {
        summary: 'Let interviews that are here serve this journey too',
        tags,
        params: documentParams,
        body: interviewsToServe,
        response: { 200: done },
      },
    },
    async (request) => {
      given(await letServe({ ...storage, writer: writerOf(memberOf(request).user) }, storedOf(request), request.body));
      return { ok: true as const };
    },
  );
  app.post(
    '/api/v1/workspaces/:ws/participants/:id/erase',
    {
      config: { who: { in: 'workspace', may: 'erase-participant' } },
      schema: {
        summary: 'Make all that a participant said unreadable, for good',
        tags,
        params: participantParams,
        response: { 200: erased },
      },
    },
    async (request) => {
      const { ws, id } = request.params;
      return given(await eraseParticipant(storage, { workspace: ws, participant: id, by: memberOf(request).user }));
    },
  );
}

function addReadingRoute(app: App, { storage, effects, spokenIn }: Parts): void {
  app.post(
    '/api/v1/interviews/:id/readings',
    {
      config: { who: { in: 'interview', may: 'read-without-consent' } },
      schema: {
        summary: 'Open an interview without consent for a while, for a reason that is written down',
        tags,
        params: documentParams,
        body: newReading,
        response: { 200: readingOpen },
      },
    },
    async (request) => {
      const { user, role } = memberOf(request);
      const asking = { user, role, where: request.ip, reason: request.body.reason };
      const parts = { ...storage, spokenIn, clock: effects.clock };
      return given(await beginReading(parts, storedOf(request), asking));
    },
  );
}

const lookings = { max: 120, windowMs: 60_000 };

function addSaidRoute(app: App, { storage, effects, spokenIn }: Parts): void {
  const looked = createRateLimit(lookings, effects.clock);
  app.post(
    '/api/v1/workspaces/:ws/said',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'Where in interviews some words are spoken',
        tags,
        params: workspaceParams,
        body: saidQuery,
        response: { 200: saidFound },
      },
    },
    async (request) => {
      const { workspace, user } = memberOf(request);
      if (!looked.take(user)) throw new Refused({ code: 'too-many-requests' });
      const reading = { spokenIn, by: await wordReader(storage, memberOf(request)) };
      return { found: await findSaid(storage.documents, reading, { workspace, words: request.body.words ?? '' }) };
    },
  );
}

function addTranscriptRoute(app: App, { storage, writerOf, apart }: Parts): void {
  app.post(
    '/api/v1/interviews/:id/transcript',
    {
      config: { who: { in: 'interview', may: 'research' } },
      schema: {
        summary: "Read a transcript's file into an interview",
        tags,
        params: documentParams,
        querystring: fileNameQuery,
        ...bytesBody,
        response: { 200: transcriptRead },
      },
    },
    async (request, reply) => {
      const { blobs } = storage;
      const tools = { apart, blobs, writer: writerOf(memberOf(request).user), signal: whileWaiting(reply) };
      return given(
        await uploadTranscript(tools, storedOf(request), { name: request.query.name, bytes: bytesOf(request) }),
      );
    },
  );
}
