import { refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { isCommonPassword } from '#server/people/common-password.ts';
import type { SignIn, User } from '#server/people/sign-in.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';

/** An account for somebody who was let in, with a password that is not the first to be guessed. */
export async function makeAccount(
  { signIn, securityEvents }: { signIn: SignIn; securityEvents: SecurityEvents },
  who: { name: string; email: string; password: string },
): Promise<Result<User, ServerRefusal>> {
  if (isCommonPassword(who.password, who)) return refuse({ code: 'password-too-common', place: 'password' });
  const made = await signIn.createAccount(who);
  if (!made.ok) return refuse({ code: 'email-taken' });
  await securityEvents.note({ kind: 'account-made', about: made.value.id });
  return made;
}
