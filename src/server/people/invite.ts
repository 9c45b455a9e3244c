import { accept, refuse, type Result } from '#base/result.ts';
import type { Role } from '#model/people/role.ts';
import type { OpenInvite } from '#protocol/http/people.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { SignIn } from '#server/people/sign-in.ts';
import { personNames } from '#server/people/free-people.ts';
import { workspaceName } from '#server/people/workspaces.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';
import type { InviteRefusal, Invites } from '#storage/people/invites.ts';

const weekMs = 7 * 24 * 60 * 60 * 1000;

type InviteParts = { readonly invites: Invites; readonly securityEvents: SecurityEvents };

/** A link that lets one person in as this role, for a week. */
export async function inviteMember(
  { invites, securityEvents, publicUrl }: InviteParts & { publicUrl: string },
  wanted: { workspace: string; role: Role; person?: string | undefined; by: string; where: string },
): Promise<{ url: string; expires: string }> {
  const { workspace, role, person, by, where } = wanted;
  const { token, expires } = await invites.create({ workspace, role, person, invitedBy: by, forMs: weekMs });
  await securityEvents.note({ kind: 'invite-made', workspace, actor: by, where, detail: { role } });
  return { url: `${publicUrl}/invite/${token}`, expires };
}

/** Invitations that still let somebody in, with who made them. */
export async function listInvites(
  { invites, signIn, documents }: { invites: Invites; signIn: SignIn; documents: Catalogue },
  workspace: string,
): Promise<OpenInvite[]> {
  const open = await invites.open(workspace);
  const names = await personNames(documents, workspace);
  const users = await signIn.usersById([...new Set(open.map(({ invitedBy }) => invitedBy))]);
  return open.map(({ id, role, person, invitedBy, created, expires }) => ({
    id,
    role,
    person: names.get(person ?? ''),
    by: users.get(invitedBy)?.name,
    created,
    expires,
  }));
}

/** Takes an invitation back: its link opens nothing any more. */
export async function takeBackInvite(
  { invites, securityEvents }: InviteParts,
  of: { workspace: string; id: string; by: string; where: string },
): Promise<Result<{ ok: true }, ServerRefusal>> {
  const { workspace, id, by, where } = of;
  if (!(await invites.revoke(workspace, id))) return refuse({ code: 'not-found' });
  await securityEvents.note({ kind: 'invite-taken-back', workspace, actor: by, where });
  return accept({ ok: true });
}

/** What a link's holder sees before saying yes. */
export async function readInvite(
  { invites, documents }: { invites: Invites; documents: Catalogue },
  token: string,
): Promise<Result<{ workspace: string; role: Role; person?: string | undefined; expires: string }, ServerRefusal>> {
  const found = await invites.find(token);
  if (!found.ok) return refuse(inviteRefusalOf(found.refusal));
  const { workspace, role, person, expires } = found.value;
  const name = person === undefined ? undefined : (await personNames(documents, workspace)).get(person);
  return accept({ workspace: await workspaceName(documents, workspace), role, person: name, expires });
}

export const inviteRefusalOf = ({ code }: InviteRefusal): ServerRefusal => ({
  code: code === 'invite-not-found' ? 'invite-invalid' : 'invite-gone',
});
