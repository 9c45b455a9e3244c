import { accept, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { AccountNotes } from '#storage/people/account-notes.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';
import type { TwoFactors } from '#storage/people/two-factors.ts';

type Parts = {
  readonly twoFactors: TwoFactors;
  readonly accountNotes: AccountNotes;
  readonly securityEvents: SecurityEvents;
};

/** Turns the second factor off for somebody who has lost it; they are told when they sign in. */
export async function resetTwoFactor(
  { twoFactors, accountNotes, securityEvents }: Parts,
  { user, by, where }: { user: string; by: string | undefined; where: string | undefined },
): Promise<Result<{ ok: true }, ServerRefusal>> {
  if (await twoFactors.turnOff(user)) {
    await accountNotes.tell(user, 'two-factor-reset');
    await securityEvents.note({ kind: 'two-factor-off', actor: by, about: user, where });
  }
  return accept({ ok: true });
}
