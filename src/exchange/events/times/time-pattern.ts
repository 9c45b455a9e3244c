const letters: Readonly<Record<string, string>> = {
  yyyy: String.raw`(?<year>\d{4})`,
  yy: String.raw`(?<year>\d{2})`,
  MMMM: String.raw`(?<name>\p{L}{3,9})`,
  MMM: String.raw`(?<name>\p{L}{3,9})\.?`,
  MM: String.raw`(?<month>\d{2})`,
  M: String.raw`(?<month>\d{1,2})`,
  dd: String.raw`(?<day>\d{2})`,
  d: String.raw`(?<day>\d{1,2})`,
  HH: String.raw`(?<hour>\d{2})`,
  H: String.raw`(?<hour>\d{1,2})`,
  hh: String.raw`(?<hour>\d{2})`,
  h: String.raw`(?<hour>\d{1,2})`,
  mm: String.raw`(?<minute>\d{2})`,
  m: String.raw`(?<minute>\d{1,2})`,
  ss: String.raw`(?<second>\d{2})`,
  s: String.raw`(?<second>\d{1,2})`,
  S: String.raw`(?<fraction>\d{1,9})`,
  a: String.raw`(?<half>[AP]\.?M\.?|fm|em)`,
  E: String.raw`\p{L}{2,10}\.?`,
  z: String.raw`(?<zone>Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|[A-Z]{3,4})`,
};

const needed = ['year', 'day'] as const;

/**
 * What reads times of a pattern such as `dd.MM.yyyy 'kl.' HH:mm`, or undefined for one that lacks a day, a month or a year, or has a letter
 * that means nothing.
 *
 * Source  the letters of Unicode's date format patterns (UTS 35), those that logs use.
 */
export function patternReader(pattern: string): RegExp | undefined {
  if (pattern.length === 0 || pattern.length > 80) return undefined;
  const parts = pattern.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']/gu) ?? [];
  if (parts.join('') !== pattern) return undefined;
  const read = parts.map(partPattern);
  if (read.includes(undefined)) return undefined;
  const source = read.join('');
  const names = [...source.matchAll(/\(\?<(\w+)>/gu)].map(([, name]) => name);
  const hasMonth = names.includes('month') !== names.includes('name');
  const isWhole = hasMonth && needed.every((name) => names.includes(name)) && new Set(names).size === names.length;
  return isWhole ? new RegExp(`^${source}$`, 'iu') : undefined;
}

function partPattern(part: string): string | undefined {
  if (part.startsWith("'")) return escaped(part === "''" ? "'" : part.slice(1, -1));
  if (!/^[A-Za-z]/u.test(part)) return /^\s$/u.test(part) ? String.raw`\s{1,3}` : escaped(part);
  const letter = /^(?:S+|E+|[zZX]+)$/u.test(part) ? (/^[zZX]/u.test(part) ? 'z' : part.charAt(0)) : part;
  return part === 'T' ? 'T' : letters[letter];
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
