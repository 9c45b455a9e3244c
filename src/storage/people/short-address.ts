import { isIPv4, isIPv6 } from 'node:net';

/** An address without what tells one machine from its neighbours: `192.0.2.x`, `2001:db8:1::x`. Nothing where it is none. */
export function shortAddress(address: string): string | undefined {
  const plain = plainAddress(address);
  if (isIPv4(plain)) return plain.replace(/\.\d+$/u, '.x');
  if (plain === '::1') return plain;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(':')}::x` : undefined;
}

/** What one subscriber has of addresses: all of an IPv4 address, the first half of an IPv6 one, which holds 2⁶⁴ of them. */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(':') : plain;
}

const plainAddress = (address: string): string => address.toLowerCase().replace(/^::ffff:(?=\d+\.)/u, '');

/** The eight groups, with those that `::` leaves out. */
function groupsOf(address: string): string[] {
  const [head = '', tail = ''] = address.split('::').map((part) => part.split('%')[0] ?? '');
  const [before, after] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const missing = Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0));
  return [...(before ?? []), ...Array.from({ length: missing }, () => '0'), ...(after ?? [])];
}
