import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Clock } from '#base/clock.ts';
import { isObject } from '#base/json.ts';
import { changePassword, changeUser, sessions, signIn as signInBody } from '#protocol/http/sign-in.ts';
import type { App } from '#server/http/app.ts';
import { answerProblem } from '#server/http/answer-problem.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { webRequest } from '#server/http/web-request.ts';
import type { Who } from '#server/http/who.ts';
import type { SignIn } from '#server/people/sign-in.ts';

type Endpoint = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly summary: string;
  readonly who: Who['in'] & ('anyone' | 'signed-in');
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
  /** Whether it tells right passwords from wrong ones. */
  readonly isTry?: boolean;
};

const nothing = z.looseObject({}).optional();

/** The endpoints of sign-in that are open; what is not here does not exist. */
const endpoints: readonly Endpoint[] = [
  { method: 'POST', url: '/sign-in/email', summary: 'Sign in', who: 'anyone', body: signInBody, isTry: true },
  { method: 'POST', url: '/sign-out', summary: 'Sign out here', who: 'anyone', body: nothing },
  { method: 'GET', url: '/list-sessions', summary: 'Where I am signed in', who: 'signed-in', answer: sessions },
  { method: 'POST', url: '/revoke-sessions', summary: 'Sign out everywhere', who: 'signed-in', body: nothing },
  {
    method: 'POST',
    url: '/revoke-other-sessions',
    summary: 'Sign out everywhere else',
    who: 'signed-in',
    body: nothing,
  },
  {
    method: 'POST',
    url: '/change-password',
    summary: 'Change my password',
    who: 'signed-in',
    body: changePassword,
    isTry: true,
  },
  { method: 'POST', url: '/update-user', summary: 'Change my name', who: 'signed-in', body: changeUser },
];

type AuthParts = { readonly signIn: () => Promise<SignIn>; readonly publicUrl: () => string; readonly clock: Clock };

/** Sign-in, under `/api/auth`. */
export function addAuthRoutes(app: App, parts: AuthParts): void {
  const mayTry = createMayTry(parts.clock);
  for (const { method, url, summary, who, body, answer, isTry } of endpoints) {
    app.route({
      method,
      url: `/api/auth${url}`,
      config: { who: { in: who } },
      schema: { summary, tags: ['sign-in'], ...(body && { body }), response: { 200: answer ?? z.looseObject({}) } },
      handler: async (request, reply) => {
        if (isTry && !mayTry(request)) return answerProblem(reply, { code: 'too-many-requests' });
        const signIn = await parts.signIn();
        return passOn(reply, await signIn.answer(webRequest(request, parts.publicUrl())));
      },
    });
  }
}

/** Few tries from one address, and for one account from whatever addresses. */
function createMayTry(clock: Clock): (request: FastifyRequest) => boolean {
  const byAddress = createRateLimit({ max: 20, windowMs: 60_000 }, clock);
  const byAccount = createRateLimit({ max: 20, windowMs: 10 * 60_000 }, clock);
  return ({ ip, body }) => {
    const account = isObject(body) && typeof body['email'] === 'string' ? body['email'].toLowerCase() : ip;
    return byAddress.take(ip) && byAccount.take(account);
  };
}

async function passOn(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  const said = (await answer.json().catch(() => ({}))) as { code?: string; message?: string } | null;
  if (!answer.ok) return answerProblem(reply, refusalOf(answer.status, said ?? {}));
  return reply.code(200).type('application/json').serializer(JSON.stringify).send(withoutToken(said));
}

function refusalOf(status: number, { code, message }: { code?: string; message?: string }): ServerRefusal {
  if (status === 429) return { code: 'too-many-requests' };
  if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_PASSWORD') return { code: 'wrong-password' };
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
