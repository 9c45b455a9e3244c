/** A piece of ClickHouse SQL: a plain value that other pieces are built from and nothing is run by. */
export type Sql = { readonly text: string };

export type SqlPart = Sql | string | number | boolean | readonly SqlPart[];

/**
 * SQL from a template; what is put in becomes a literal unless it is SQL itself, and a list becomes its parts with commas.
 *
 * Source  https://clickhouse.com/docs/sql-reference/syntax#string (backslash escapes in string literals)
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly SqlPart[]): Sql {
  let text = strings[0] ?? '';
  parts.forEach((part, index) => {
    text += `${partText(part)}${strings[index + 1] ?? ''}`;
  });
  return Object.freeze({ text });
}

/** A name of a table or column, quoted. */
export const identifier = (name: string): Sql => Object.freeze({ text: `\`${escape(name).replaceAll('`', '\\`')}\`` });

/** Pieces with something between them, `AND` for instance; `none` stands where there are no pieces. */
export const joined = (pieces: readonly Sql[], between: string, none: Sql): Sql =>
  pieces.length === 0 ? none : Object.freeze({ text: pieces.map((piece) => `(${piece.text})`).join(` ${between} `) });

function partText(part: SqlPart): string {
  if (typeof part === 'string') return `'${escape(part).replaceAll("'", "\\'")}'`;
  if (typeof part === 'boolean') return part ? 'true' : 'false';
  if (typeof part === 'number') return numberText(part);
  if ('text' in part) return part.text;
  return part.map(partText).join(', ');
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number that SQL can say: ${value}`);
  return String(value);
}

const escape = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\0', '\\0').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
