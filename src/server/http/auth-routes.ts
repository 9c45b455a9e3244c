import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { sessionsEnded } from '#protocol/http/accounts.ts';
import {
  changePassword as changePasswordBody,
  changeUser,
  sessions,
  signedIn,
  signIn as signInBody,
} from '#protocol/http/sign-in.ts';
import { accountParts, signedInOf } from '#server/http/account-parts.ts';
import type { App } from '#server/http/app.ts';
import { answerProblem } from '#server/http/answer-problem.ts';
import type { Parts } from '#server/http/parts.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { given } from '#server/http/refused.ts';
import { headersOf, setCookies, webRequest } from '#server/http/web-request.ts';
import { changePassword } from '#server/people/change-password.ts';
import { enter } from '#server/people/enter.ts';

const tags = ['sign-in'];

/** Sign-in, under `/api/auth`. */
export function addAuthRoutes(app: App, parts: Parts): void {
  addSignInRoute(app, parts);
  addChangePasswordRoute(app, parts);
  addPassedOn(app, parts);
}

function addSignInRoute(app: App, parts: Parts): void {
  app.post(
    '/api/auth/sign-in/email',
    {
      config: { who: { in: 'anyone' } },
      schema: { summary: 'Sign in', tags, body: signInBody, response: { 200: signedIn } },
    },
    async (request, reply) => {
      const entering = { ...request.body, headers: headersOf(request) };
      const { user, cookies } = given(await enter(await accountParts(parts), entering));
      setCookies(reply, cookies);
      return { user };
    },
  );
}

function addChangePasswordRoute(app: App, parts: Parts): void {
  app.post(
    '/api/auth/change-password',
    {
      config: { who: { in: 'signed-in' } },
      schema: { summary: 'Change my password', tags, body: changePasswordBody, response: { 200: sessionsEnded } },
    },
    async (request) => {
      const changing = { ...request.body, signedIn: signedInOf(request), headers: headersOf(request) };
      return given(await changePassword(await accountParts(parts), changing));
    },
  );
}

type Endpoint = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly summary: string;
  readonly in: 'anyone' | 'signed-in';
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
  readonly ends?: true;
};

const nothing = z.looseObject({}).optional();

/** What better-auth answers itself; of its endpoints what is not here does not exist. */
const passedOn: readonly Endpoint[] = [
  { method: 'POST', url: '/sign-out', summary: 'Sign out here', in: 'anyone', body: nothing },
  { method: 'GET', url: '/list-sessions', summary: 'Where I am signed in', in: 'signed-in', answer: sessions },
  {
    method: 'POST',
    url: '/revoke-sessions',
    summary: 'Sign out everywhere',
    in: 'signed-in',
    body: nothing,
    ends: true,
  },
  {
    method: 'POST',
    url: '/revoke-other-sessions',
    summary: 'Sign out everywhere else',
    in: 'signed-in',
    body: nothing,
    ends: true,
  },
  { method: 'POST', url: '/update-user', summary: 'Change my name', in: 'signed-in', body: changeUser },
];

function addPassedOn(app: App, { signIn, storage, publicUrl }: Parts): void {
  for (const { method, url, summary, in: who, body, answer, ends } of passedOn) {
    app.route({
      method,
      url: `/api/auth${url}`,
      config: { who: { in: who } },
      schema: { summary, tags, ...(body && { body }), response: { 200: answer ?? z.looseObject({}) } },
      handler: async (request, reply) => {
        const answered = await (await signIn()).answer(webRequest(request, publicUrl()));
        const actor = request.asker.signedIn?.user.id;
        if (ends && answered.ok)
          await storage.securityEvents.note({ kind: 'sessions-ended', actor, where: request.ip });
        return passOn(reply, answered);
      },
    });
  }
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
