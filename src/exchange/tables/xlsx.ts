import type { Worksheet } from 'exceljs';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { PictureWords } from '#words/paper.ts';
import { journeyTables } from '#exchange/tables/journey-tables.ts';
import type { Table } from '#exchange/tables/table.ts';

const headFill = 'FFE9F0E6';
const headInk = 'FF2C4F3A';
const broadest = 60;

/** The journey as a workbook: a sheet for each kind of thing, with filters and its head in view. */
export async function printXlsx(content: MapContent, words: PictureWords): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.title = content.name;
  for (const table of journeyTables(content, words)) fill(book.addWorksheet(sheetName(table.name)), table);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

// https://support.microsoft.com/office/rename-a-worksheet: 31 characters, and none of these.
const sheetName = (name: string): string => name.replaceAll(/[*?:\\/[\]]/gu, ' ').slice(0, 31);

function fill(sheet: Worksheet, { columns, rows }: Table): void {
  sheet.columns = columns.map((header, i) => ({
    header,
    width: widthOf([header, ...rows.map((row) => row[i] ?? '')]),
  }));
  for (const row of rows) sheet.addRow([...row]);
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  sheet.eachRow((row, number) => {
    row.alignment = { vertical: 'top', wrapText: true };
    if (number > 1) return;
    row.font = { bold: true, color: { argb: headInk } };
    row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: headFill } };
  });
}

const widthOf = (cells: readonly (string | number)[]): number =>
  Math.min(Math.max(...cells.map((cell) => String(cell).length), 8) + 3, broadest);
