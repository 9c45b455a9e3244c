import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import {
  acceptInvite as acceptInviteBody,
  claim,
  claimed,
  invite,
  invited,
  joined,
  me,
  memberParams,
  members as membersAnswer,
  newInvite,
  roleChange,
  setup,
} from '#protocol/http/people.ts';
import { done, tokenParams, workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given, Refused } from '#server/http/refused.ts';
import { spokenLanguage } from '#server/http/spoken-language.ts';
import { headersOf, setCookies } from '#server/http/web-request.ts';
import { memberOf, userOf } from '#server/http/who.ts';
import { acceptInvite } from '#server/people/accept-invite.ts';
import { changeRole, removeMember } from '#server/people/change-member.ts';
import { claimInstallation } from '#server/people/claim.ts';
import { isClaimed } from '#server/people/first-owner.ts';
import { inviteMember, readInvite } from '#server/people/invite.ts';
import { listMembers } from '#server/people/list-members.ts';
import { readMe } from '#server/people/read-me.ts';
import { allWorkspaces } from '#server/people/workspaces.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';

const tags = ['people'];

/** Who is here, who may come in, and the first owner. */
export function addPeopleRoutes(app: App, parts: Parts): void {
  addDoorRoutes(app, parts);
  addMemberRoutes(app, parts);
}

function addDoorRoutes(app: App, parts: Parts): void {
  const tries = createRateLimit({ max: 10, windowMs: 60_000 }, parts.effects.clock);
  const oneMoreTry = (request: FastifyRequest): void => {
    if (!tries.take(request.ip)) throw new Refused({ code: 'too-many-requests' });
  };
  const anyone = { who: { in: 'anyone' } } as const;
  app.get(
    '/api/v1/setup',
    { config: anyone, schema: { summary: 'Whether the installation has an owner', tags, response: { 200: setup } } },
    async () => ({ claimed: await isClaimed(parts.storage) }),
  );
  app.post(
    '/api/v1/claim',
    { config: anyone, schema: { summary: 'Become the first owner', tags, body: claim, response: { 200: claimed } } },
    async (request, reply) => {
      oneMoreTry(request);
      const language = request.body.language ?? spokenLanguage(request.headers['accept-language']);
      const { storage, makeExample } = parts;
      const signIn = await parts.signIn();
      const tools = {
        ...storage,
        signIn,
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
      oneMoreTry(request);
      const tools = { ...parts.storage, signIn: await parts.signIn(), writer: parts.writerOf('') };
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

function addMemberRoutes(app: App, { storage, signIn, publicUrl }: Parts): void {
  app.get(
    '/api/v1/me',
    { config: { who: { in: 'signed-in' } }, schema: { summary: 'Who I am here', tags, response: { 200: me } } },
    (request) => readMe(storage, userOf(request)),
  );
  app.get(
    '/api/v1/workspaces/:ws/members',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: { summary: 'Members of a workspace', tags, params: workspaceParams, response: { 200: membersAnswer } },
    },
    async (request) => listMembers({ ...storage, signIn: await signIn() }, request.params.ws),
  );
  app.post(
    '/api/v1/workspaces/:ws/invites',
    {
      config: { who: { in: 'workspace', may: 'invite-members' } },
      schema: {
        summary: 'Make an invitation link',
        tags,
        params: workspaceParams,
        body: newInvite,
        response: { 200: invited },
      },
    },
    (request) => {
      const wanted = { workspace: request.params.ws, role: request.body.role, by: memberOf(request).user };
      return inviteMember({ ...storage, publicUrl: publicUrl() }, wanted);
    },
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
    async (request) => given(await changeRole(storage.members, whereOf(request.params), request.body.role)),
  );
  app.delete(
    '/api/v1/workspaces/:ws/members/:user',
    {
      config: { who: { in: 'workspace', may: 'remove-members' } },
      schema: { summary: 'Take a member out', tags, params: memberParams, response: { 200: done } },
    },
    async (request) => given(await removeMember(storage.members, whereOf(request.params))),
  );
}

const whereOf = ({ ws, user }: z.output<typeof memberParams>) => ({ workspace: ws, user });
