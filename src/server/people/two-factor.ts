import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import type { Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { SignIn, User } from '#server/people/sign-in.ts';
import { authenticatorAddress, base32, stepOfCode } from '#server/people/totp.ts';
import type { TwoFactors } from '#storage/people/two-factors.ts';

export type TwoFactorParts = { readonly twoFactors: TwoFactors; readonly signIn: SignIn; readonly clock: Clock };

/** A new secret for an authenticator, to be read or typed; it counts once a first code has been right. */
export async function beginTwoFactor(
  { twoFactors, signIn }: TwoFactorParts,
  user: User,
): Promise<Result<{ secret: string; address: string }, ServerRefusal>> {
  const secret = randomBytes(20);
  if (!(await twoFactors.begin(user.id, seal(keyOf(signIn), secret)))) return refuse({ code: 'two-factor-on' });
  return accept({ secret: base32(secret), address: authenticatorAddress(secret, user.email) });
}

/** Turns it on with a first right code; the recovery codes are said this once. */
export async function turnOnTwoFactor(
  { twoFactors, signIn, clock }: TwoFactorParts,
  user: User,
  code: string,
): Promise<Result<{ recoveryCodes: string[] }, ServerRefusal>> {
  const begun = await twoFactors.find(user.id);
  if (begun?.since !== undefined) return refuse({ code: 'two-factor-on' });
  const secret = begun && unseal(keyOf(signIn), begun.sealedSecret);
  const step = secret && stepOfCode(secret, plain(code), clock());
  if (step === undefined) return refuse({ code: 'wrong-code' });
  const recoveryCodes = Array.from({ length: 10 }, newRecoveryCode);
  return (await twoFactors.turnOn(user.id, step, recoveryCodes.map(plain)))
    ? accept({ recoveryCodes })
    : refuse({ code: 'two-factor-on' });
}

/** Whether a code opens now: one from the authenticator, once, or a recovery code, once. */
export async function takeCode(
  { twoFactors, signIn, clock }: TwoFactorParts,
  user: string,
  code: string,
): Promise<'authenticator' | 'recovery' | undefined> {
  const kept = await twoFactors.find(user);
  if (kept?.since === undefined) return undefined;
  const secret = unseal(keyOf(signIn), kept.sealedSecret);
  const step = secret && stepOfCode(secret, plain(code), clock());
  if (step !== undefined) return (await twoFactors.takeStep(user, step)) ? 'authenticator' : undefined;
  return (await twoFactors.takeRecoveryCode(user, plain(code))) ? 'recovery' : undefined;
}

const plain = (code: string): string => code.toUpperCase().replaceAll(/[\s-]/gu, '');

const unmistakable = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** About 49 bits, without letters that are taken for one another. */
function newRecoveryCode(): string {
  const letters = Array.from({ length: 10 }, () => unmistakable[randomInt(unmistakable.length)] ?? '');
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

const keyOf = (signIn: SignIn): Buffer => signIn.keyFor('two-factor');

function seal(key: Buffer, secret: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** Nothing where it was sealed with another installation's secret: then only recovery codes open. */
function unseal(key: Buffer, text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  } catch {
    return undefined;
  }
}
