import { accept, refuse, type Result } from '#base/result.ts';
import type { Role } from '#model/people/role.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { MemberRefusal, Members } from '#storage/people/members.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';

export type ChangeMemberParts = { readonly members: Members; readonly securityEvents: SecurityEvents };

/** Whose membership, who changes it, and from where. */
export type ChangingMember = {
  readonly workspace: string;
  readonly user: string;
  readonly by: string;
  readonly where: string;
};

/** Gives a member another role; their open sockets notice. */
export async function changeRole(
  { members, securityEvents }: ChangeMemberParts,
  { workspace, user, by, where }: ChangingMember,
  role: Role,
): Promise<Result<{ ok: true }, ServerRefusal>> {
  const was = (await members.find(workspace, user))?.role;
  const changed = present(await members.changeRole(workspace, user, role));
  const event = { kind: 'role-changed', workspace, actor: by, about: user, where, detail: { role, was } } as const;
  if (changed.ok) await securityEvents.note(event);
  return changed;
}

/** Takes a member out of the workspace; what they wrote stays. */
export async function removeMember(
  { members, securityEvents }: ChangeMemberParts,
  { workspace, user, by, where }: ChangingMember,
): Promise<Result<{ ok: true }, ServerRefusal>> {
  const removed = present(await members.remove(workspace, user));
  if (removed.ok) await securityEvents.note({ kind: 'member-removed', workspace, actor: by, about: user, where });
  return removed;
}

function present(changed: Result<void, MemberRefusal>): Result<{ ok: true }, ServerRefusal> {
  if (changed.ok) return accept({ ok: true });
  return refuse({ code: changed.refusal.code === 'last-owner' ? 'last-owner' : 'not-found' });
}
