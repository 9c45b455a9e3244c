import type { FastifyRequest } from 'fastify';
import {
  mySecurity,
  newPassword,
  proof,
  recoveryCodes,
  resetOf,
  resetParams,
  sessionParams,
  twoFactorBegun,
  twoFactorCode,
} from '#protocol/http/accounts.ts';
import { done } from '#protocol/http/values.ts';
import { accountParts, signedInOf } from '#server/http/account-parts.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given, Refused } from '#server/http/refused.ts';
import { headersOf } from '#server/http/web-request.ts';
import { proveSelf } from '#server/people/change-password.ts';
import { atDoor } from '#server/people/enter.ts';
import { removeAccount } from '#server/people/remove-account.ts';
import { readResetLink, resetPassword } from '#server/people/reset-password.ts';
import { beginTwoFactor, turnOnTwoFactor } from '#server/people/two-factor.ts';

const tags = ['sign-in'];
const signedIn = { who: { in: 'signed-in' } } as const;
const anyone = { who: { in: 'anyone' } } as const;

/** Somebody's own account: where they are signed in, the second factor, a new password by a link, and leaving for good. */
export function addAccountRoutes(app: App, parts: Parts): void {
  addSessionRoutes(app, parts);
  addTwoFactorRoutes(app, parts);
  addResetRoutes(app, parts);
  addLeavingRoute(app, parts);
}

/** Whether they who ask are who they say, by their password. */
async function proven(parts: Parts, request: FastifyRequest<{ Body: { password: string } }>) {
  const tools = await accountParts(parts);
  const of = { signedIn: signedInOf(request), headers: headersOf(request), password: request.body.password };
  given(await proveSelf(tools, of));
  return tools;
}

function addSessionRoutes(app: App, parts: Parts): void {
  app.get(
    '/api/v1/me/security',
    { config: signedIn, schema: { summary: 'How my account is kept', tags, response: { 200: mySecurity } } },
    async (request) => {
      const { signIn, twoFactors } = await accountParts(parts);
      const { user, session } = signedInOf(request);
      const factor = await twoFactors.find(user.id);
      const sessions = await signIn.sessionsOf(user.id);
      return {
        twoFactor:
          factor?.since === undefined
            ? undefined
            : { since: factor.since, recoveryCodesLeft: factor.recoveryCodesLeft },
        sessions: sessions.map((one) => ({ ...one, isThis: one.id === session })),
      };
    },
  );
  app.delete(
    '/api/v1/me/sessions/:session',
    {
      config: signedIn,
      schema: { summary: 'Sign out at one place', tags, params: sessionParams, response: { 200: done } },
    },
    async (request) => {
      const { signIn, securityEvents } = await accountParts(parts);
      const { id } = signedInOf(request).user;
      if (!(await signIn.endSession(id, request.params.session))) throw new Refused({ code: 'not-found' });
      await securityEvents.note({ kind: 'sessions-ended', actor: id, where: request.ip, detail: { count: 1 } });
      return { ok: true as const };
    },
  );
  app.post(
    '/api/v1/me/notices/seen',
    { config: signedIn, schema: { summary: 'I have read what I was told', tags, response: { 200: done } } },
    async (request) => {
      await parts.storage.accountNotes.seen(signedInOf(request).user.id);
      await parts.storage.personAnswers.seen(signedInOf(request).user.id);
      return { ok: true as const };
    },
  );
}

function addTwoFactorRoutes(app: App, parts: Parts): void {
  app.post(
    '/api/v1/me/two-factor',
    {
      config: signedIn,
      schema: { summary: 'Begin with an authenticator', tags, body: proof, response: { 200: twoFactorBegun } },
    },
    async (request) => given(await beginTwoFactor(await proven(parts, request), signedInOf(request).user)),
  );
  app.post(
    '/api/v1/me/two-factor/confirm',
    {
      config: signedIn,
      schema: {
        summary: 'Turn two-factor sign-in on with a first code',
        tags,
        body: twoFactorCode,
        response: { 200: recoveryCodes },
      },
    },
    async (request) => {
      const tools = await accountParts(parts);
      const { user } = signedInOf(request);
      const at = { ...atDoor(tools, headersOf(request), user.id), door: 'code' as const };
      const on = given(await tools.doors.pass(at, () => turnOnTwoFactor(tools, user, request.body.code)));
      await tools.securityEvents.note({ kind: 'two-factor-on', actor: user.id, where: request.ip });
      return on;
    },
  );
  app.post(
    '/api/v1/me/two-factor/off',
    {
      config: signedIn,
      schema: { summary: 'Turn two-factor sign-in off', tags, body: proof, response: { 200: done } },
    },
    async (request) => {
      const { twoFactors, securityEvents } = await proven(parts, request);
      const { id } = signedInOf(request).user;
      if (await twoFactors.turnOff(id))
        await securityEvents.note({ kind: 'two-factor-off', actor: id, where: request.ip });
      return { ok: true as const };
    },
  );
}

function addResetRoutes(app: App, parts: Parts): void {
  app.get(
    '/api/v1/password-resets/:token',
    {
      config: anyone,
      schema: { summary: 'Whose password a link changes', tags, params: resetParams, response: { 200: resetOf } },
    },
    async (request) => {
      const at = { token: request.params.token, address: request.ip };
      const { name, email } = given(await readResetLink(await accountParts(parts), at));
      return { name, email };
    },
  );
  app.post(
    '/api/v1/password-resets/:token',
    {
      config: anyone,
      schema: {
        summary: 'Choose a new password by a link',
        tags,
        params: resetParams,
        body: newPassword,
        response: { 200: done },
      },
    },
    async (request) => {
      const at = { token: request.params.token, address: request.ip, password: request.body.password };
      return given(await resetPassword(await accountParts(parts), at));
    },
  );
}

function addLeavingRoute(app: App, parts: Parts): void {
  app.post(
    '/api/v1/me/remove',
    {
      config: signedIn,
      schema: { summary: 'Remove my account for good', tags, body: proof, response: { 200: done } },
    },
    async (request) => {
      const tools = await proven(parts, request);
      const { user } = signedInOf(request);
      return given(await removeAccount(tools, { user, by: user.id, where: request.ip }));
    },
  );
}
