import { createHmac, timingSafeEqual } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepMs = 30_000;
const digits = 6;

/** Bytes as people can type them. Source: RFC 4648, base 32 without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/**
 * The code of a step, six digits.
 *
 * Source  RFC 6238 with HMAC-SHA-1 and steps of 30 seconds, what every authenticator knows; RFC 4226 for the truncation.
 */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

/** The step whose code this is, now or one step to either side, for clocks that differ; nothing where it is none. */
export function stepOfCode(secret: Uint8Array, code: string, nowMs: number): number | undefined {
  const now = Math.floor(nowMs / stepMs);
  return [now, now - 1, now + 1].find((step) => isSame(codeAt(secret, step), code));
}

function isSame(wanted: string, given: string): boolean {
  const [one, other] = [Buffer.from(wanted), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** What an authenticator reads from the picture. */
export const authenticatorAddress = (secret: Uint8Array, email: string): string =>
  `otpauth://totp/Stig:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=Stig`;
