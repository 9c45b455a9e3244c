import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';
import { openSignIn } from '#server/people/open-sign-in.ts';
import { makeResetLink } from '#server/people/reset-password.ts';
import { resetTwoFactor } from '#server/people/reset-two-factor.ts';

export type ResetMade = { readonly url: string; readonly expires: string; readonly name: string };

/** A one-time link to a new password for anybody here, as whoever holds the machine may make it; turns the second factor off where that is asked. */
export async function resetPasswordOf(
  { storage, effects, publicUrl }: Installation,
  { email, twoFactor }: { email: string; twoFactor: boolean },
): Promise<Result<ResetMade, ServerRefusal>> {
  const signIn = await openSignIn(storage, effects.clock, publicUrl());
  const user = await signIn.byEmail(email);
  if (!user) return refuse({ code: 'not-found', detail: `nobody here has the e-mail ${email}` });
  if (twoFactor) await resetTwoFactor(storage, { user: user.id, by: undefined, where: undefined });
  const { token, expires } = await makeResetLink(storage, { user: user.id });
  return accept({ url: `${publicUrl()}/reset/${token}`, expires, name: user.name });
}
