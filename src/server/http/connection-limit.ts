import type { Server } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * How many connections are held at once, lines among them.
 *
 * Shape   `uncounted` are addresses and networks (`10.0.0.0/8`) behind which others are: proxies, and this machine.
 */
export type ConnectionLimit = {
  readonly ofOne: number;
  readonly all: number;
  readonly uncounted: readonly string[];
  /** Told once of each address that wanted more. */
  readonly report: (why: Error) => void;
};

/** Sixty people behind one address, with a browser's six connections and two pages each, are 480. */
export const usualOfOne = 2000;

const ofAll = 4;
const thisMachine = ['127.0.0.0/8', '::1'];

export const limitFor = (
  { connections = usualOfOne, proxies }: { connections?: number | undefined; proxies: readonly string[] },
  report: ConnectionLimit['report'],
): ConnectionLimit => ({
  ofOne: connections,
  all: connections * ofAll,
  uncounted: [...thisMachine, ...proxies],
  report,
});

/** Ends connections beyond the limit as they come; those that are there stay. */
export function limitConnections(server: Server, limit: ConnectionLimit): void {
  const { ofOne, all, report } = limit;
  const held = new Map<string, number>();
  const told = new Set<string>();
  const uncounted = listOf(limit.uncounted);
  server.maxConnections = all;
  server.on('connection', (socket) => {
    const address = plain(socket.remoteAddress ?? '');
    if (!isIP(address) || uncounted.check(address, familyOf(address))) return;
    const who = networkOf(address);
    const count = (held.get(who) ?? 0) + 1;
    if (count > ofOne) {
      socket.destroy();
      if (!told.has(who)) report(new Error(`more than ${ofOne} connections from ${who} (STIG_CONNECTIONS)`));
      told.add(who);
      return;
    }
    held.set(who, count);
    socket.once('close', () => {
      const left = (held.get(who) ?? 1) - 1;
      if (left > 0) held.set(who, left);
      else if (held.delete(who)) told.delete(who);
    });
  });
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv4(address) ? 'ipv4' : 'ipv6');

/** Where IPv6 is listened on, IPv4 comes in its clothes. */
const plain = (address: string): string => (address.split('%')[0] ?? '').replace(/^::ffff:(?=\d+\.)/u, '');

function listOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const one of addresses) {
    const [address = '', bits] = one.split('/');
    if (!isIP(address)) continue;
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

/** Whom an address belongs to: of IPv6, whoever has one has the whole /64. */
export function networkOf(address: string): string {
  if (isIPv4(address)) return address;
  const [head = [], tail] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const between = tail ? Array.from({ length: 8 - head.length - tail.length }, () => '0') : [];
  return `${[...head, ...between, ...(tail ?? [])].slice(0, 4).join(':')}::/64`;
}
