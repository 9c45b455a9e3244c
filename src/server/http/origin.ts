import { isIP } from 'node:net';

/** What a request says about where it comes from. */
export type Whence = {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
  readonly site?: string | undefined;
};

/**
 * Whether a request that changes something, or a socket, comes from Stig's own pages or from no page at all.
 *
 * Shape   `publicUrl` given: only pages of that address, and of this machine itself, are Stig's own; not given: pages of the host that was asked.
 */
export function isOwnOrigin({ origin, host, site }: Whence, publicUrl: string | undefined): boolean {
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  if (publicUrl !== undefined && origin === publicUrl) return true;
  const asked = hostOf(origin);
  if (asked === undefined || asked !== host?.toLowerCase()) return false;
  return publicUrl === undefined || isThisMachine(asked);
}

function hostOf(origin: string): string | undefined {
  const url = URL.parse(origin);
  return url && /^https?:$/u.test(url.protocol) ? url.host.toLowerCase() : undefined;
}

function isThisMachine(host: string): boolean {
  const name = host.replace(/:\d+$/u, '').replace(/^\[|\]$/gu, '');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
