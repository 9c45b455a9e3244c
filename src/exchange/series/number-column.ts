/** Which sign stands before decimals in a column of numbers. */
export type DecimalSign = 'comma' | 'point';

export type NumberColumn = {
  /** One that reads both ways, where nothing tells which it is. */
  readonly unsure: string | undefined;
  readonly read: (text: string) => number | undefined;
};

/** Spaces that stand between thousands, signs after a number, and a Swiss apostrophe. */
const between = /[\s\u00a0\u202f'’]/gu;
const trailing = /(?:%|per ?cent|procent|prosent|kr|sek|nok|:-|€|\$)$/iu;

const plainOf = (text: string): string =>
  text.trim().replace(trailing, '').replace(between, '').replace(/^[−–]/u, '-').replace(/^\+/u, '');

/** Three digits after it, and at most three before: `1,234` is a thousand in one country and a little more than one in another. */
const either = /^-?\d{1,3}(?:[.,]\d{3})$/u;
const manyThousands = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/u;

/**
 * How a column writes its numbers, from all of them together.
 *
 * Shape   `said` is what somebody who was asked has answered.
 */
export function numberColumn(texts: readonly string[], said?: DecimalSign): NumberColumn {
  const plain = texts.map(plainOf).filter((text) => /^-?[\d.,]+$/u.test(text));
  const votes = new Set(plain.flatMap((text) => decimalIn(text) ?? []));
  const [vote] = votes;
  const unsure = votes.size === 1 ? undefined : plain.find((text) => either.test(text));
  const sign = said ?? (votes.size === 1 ? vote : undefined);
  return { unsure, read: (text) => readNumber(plainOf(text), sign === 'comma' ? ',' : '.') };
}

/** Which sign a number can only be read with. */
function decimalIn(text: string): DecimalSign | undefined {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma < 0 && point < 0) return undefined;
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point';
  const thousands = manyThousands.exec(text);
  if (thousands) return thousands[1] === ',' ? 'point' : 'comma';
  if (either.test(text) && !/^-?0/u.test(text)) return undefined;
  return comma >= 0 ? 'comma' : 'point';
}

function readNumber(text: string, decimal: ',' | '.'): number | undefined {
  const other = decimal === ',' ? '.' : ',';
  const [whole = '', rest, ...more] = text.split(decimal);
  if (more.length > 0) return undefined;
  const isGrouped = whole.includes(other);
  if (isGrouped && !(decimal === ',' ? /^-?\d{1,3}(?:\.\d{3})+$/u : /^-?\d{1,3}(?:,\d{3})+$/u).test(whole))
    return undefined;
  const joined = `${whole.replaceAll(other, '')}${rest === undefined ? '' : `.${rest}`}`;
  return /^-?\d+(?:\.\d+)?$/u.test(joined) && joined.length <= 30 ? Number(joined) : undefined;
}
