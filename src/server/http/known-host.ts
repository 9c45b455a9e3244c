import { isIP } from 'node:net';

/** What a server is called: what it listens on and what its owner named. */
export type Names = {
  readonly host: string;
  readonly publicUrl?: string | undefined;
  readonly hosts: readonly string[];
};

/**
 * Whether the host that a request asks for is this one: this machine, an address in numbers, or a name its owner said.
 * Any other name may be somebody's who had it point here, so that their page counts as ours.
 *
 * Shape   where there is a public address every host is known: cookies and origins are held to that address already.
 */
export function isKnownHost(asked: string | undefined, { host, publicUrl, hosts }: Names): boolean {
  if (publicUrl !== undefined || asked === undefined) return true;
  const name = nameOf(asked);
  if (name === undefined) return false;
  if (isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost')) return true;
  return [host, ...hosts].some((known) => known.toLowerCase() === name);
}

function nameOf(host: string): string | undefined {
  const url = URL.parse(`http://${host}`);
  if (!url || url.username !== '' || url.pathname !== '/') return undefined;
  return url.hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
}
