import { namesIn } from '#web/map/clipboard/guess-columns.ts';
import { readTable, type Table } from '#web/map/clipboard/read-table.ts';

/**
 * The cells of a table of separated values whose first row names its columns, with a semicolon or a comma between them, as Stig and
 * spreadsheets write it; undefined for any other text. What kept a cell from being a formula is taken away again.
 */
export function csvTable(text: string): Table | undefined {
  const clean = text.replace(/^\uFEFF/u, '');
  return [';', ',']
    .map((sign) => readTable(clean, sign))
    .find((table) => table.length > 1 && isEven(table) && namesIn(table[0] ?? []) > 1)
    ?.map((row) => row.map((cell) => cell.replaceAll(inert, '$1')));
}

const inert = /(^|[\s,;|])'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

const isEven = (table: Table): boolean => table.every((row) => row.length === table[0]?.length);
