import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { isCommonPassword } from '#server/people/common-password.ts';
import type { Doors } from '#server/people/doors.ts';
import type { SignIn } from '#server/people/sign-in.ts';
import type { AccountNotes } from '#storage/people/account-notes.ts';
import type { Members } from '#storage/people/members.ts';
import type { PasswordResets } from '#storage/people/password-resets.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';

const dayMs = 24 * 60 * 60 * 1000;

type MakeParts = { readonly passwordResets: PasswordResets; readonly securityEvents: SecurityEvents };

/** A link by which somebody chooses a new password, once, within a day; those before it are worth nothing. `madeBy` is an owner, or nobody for whoever holds the machine. */
export async function makeResetLink(
  { passwordResets, securityEvents }: MakeParts,
  of: { user: string; madeBy?: string | undefined; where?: string | undefined },
): Promise<{ token: string; expires: string }> {
  const { user, madeBy, where } = of;
  const made = await passwordResets.create({ user, madeBy, forMs: dayMs });
  const detail = { what: madeBy === undefined ? 'machine' : 'owner' };
  await securityEvents.note({ kind: 'password-reset-link-made', actor: madeBy, about: user, where, detail });
  return made;
}

/** A workspace's owner decides over those who are in no other: whoever is has an account that is not this workspace's. */
export async function mayDecideOver(
  members: Members,
  { workspace, user }: { workspace: string; user: string },
): Promise<Result<void, ServerRefusal>> {
  const all = await members.workspacesOf(user);
  if (!all.some((one) => one.workspace === workspace)) return refuse({ code: 'not-found' });
  return all.length === 1 ? accept(undefined) : refuse({ code: 'in-other-workspaces' });
}

export type ResetParts = MakeParts & {
  readonly doors: Doors;
  readonly signIn: SignIn;
  readonly members: Members;
  readonly accountNotes: AccountNotes;
};

type AtLink = { readonly token: string; readonly address: string };

/** Whose password a link changes, for whoever holds it. */
export async function readResetLink(
  parts: ResetParts,
  { token, address }: AtLink,
): Promise<Result<{ id: string; name: string; email: string }, ServerRefusal>> {
  return parts.doors.pass({ door: 'link', address }, async () => {
    const found = await stillGood(parts, token);
    const user = found && (await parts.signIn.usersById([found])).get(found);
    return user && !user.isFormer ? accept(user) : refuse({ code: 'reset-link-invalid' });
  });
}

/** The link of an owner is worth nothing once the person is elsewhere too, or the owner decides no more. */
async function stillGood({ passwordResets, members }: ResetParts, token: string): Promise<string | undefined> {
  const reset = await passwordResets.find(token);
  if (!reset || reset.madeBy === undefined) return reset?.user;
  const [only, ...others] = await members.workspacesOf(reset.user);
  if (!only || others.length > 0) return undefined;
  return (await members.find(only.workspace, reset.madeBy))?.role === 'owner' ? reset.user : undefined;
}

/** Takes the new password and uses the link up: every session of theirs ends, and they are told when they sign in. */
export async function resetPassword(
  parts: ResetParts,
  { token, address, password }: AtLink & { password: string },
): Promise<Result<{ ok: true }, ServerRefusal>> {
  const { passwordResets, signIn, accountNotes, securityEvents } = parts;
  const read = await readResetLink(parts, { token, address });
  if (!read.ok) return read;
  if (isCommonPassword(password, read.value)) return refuse({ code: 'password-too-common', place: 'password' });
  const taken = await passwordResets.take(token);
  if (!taken) return refuse({ code: 'reset-link-invalid' });
  await signIn.setPassword(taken.user, password);
  const count = await signIn.endSessions(taken.user);
  await accountNotes.tell(taken.user, 'password-reset');
  await securityEvents.note({ kind: 'password-reset', about: taken.user, where: address, detail: { count } });
  return accept({ ok: true });
}
