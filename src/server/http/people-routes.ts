import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { memberParams } from '#protocol/http/people.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { accountParts } from '#server/http/account-parts.ts';
import { addInviteRoutes } from '#server/http/invite-routes.ts';
import { given, Refused } from '#server/http/refused.ts';
import { spokenLanguage } from '#server/people/spoken-language.ts';
import { headersOf, setCookies } from '#server/http/web-request.ts';
import { memberOf, userOf } from '#server/http/who.ts';
import { acceptInvite } from '#server/people/accept-invite.ts';
import { changeRole, type ChangingMember, removeMember } from '#server/people/change-member.ts';
import { answerPerson } from '#server/people/answer-person.ts';
import { claimInstallation, openClaimLink } from '#server/people/claim.ts';
import { isClaimed } from '#server/people/first-owner.ts';
import { readInvite } from '#server/people/invite.ts';
import { mayDecideOver, makeResetLink } from '#server/people/reset-password.ts';
import { removeAccount } from '#server/people/remove-account.ts';
import { resetTwoFactor } from '#server/people/reset-two-factor.ts';
import { listMembers } from '#server/people/list-members.ts';
import { readMe } from '#server/people/read-me.ts';
import { allWorkspaces } from '#server/people/workspaces.ts';

/** Who is here, who may come in, and the first owner. */
export function addPeopleRoutes(app: App, parts: Parts): void {
  addClaimRoutes(app, parts);
  addDoorRoutes(app, parts);
  addMemberRoutes(app, parts);
  addPersonRoute(app, parts);
  addInviteRoutes(app, parts);
  addHelpRoutes(app, parts);
}

function addClaimRoutes(app: App, parts: Parts): void {
  serve(app, 'readSetup', async () => ({ claimed: await isClaimed(parts.storage) }));
  serve(app, 'openClaimLink', async (request) => {
    const tools = { ...parts.storage, ...(await accountParts(parts)) };
    given(await openClaimLink(tools, request.body.token, headersOf(request)));
    return { claimed: false };
  });
  serve(app, 'claim', async (request, reply) => {
    const language = request.body.language ?? spokenLanguage(request.headers['accept-language']);
    const { storage, makeExample } = parts;
    const tools = {
      ...storage,
      ...(await accountParts(parts)),
      makeExample,
      writer: parts.writerOf(''),
      workspaces: () => allWorkspaces(storage),
    };
    return withCookies(reply, given(await claimInstallation(tools, { ...request.body, language }, headersOf(request))));
  });
}

function addDoorRoutes(app: App, parts: Parts): void {
  serve(app, 'readInvite', async (request) => given(await readInvite(parts.storage, request.params.token)));
  serve(app, 'acceptInvite', async (request, reply) => {
    const tools = { ...parts.storage, ...(await accountParts(parts)), writer: parts.writerOf('') };
    const accepting = { token: request.params.token, headers: headersOf(request), says: request.body };
    return withCookies(reply, given(await acceptInvite(tools, accepting)));
  });
}

function withCookies<T extends { readonly cookies: readonly string[] }>(
  reply: FastifyReply,
  value: T,
): Omit<T, 'cookies'> {
  const { cookies, ...rest } = value;
  setCookies(reply, cookies);
  return rest;
}

function addMemberRoutes(app: App, { storage, signIn }: Parts): void {
  serve(app, 'readMe', async (request) => readMe({ ...storage, signIn: await signIn() }, userOf(request)));
  serve(app, 'listMembers', async (request) => listMembers({ ...storage, signIn: await signIn() }, request.params.ws));
  serve(app, 'changeRole', async (request) => given(await changeRole(storage, changing(request), request.body.role)));
  serve(app, 'removeMember', async (request) => given(await removeMember(storage, changing(request))));
}

/** Which person of the library a member is. */
function addPersonRoute(app: App, parts: Parts): void {
  serve(app, 'answerPerson', async (request) => {
    const { ws: workspace, user: id } = request.params;
    const signIn = await parts.signIn();
    const user = (await signIn.usersById([id])).get(id);
    if (!user) throw new Refused({ code: 'not-found' });
    const by = memberOf(request);
    const tools = { ...parts.storage, signIn, writer: parts.writerOf(by.user) };
    given(await answerPerson(tools, { ...request.body, workspace, user, by }));
    return { ok: true };
  });
}

/** What owners do for those who are in no other workspace. */
function addHelpRoutes(app: App, parts: Parts): void {
  serve(app, 'makePasswordReset', async (request) => {
    const { user, by, where } = await decided(parts, request);
    const { token, expires } = await makeResetLink(parts.storage, { user, madeBy: by, where });
    return { url: `${parts.publicUrl()}/reset/${token}`, expires };
  });
  serve(app, 'endTwoFactorOf', async (request) =>
    given(await resetTwoFactor(parts.storage, await decided(parts, request))),
  );
  serve(app, 'removeAccountOf', async (request) => {
    const { user, by, where } = await decided(parts, request);
    const tools = await accountParts(parts);
    const account = (await tools.signIn.usersById([user])).get(user);
    if (!account) throw new Refused({ code: 'not-found' });
    return given(await removeAccount(tools, { user: account, by, where }));
  });
}

type OfMember = FastifyRequest<{ Params: z.output<typeof memberParams> }>;

async function decided({ storage }: Parts, request: OfMember): Promise<ChangingMember> {
  given(await mayDecideOver(storage.members, changing(request)));
  return changing(request);
}

const changing = (request: OfMember): ChangingMember => ({
  workspace: request.params.ws,
  user: request.params.user,
  by: memberOf(request).user,
  where: request.ip,
});
