import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { SignIn, User } from '#server/people/sign-in.ts';
import type { AccountNotes } from '#storage/people/account-notes.ts';
import type { Members } from '#storage/people/members.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';

export type RemoveAccountParts = {
  readonly members: Members;
  readonly signIn: SignIn;
  readonly accountNotes: AccountNotes;
  readonly securityEvents: SecurityEvents;
};

type Removing = { readonly user: User; readonly by: string; readonly where: string };

/** Removes an account: its password, sessions and memberships are gone; what the person did stays in the logs under their name. */
export async function removeAccount(
  { members, signIn, accountNotes, securityEvents }: RemoveAccountParts,
  { user, by, where }: Removing,
): Promise<Result<{ ok: true }, ServerRefusal>> {
  const workspaces = await members.workspacesOf(user.id);
  const left = await members.removeEverywhere(user.id);
  if (!left.ok) return refuse({ code: 'last-owner' });
  await accountNotes.removed(user.id, user.name);
  await signIn.removeAccount(user.id);
  for (const { workspace } of workspaces)
    await securityEvents.note({ kind: 'account-removed', workspace, actor: by, about: user.id, where });
  return accept({ ok: true });
}
