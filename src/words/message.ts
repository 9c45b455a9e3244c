/** What is put into a message. */
export type Values = Readonly<Record<string, string | number | Date | undefined>>;

/** How a language counts: which form it takes with a number, and how it writes one. */
export type Counting = { readonly form: (n: number) => string; readonly number: (n: number) => string };

type Into = { readonly values: Values; readonly counting: Counting };

/**
 * A message with its values put in.
 *
 * Shape   of ICU's form what Stig's words use: `{name}`, `{n, number}` and `{n, plural, =0 {…} one {…} other {…}}` with `#`, which is `count`.
 */
export function putInto(message: string, into: Into, count?: string): string {
  const from = message.indexOf('{');
  if (from < 0) return counted(message, count);
  const to = closing(message, from);
  const [name = '', kind, ...options] = message.slice(from + 1, to).split(',');
  const value = into.values[name.trim()];
  const said = kind === undefined ? String(value ?? '') : sayNumber(Number(value), options.join(','), into);
  return counted(message.slice(0, from), count) + said + putInto(message.slice(to + 1), into, count);
}

const counted = (text: string, count: string | undefined): string =>
  count === undefined ? text : text.replaceAll('#', count);

function sayNumber(n: number, options: string, into: Into): string {
  const { number, form } = into.counting;
  const cases = casesOf(options);
  if (cases.size === 0) return number(n);
  return putInto(cases.get(`=${n}`) ?? cases.get(form(n)) ?? cases.get('other') ?? '', into, number(n));
}

function casesOf(options: string): Map<string, string> {
  const cases = new Map<string, string>();
  let rest = options;
  for (let from = rest.indexOf('{'); from >= 0; from = rest.indexOf('{')) {
    const to = closing(rest, from);
    cases.set(rest.slice(0, from).trim(), rest.slice(from + 1, to));
    rest = rest.slice(to + 1);
  }
  return cases;
}

/** Where the brace that opens at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is not closed: ${text}`);
}
