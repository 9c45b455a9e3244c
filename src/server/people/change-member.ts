import { accept, refuse, type Result } from '#base/result.ts';
import type { Role } from '#model/people/role.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import type { MemberRefusal, Members } from '#storage/people/members.ts';

type Where = { readonly workspace: string; readonly user: string };

/** Gives a member another role; their open sockets notice. */
export async function changeRole(
  members: Members,
  { workspace, user }: Where,
  role: Role,
): Promise<Result<{ ok: true }, ServerRefusal>> {
  return present(await members.changeRole(workspace, user, role));
}

/** Takes a member out of the workspace; what they wrote stays. */
export async function removeMember(
  members: Members,
  { workspace, user }: Where,
): Promise<Result<{ ok: true }, ServerRefusal>> {
  return present(await members.remove(workspace, user));
}

function present(changed: Result<void, MemberRefusal>): Result<{ ok: true }, ServerRefusal> {
  if (changed.ok) return accept({ ok: true });
  return refuse({ code: changed.refusal.code === 'last-owner' ? 'last-owner' : 'not-found' });
}
