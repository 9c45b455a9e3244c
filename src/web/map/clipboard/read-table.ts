/** Rows of cells. */
export type Table = readonly (readonly string[])[];

/** Cells of several columns, or one column with a cell of several lines, which stands within quotation marks. */
export const isTable = (text: string): boolean =>
  text.includes('\t') || (text.includes('"') && readTable(text).some(([cell = '']) => cell.includes('\n')));

/** What a spreadsheet copies: cells between tabs, or another sign, a cell with a line break or a quotation mark in it within quotation marks. */
export function readTable(text: string, sign = '\t'): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const clean = text.replaceAll(/\r\n?/gu, '\n');
  while (at <= clean.length) {
    const { cell, end } = readCell(clean, at, sign);
    row.push(cell);
    if (clean[end] !== sign) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => cells.some((cell) => cell !== ''));
}

function readCell(text: string, start: number, sign: string): { cell: string; end: number } {
  const quoted = text[start] === '"' ? /^"((?:[^"]|"")*)"/u.exec(text.slice(start)) : null;
  const next = quoted && text[start + quoted[0].length];
  if (quoted && (next === undefined || next === sign || next === '\n'))
    return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: start + quoted[0].length };
  const ends = [text.indexOf(sign, start), text.indexOf('\n', start)].filter((end) => end !== -1);
  const end = Math.min(text.length, ...ends);
  return { cell: text.slice(start, end), end };
}

/** Lines of a note or a list, without what marks them as lines of a list. */
export const readLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/^\s*(?:[-*•–·▪◦]|\d{1,3}[.)]|\[[ xX]\])\s+/u, '').trim())
    .filter((line) => line !== '');

export const columnsOf = (table: Table): number => Math.max(0, ...table.map((row) => row.length));

/** A cell as one line: what stands on several in a spreadsheet is one thing. */
export const inOneLine = (cell: string): string =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
