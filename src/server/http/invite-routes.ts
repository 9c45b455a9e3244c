import { invited, inviteParams, newInvite, openInvites } from '#protocol/http/people.ts';
import { done, workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { memberOf } from '#server/http/who.ts';
import { invitedPerson } from '#server/people/invited-person.ts';
import { inviteMember, listInvites, takeBackInvite } from '#server/people/invite.ts';

const tags = ['people'];
const inviting = { who: { in: 'workspace', may: 'invite-members' } } as const;

/** Invitations of a workspace: made, listed while they are open, taken back. */
export function addInviteRoutes(app: App, { storage, signIn, publicUrl, writerOf }: Parts): void {
  app.post(
    '/api/v1/workspaces/:ws/invites',
    {
      config: inviting,
      schema: {
        summary: 'Make an invitation link',
        tags,
        params: workspaceParams,
        body: newInvite,
        response: { 200: invited },
      },
    },
    async (request) => {
      const by = memberOf(request).user;
      const { ws: workspace } = request.params;
      const tools = { ...storage, signIn: await signIn(), writer: writerOf(by), publicUrl: publicUrl() };
      const person = given(await invitedPerson(tools, workspace, request.body));
      return inviteMember(tools, { workspace, role: request.body.role, person, by, where: request.ip });
    },
  );
  app.get(
    '/api/v1/workspaces/:ws/invites',
    {
      config: inviting,
      schema: { summary: 'Invitations that are open', tags, params: workspaceParams, response: { 200: openInvites } },
    },
    async (request) => ({ invites: await listInvites({ ...storage, signIn: await signIn() }, request.params.ws) }),
  );
  app.delete(
    '/api/v1/workspaces/:ws/invites/:invite',
    {
      config: inviting,
      schema: { summary: 'Take an invitation back', tags, params: inviteParams, response: { 200: done } },
    },
    async (request) => {
      const { ws: workspace, invite: id } = request.params;
      return given(await takeBackInvite(storage, { workspace, id, by: memberOf(request).user, where: request.ip }));
    },
  );
}
