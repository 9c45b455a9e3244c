/**
 * What can be written in a file: a line's end by any name is one, and what no file has a letter for is gone.
 *
 * Source  https://www.w3.org/TR/xml/#charsets
 */
export const writableText = (text: string): string =>
  text.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').replaceAll(unwritable, '');

const unwritable =
  /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/gu;

/** Plain content with every text in it as it can be written. */
export function writable<T>(content: T): T;
export function writable(content: unknown): unknown {
  if (typeof content === 'string') return writableText(content);
  if (Array.isArray(content)) return content.map((part: unknown) => writable(part));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, writable<unknown>(value)]));
}
