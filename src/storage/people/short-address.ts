import { isIPv4, isIPv6 } from 'node:net';

/** An address without what tells one machine from its neighbours: `192.0.2.x`, `2001:db8:1::x`. Nothing where it is none. */
export function shortAddress(address: string): string | undefined {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/u, '');
  if (isIPv4(plain)) return plain.replace(/\.\d+$/u, '.x');
  if (!isIPv6(plain)) return undefined;
  if (plain === '::1') return plain;
  const [head = ''] = plain.split('::');
  const groups = head.split(':').slice(0, 3);
  while (groups.length < 3) groups.push('0');
  return `${groups.map((group) => group || '0').join(':')}::x`;
}
