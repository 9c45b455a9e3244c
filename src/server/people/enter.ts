import type { Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { clientAddressHeader } from '#server/people/client-address.ts';
import type { AtDoor, Doors } from '#server/people/doors.ts';
import { createKnownDevices } from '#server/people/known-device.ts';
import type { OpenedSession, SignIn, User } from '#server/people/sign-in.ts';
import { takeCode } from '#server/people/two-factor.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';
import type { TwoFactors } from '#storage/people/two-factors.ts';

export type EnterParts = {
  readonly doors: Doors;
  readonly signIn: SignIn;
  readonly twoFactors: TwoFactors;
  readonly securityEvents: SecurityEvents;
  readonly clock: Clock;
  readonly isSecure: boolean;
};

export type Entering = {
  readonly email: string;
  readonly password: string;
  readonly code?: string | undefined;
  readonly headers: Headers;
};

const failedAgainMs = 60_000;

/**
 * The way in for everybody with an account: password, then the second factor where there is one, then a session of their own. Who is not
 * known here is answered in the same words and the same time.
 */
export async function enter(parts: EnterParts, entering: Entering): Promise<Result<OpenedSession, ServerRefusal>> {
  const { signIn, securityEvents } = parts;
  const { email, headers } = entering;
  const there = await signIn.byEmail(email);
  const at = atDoor(parts, headers, there?.id ?? `nobody ${email.toLowerCase()}`);
  const proven = await provePassword(parts, { user: there, password: entering.password, at });
  if (!proven.ok) return proven;
  const second = await proveSecond(parts, { user: proven.value, code: entering.code, at });
  if (!second.ok) return second;
  const opened = await signIn.openSession(proven.value, headers);
  await securityEvents.note({ kind: 'signed-in', actor: proven.value.id, where: at.address });
  const known = devicesOf(parts).remember(headers, proven.value.id);
  return accept({ user: opened.user, cookies: [...opened.cookies, known] });
}

type Standing = Omit<AtDoor, 'door'>;

/** Whom somebody says they are, where from, and whether that browser has been in as them before. */
export const atDoor = (
  parts: Pick<EnterParts, 'signIn' | 'isSecure'>,
  headers: Headers,
  account: string,
): Standing => ({
  account,
  address: headers.get(clientAddressHeader) ?? '',
  device: devicesOf(parts).knownAs(headers, account),
});

export const devicesOf = ({ signIn, isSecure }: Pick<EnterParts, 'signIn' | 'isSecure'>) =>
  createKnownDevices({ key: signIn.keyFor('known device'), isSecure });

/** Whether the password is theirs, at the door that all passwords share. */
export async function provePassword(
  { doors, signIn, securityEvents }: Pick<EnterParts, 'doors' | 'signIn' | 'securityEvents'>,
  { user, password, at }: { user: User | undefined; password: string; at: Standing },
): Promise<Result<User, ServerRefusal>> {
  return doors.pass({ ...at, door: 'password' }, async () => {
    const isRight = await signIn.isPassword(user, password, at.device !== undefined);
    if (isRight && user) return accept(user);
    const detail = { what: 'password' };
    const event = { kind: 'sign-in-failed', about: user?.id, where: at.address, detail } as const;
    await securityEvents.note({ ...event, onceInMs: failedAgainMs });
    return refuse({ code: 'wrong-password' });
  });
}

type Second = { readonly user: User; readonly code: string | undefined; readonly at: Standing };

async function proveSecond(parts: EnterParts, { user, code, at }: Second): Promise<Result<void, ServerRefusal>> {
  const { doors, twoFactors, securityEvents } = parts;
  const factor = await twoFactors.find(user.id);
  if (factor?.since === undefined) return accept(undefined);
  if (code === undefined || code.trim() === '') return refuse({ code: 'two-factor-needed' });
  return doors.pass({ ...at, door: 'code' }, async () => {
    const by = await takeCode(parts, user.id, code);
    const about = { about: user.id, where: at.address };
    if (by === 'recovery') await securityEvents.note({ ...about, kind: 'recovery-code-used', actor: user.id });
    if (by) return accept(undefined);
    await securityEvents.note({ ...about, kind: 'sign-in-failed', detail: { what: 'code' }, onceInMs: failedAgainMs });
    return refuse({ code: 'wrong-code' });
  });
}
