import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { PictureWords } from '#exchange/pictures/words.ts';
import { interactionTable } from '#exchange/tables/journey-tables.ts';
import type { Cell } from '#exchange/tables/table.ts';

/**
 * The interactions as comma-separated values, with a byte order mark so that spreadsheets read å, ä and ö.
 *
 * Source  RFC 4180; text that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function printCsv(content: MapContent, words: PictureWords): string {
  const { columns, rows } = interactionTable(content, words);
  return `\uFEFF${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/u.test(cell.trimStart()) || /^[\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
