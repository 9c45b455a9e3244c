import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { isCommonPassword } from '#server/people/common-password.ts';
import { atDoor, type EnterParts, provePassword } from '#server/people/enter.ts';
import type { SignedIn } from '#server/people/sign-in.ts';
import type { PasswordResets } from '#storage/people/password-resets.ts';

export type ChangePasswordParts = EnterParts & { readonly passwordResets: PasswordResets };

type Changing = {
  readonly signedIn: SignedIn;
  readonly headers: Headers;
  readonly currentPassword: string;
  readonly newPassword: string;
};

/** Whether it is really they who sit there: their password, at the same door as everybody's. */
export async function proveSelf(
  parts: EnterParts,
  { signedIn, headers, password }: { signedIn: SignedIn; headers: Headers; password: string },
): Promise<Result<void, ServerRefusal>> {
  const at = atDoor(parts, headers, signedIn.user.id);
  const proven = await provePassword(parts, { user: signedIn.user, password, at });
  return proven.ok ? accept(undefined) : proven;
}

/** Gives somebody the password of their choice; every other session of theirs ends, and links to a new one are worth nothing. */
export async function changePassword(
  parts: ChangePasswordParts,
  { signedIn, headers, currentPassword, newPassword }: Changing,
): Promise<Result<{ sessionsEnded: number }, ServerRefusal>> {
  const { signIn, passwordResets, securityEvents } = parts;
  const { user, session } = signedIn;
  const proven = await proveSelf(parts, { signedIn, headers, password: currentPassword });
  if (!proven.ok) return proven;
  if (isCommonPassword(newPassword, user)) return refuse({ code: 'password-too-common', place: 'newPassword' });
  await signIn.setPassword(user.id, newPassword);
  await passwordResets.revoke(user.id);
  const sessionsEnded = await signIn.endSessions(user.id, session);
  const where = atDoor(parts, headers, user.id).address;
  const event = { kind: 'password-changed', actor: user.id, where, detail: { count: sessionsEnded } } as const;
  await securityEvents.note(event);
  return accept({ sessionsEnded });
}
