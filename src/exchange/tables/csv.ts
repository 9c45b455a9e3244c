import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { PictureWords } from '#words/paper.ts';
import { interactionTable } from '#exchange/tables/journey-tables.ts';
import type { Cell } from '#exchange/tables/table.ts';

/** Which separator a spreadsheet of the reader's takes without asking: with a semicolon, numbers have a decimal comma. */
export type Separator = 'comma' | 'semicolon';

const signs = { comma: ',', semicolon: ';' } as const;

/**
 * The interactions as separated values, with a byte order mark so that spreadsheets read å, ä and ö.
 *
 * Source  RFC 4180; text that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function printCsv(content: MapContent, words: PictureWords, separator: Separator = 'comma'): string {
  const { columns, rows } = interactionTable(content, words);
  const line = (row: readonly Cell[]): string => row.map((cell) => csvCell(cell, separator)).join(signs[separator]);
  return `\uFEFF${[columns, ...rows].map(line).join('\r\n')}\r\n`;
}

/** Where a cell begins, whichever separator the file is opened with, and what makes a formula of it, in full width too. */
const formula = /(^|[,;|\t\r\n])((?:[^\S\t\r\n]|["\u200b\u2060])*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

export function csvCell(cell: Cell, separator: Separator = 'comma'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return separator === 'semicolon' ? String(cell).replace('.', ',') : String(cell);
  const text = cell.replace(formula, (_, begins: string, space: string) =>
    begins === '' ? `'${space}` : `${begins}${space}'`,
  );
  const inert = /^[\t\r]/u.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
