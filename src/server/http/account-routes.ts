import type { FastifyRequest } from 'fastify';
import { accountParts, signedInOf } from '#server/http/account-parts.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given, Refused } from '#server/http/refused.ts';
import { headersOf } from '#server/http/web-request.ts';
import { proveSelf } from '#server/people/change-password.ts';
import { atDoor } from '#server/people/enter.ts';
import { removeAccount } from '#server/people/remove-account.ts';
import { readResetLink, resetPassword } from '#server/people/reset-password.ts';
import { beginTwoFactor, turnOnTwoFactor } from '#server/people/two-factor.ts';

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
  serve(app, 'readMySecurity', async (request) => {
    const { signIn, twoFactors } = await accountParts(parts);
    const { user, session } = signedInOf(request);
    const factor = await twoFactors.find(user.id);
    const sessions = await signIn.sessionsOf(user.id);
    return {
      twoFactor:
        factor?.since === undefined ? undefined : { since: factor.since, recoveryCodesLeft: factor.recoveryCodesLeft },
      sessions: sessions.map((one) => ({ ...one, isThis: one.id === session })),
    };
  });
  serve(app, 'endSession', async (request) => {
    const { signIn, securityEvents } = await accountParts(parts);
    const { id } = signedInOf(request).user;
    if (!(await signIn.endSession(id, request.params.session))) throw new Refused({ code: 'not-found' });
    await securityEvents.note({ kind: 'sessions-ended', actor: id, where: request.ip, detail: { count: 1 } });
    return { ok: true };
  });
  serve(app, 'seeNotices', async (request) => {
    await parts.storage.accountNotes.seen(signedInOf(request).user.id);
    await parts.storage.personAnswers.seen(signedInOf(request).user.id);
    return { ok: true };
  });
}

function addTwoFactorRoutes(app: App, parts: Parts): void {
  serve(app, 'beginTwoFactor', async (request) =>
    given(await beginTwoFactor(await proven(parts, request), signedInOf(request).user)),
  );
  serve(app, 'confirmTwoFactor', async (request) => {
    const tools = await accountParts(parts);
    const { user } = signedInOf(request);
    const at = { ...atDoor(tools, headersOf(request), user.id), door: 'code' as const };
    const on = given(await tools.doors.pass(at, () => turnOnTwoFactor(tools, user, request.body.code)));
    await tools.securityEvents.note({ kind: 'two-factor-on', actor: user.id, where: request.ip });
    return on;
  });
  serve(app, 'endTwoFactor', async (request) => {
    const { twoFactors, securityEvents } = await proven(parts, request);
    const { id } = signedInOf(request).user;
    if (await twoFactors.turnOff(id))
      await securityEvents.note({ kind: 'two-factor-off', actor: id, where: request.ip });
    return { ok: true };
  });
}

function addResetRoutes(app: App, parts: Parts): void {
  serve(app, 'readPasswordReset', async (request) => {
    const at = { token: request.params.token, address: request.ip };
    const { name, email } = given(await readResetLink(await accountParts(parts), at));
    return { name, email };
  });
  serve(app, 'resetPassword', async (request) => {
    const at = { token: request.params.token, address: request.ip, password: request.body.password };
    return given(await resetPassword(await accountParts(parts), at));
  });
}

function addLeavingRoute(app: App, parts: Parts): void {
  serve(app, 'removeMe', async (request) => {
    const tools = await proven(parts, request);
    const { user } = signedInOf(request);
    return given(await removeAccount(tools, { user, by: user.id, where: request.ip }));
  });
}
