import type { FastifyReply } from 'fastify';
import { accountParts, signedInOf } from '#server/http/account-parts.ts';
import type { App } from '#server/http/app.ts';
import { answerProblem } from '#server/http/answer-problem.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { given } from '#server/http/refused.ts';
import { headersOf, setCookies, webRequest } from '#server/http/web-request.ts';
import { changePassword } from '#server/people/change-password.ts';
import { enter } from '#server/people/enter.ts';

/** Sign-in, under `/api/auth`. */
export function addAuthRoutes(app: App, parts: Parts): void {
  addSignInRoute(app, parts);
  addChangePasswordRoute(app, parts);
  addPassedOn(app, parts);
}

function addSignInRoute(app: App, parts: Parts): void {
  serve(app, 'signIn', async (request, reply) => {
    const entering = { ...request.body, headers: headersOf(request) };
    const { user, cookies } = given(await enter(await accountParts(parts), entering));
    setCookies(reply, cookies);
    return { user };
  });
}

function addChangePasswordRoute(app: App, parts: Parts): void {
  serve(app, 'changePassword', async (request) => {
    const changing = { ...request.body, signedIn: signedInOf(request), headers: headersOf(request) };
    return given(await changePassword(await accountParts(parts), changing));
  });
}

/** What better-auth answers itself; of its endpoints what is not here does not exist. */
const passedOn = ['signOut', 'listSessions', 'endSessions', 'endOtherSessions', 'renameMe'] as const;
const ending: readonly (typeof passedOn)[number][] = ['endSessions', 'endOtherSessions'];

function addPassedOn(app: App, { signIn, storage, publicUrl }: Parts): void {
  for (const operation of passedOn)
    serve(app, operation, async (request, reply) => {
      const answered = await (await signIn()).answer(webRequest(request, publicUrl()));
      const actor = request.asker.signedIn?.user.id;
      if (ending.includes(operation) && answered.ok)
        await storage.securityEvents.note({ kind: 'sessions-ended', actor, where: request.ip });
      return passOn(reply, answered);
    });
}

async function passOn(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  setCookies(reply, answer.headers.getSetCookie());
  const said = (await answer.json().catch(() => ({}))) as { message?: string } | null;
  if (!answer.ok) return answerProblem(reply, refusalOf(answer.status, said ?? {}));
  return reply.code(200).type('application/json').serializer(JSON.stringify).send(withoutToken(said));
}

function refusalOf(status: number, { message }: { message?: string }): ServerRefusal {
  if (status === 401) return { code: 'not-signed-in' };
  return status < 500 ? { code: 'not-valid', detail: message } : { code: 'internal' };
}

/** A session's token is for the cookie alone: scripts on the page have no business with it. */
function withoutToken(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(withoutToken);
  if (typeof said !== 'object' || said === null) return said ?? {};
  const { token: _token, ...rest } = said as Record<string, unknown>;
  return rest;
}
