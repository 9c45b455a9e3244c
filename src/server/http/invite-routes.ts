import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';
import { memberOf } from '#server/http/who.ts';
import { invitedPerson } from '#server/people/invited-person.ts';
import { inviteMember, listInvites, takeBackInvite } from '#server/people/invite.ts';

/** Invitations of a workspace: made, listed while they are open, taken back. */
export function addInviteRoutes(app: App, { storage, signIn, publicUrl, writerOf }: Parts): void {
  serve(app, 'makeInvite', async (request) => {
    const by = memberOf(request).user;
    const { ws: workspace } = request.params;
    const tools = { ...storage, signIn: await signIn(), writer: writerOf(by), publicUrl: publicUrl() };
    const person = given(await invitedPerson(tools, workspace, request.body));
    return inviteMember(tools, { workspace, role: request.body.role, person, by, where: request.ip });
  });
  serve(app, 'listInvites', async (request) => ({
    invites: await listInvites({ ...storage, signIn: await signIn() }, request.params.ws),
  }));
  serve(app, 'takeInviteBack', async (request) => {
    const { ws: workspace, invite: id } = request.params;
    return given(await takeBackInvite(storage, { workspace, id, by: memberOf(request).user, where: request.ip }));
  });
}
