import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const name = 'stig.device';
const mostProofs = 8;
const keptS = 400 * 24 * 60 * 60;

/** A browser that has come in before: its own id, and a proof for each account, link or workshop that it came in to. */
type Device = { readonly id: string; readonly proofs: readonly string[] };

/** Browsers known by earlier success. Nothing is kept of them here: the cookie proves itself. */
export type KnownDevices = {
  /** The id of the browser, where it has come in as this one before. */
  readonly knownAs: (headers: Headers, who: string) => string | undefined;
  /** The cookie that makes it known as this one, beside those before. */
  readonly remember: (headers: Headers, who: string) => string;
};

export function createKnownDevices({ key, isSecure }: { key: Buffer; isSecure: boolean }): KnownDevices {
  const proofOf = (id: string, who: string): string =>
    createHmac('sha256', key).update(`${id} ${who}`).digest('base64url').slice(0, 22);
  return {
    knownAs: (headers, who) => {
      const device = deviceIn(headers);
      const wanted = device && Buffer.from(proofOf(device.id, who));
      const isKnown = device?.proofs.some((proof) => wanted && isSame(wanted, Buffer.from(proof)));
      return isKnown ? device?.id : undefined;
    },
    remember: (headers, who) => {
      const before = deviceIn(headers);
      const id = before?.id ?? randomBytes(16).toString('base64url');
      const proofs = [...new Set([proofOf(id, who), ...(before?.proofs ?? [])])].slice(0, mostProofs);
      const secure = isSecure ? '; Secure' : '';
      return `${name}=${[id, ...proofs].join('.')}; Path=/api; HttpOnly; SameSite=Lax; Max-Age=${keptS}${secure}`;
    },
  };
}

const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);

function deviceIn(headers: Headers): Device | undefined {
  const cookie = (headers.get('cookie') ?? '').split(';').find((one) => one.trim().startsWith(`${name}=`));
  const [id = '', ...proofs] =
    cookie
      ?.slice(cookie.indexOf('=') + 1)
      .trim()
      .split('.') ?? [];
  return /^[\w-]{22}$/u.test(id) ? { id, proofs: proofs.slice(0, mostProofs) } : undefined;
}
