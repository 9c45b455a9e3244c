import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import {
  acceptInvite as acceptInviteBody,
  claim,
  claimed,
  invite,
  joined,
  me,
  memberParams,
  members as membersAnswer,
  personAnswer,
  roleChange,
  claimLink,
  setup,
} from '#protocol/http/people.ts';
import { resetLink } from '#protocol/http/accounts.ts';
import { done, tokenParams, workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { accountParts } from '#server/http/account-parts.ts';
import { addInviteRoutes } from '#server/http/invite-routes.ts';
import { given, Refused } from '#server/http/refused.ts';
import { spokenLanguage } from '#server/http/spoken-language.ts';
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

const tags = ['people'];

/** Who is here, who may come in, and the first owner. */
export function addPeopleRoutes(app: App, parts: Parts): void {
  addClaimRoutes(app, parts);
  addDoorRoutes(app, parts);
  addMemberRoutes(app, parts);
  addPersonRoute(app, parts);
  addInviteRoutes(app, parts);
  addHelpRoutes(app, parts);
}

const anyone = { who: { in: 'anyone' } } as const;

function addClaimRoutes(app: App, parts: Parts): void {
  app.get(
    '/api/v1/setup',
    { config: anyone, schema: { summary: 'Whether the installation has an owner', tags, response: { 200: setup } } },
    async () => ({ claimed: await isClaimed(parts.storage) }),
  );
  app.post(
    '/api/v1/claim/link',
    {
      config: anyone,
      schema: { summary: 'Whether a link makes the first owner', tags, body: claimLink, response: { 200: setup } },
    },
    async (request) => {
      const tools = { ...parts.storage, ...(await accountParts(parts)) };
      given(await openClaimLink(tools, request.body.token, headersOf(request)));
      return { claimed: false };
    },
  );
  app.post(
    '/api/v1/claim',
    { config: anyone, schema: { summary: 'Become the first owner', tags, body: claim, response: { 200: claimed } } },
    async (request, reply) => {
      const language = request.body.language ?? spokenLanguage(request.headers['accept-language']);
      const { storage, makeExample } = parts;
      const tools = {
        ...storage,
        ...(await accountParts(parts)),
        makeExample,
        writer: parts.writerOf(''),
        workspaces: () => allWorkspaces(storage),
      };
      return withCookies(
        reply,
        given(await claimInstallation(tools, { ...request.body, language }, headersOf(request))),
      );
    },
  );
}

function addDoorRoutes(app: App, parts: Parts): void {
  app.get(
    '/api/v1/invites/:token',
    {
      config: anyone,
      schema: { summary: 'What an invitation is to', tags, params: tokenParams, response: { 200: invite } },
    },
    async (request) => given(await readInvite(parts.storage, request.params.token)),
  );
  app.post(
    '/api/v1/invites/:token/accept',
    {
      config: anyone,
      schema: {
        summary: 'Accept an invitation',
        tags,
        params: tokenParams,
        body: acceptInviteBody,
        response: { 200: joined },
      },
    },
    async (request, reply) => {
      const tools = { ...parts.storage, ...(await accountParts(parts)), writer: parts.writerOf('') };
      const accepting = { token: request.params.token, headers: headersOf(request), says: request.body };
      return withCookies(reply, given(await acceptInvite(tools, accepting)));
    },
  );
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
  app.get(
    '/api/v1/me',
    { config: { who: { in: 'signed-in' } }, schema: { summary: 'Who I am here', tags, response: { 200: me } } },
    async (request) => readMe({ ...storage, signIn: await signIn() }, userOf(request)),
  );
  app.get(
    '/api/v1/workspaces/:ws/members',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: { summary: 'Members of a workspace', tags, params: workspaceParams, response: { 200: membersAnswer } },
    },
    async (request) => listMembers({ ...storage, signIn: await signIn() }, request.params.ws),
  );
  app.patch(
    '/api/v1/workspaces/:ws/members/:user',
    {
      config: { who: { in: 'workspace', may: 'change-roles' } },
      schema: {
        summary: "Change a member's role",
        tags,
        params: memberParams,
        body: roleChange,
        response: { 200: done },
      },
    },
    async (request) => given(await changeRole(storage, changing(request), request.body.role)),
  );
  app.delete(
    '/api/v1/workspaces/:ws/members/:user',
    {
      config: { who: { in: 'workspace', may: 'remove-members' } },
      schema: { summary: 'Take a member out', tags, params: memberParams, response: { 200: done } },
    },
    async (request) => given(await removeMember(storage, changing(request))),
  );
}

/** Which person of the library a member is. */
function addPersonRoute(app: App, parts: Parts): void {
  app.put(
    '/api/v1/workspaces/:ws/members/:user/person',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'Say whether a member is a person of the library',
        tags,
        params: memberParams,
        body: personAnswer,
        response: { 200: done },
      },
    },
    async (request) => {
      const { ws: workspace, user: id } = request.params;
      const signIn = await parts.signIn();
      const user = (await signIn.usersById([id])).get(id);
      if (!user) throw new Refused({ code: 'not-found' });
      const by = memberOf(request);
      const tools = { ...parts.storage, signIn, writer: parts.writerOf(by.user) };
      given(await answerPerson(tools, { ...request.body, workspace, user, by }));
      return { ok: true as const };
    },
  );
}

/** What owners do for those who are in no other workspace. */
function addHelpRoutes(app: App, parts: Parts): void {
  const helping = { who: { in: 'workspace', may: 'help-members' } } as const;
  app.post(
    '/api/v1/workspaces/:ws/members/:user/password-reset',
    {
      config: helping,
      schema: {
        summary: 'Make a link to a new password for a member',
        tags,
        params: memberParams,
        response: { 200: resetLink },
      },
    },
    async (request) => {
      const { user, by, where } = await decided(parts, request);
      const { token, expires } = await makeResetLink(parts.storage, { user, madeBy: by, where });
      return { url: `${parts.publicUrl()}/reset/${token}`, expires };
    },
  );
  app.post(
    '/api/v1/workspaces/:ws/members/:user/two-factor-off',
    {
      config: helping,
      schema: {
        summary: 'Turn two-factor sign-in off for a member who has lost it',
        tags,
        params: memberParams,
        response: { 200: done },
      },
    },
    async (request) => given(await resetTwoFactor(parts.storage, await decided(parts, request))),
  );
  app.delete(
    '/api/v1/workspaces/:ws/members/:user/account',
    {
      config: helping,
      schema: { summary: "Remove a member's account", tags, params: memberParams, response: { 200: done } },
    },
    async (request) => {
      const { user, by, where } = await decided(parts, request);
      const tools = await accountParts(parts);
      const account = (await tools.signIn.usersById([user])).get(user);
      if (!account) throw new Refused({ code: 'not-found' });
      return given(await removeAccount(tools, { user: account, by, where }));
    },
  );
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
