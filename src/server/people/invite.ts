import { accept, refuse, type Result } from '#base/result.ts';
import type { Role } from '#model/people/role.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { workspaceName } from '#server/people/workspaces.ts';
import type { Catalogue } from '#storage/catalogue.ts';
import type { InviteRefusal, Invites } from '#storage/people/invites.ts';

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** A link that lets one person in as this role, for a week. */
export async function inviteMember(
  { invites, publicUrl }: { invites: Invites; publicUrl: string },
  wanted: { workspace: string; role: Role; by: string },
): Promise<{ url: string; expires: string }> {
  const { workspace, role, by } = wanted;
  const { token, expires } = await invites.create({ workspace, role, invitedBy: by, forMs: weekMs });
  return { url: `${publicUrl}/invite/${token}`, expires };
}

/** What a link's holder sees before saying yes. */
export async function readInvite(
  { invites, documents }: { invites: Invites; documents: Catalogue },
  token: string,
): Promise<Result<{ workspace: string; role: Role; expires: string }, ServerRefusal>> {
  const found = await invites.find(token);
  if (!found.ok) return refuse(inviteRefusalOf(found.refusal));
  const { workspace, role, expires } = found.value;
  return accept({ workspace: await workspaceName(documents, workspace), role, expires });
}

export const inviteRefusalOf = ({ code }: InviteRefusal): ServerRefusal => ({
  code: code === 'invite-not-found' ? 'invite-invalid' : 'invite-gone',
});
