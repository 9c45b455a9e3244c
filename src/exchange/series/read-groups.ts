import { parse } from 'csv-parse/sync';
import { accept, refuse, type Result } from '#base/result.ts';
import { numberColumn } from '#exchange/series/number-column.ts';

/** Readings by the group they belong to, in the order in which the groups come. */
export type Groups = readonly { readonly name: string; readonly values: readonly number[] }[];

const signs = ['\t', ';', ','] as const;

/** Reads rows of `group,value`; errors name the line. */
export function readGroups(text: string): Result<Groups, string> {
  const [head = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1);
  const sign = signs.find((each) => head.includes(each));
  if (sign === undefined)
    return refuse('line 1: expected two columns, group and value, with a comma, a semicolon or a tab between');
  const rows = parsed(text, sign);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  const names = header?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const [group, value] = [names.indexOf('group'), names.indexOf('value')];
  if (group < 0 || value < 0) return refuse(`line 1: expected columns named group and value, got ${names.join(', ')}`);
  return grouped(body, group, value);
}

function grouped(rows: readonly Row[], group: number, value: number): Result<Groups, string> {
  const { read } = numberColumn(rows.map(({ cells }) => cells[value] ?? ''));
  const groups = new Map<string, number[]>();
  for (const { line, cells } of rows) {
    const [name = '', text = ''] = [cells[group], cells[value]];
    const number = read(text);
    if (number === undefined) return refuse(`line ${line}: expected a number, got "${text.slice(0, 40)}"`);
    groups.set(name, groups.get(name) ?? []);
    groups.get(name)?.push(number);
  }
  return accept([...groups].map(([name, values]) => ({ name, values })));
}

type Row = { readonly line: number; readonly cells: readonly string[] };

function parsed(text: string, delimiter: string): Result<Row[], string> {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      trim: true,
      skipEmptyLines: true,
      relaxColumnCount: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return accept(rows.map(({ info, record }) => ({ line: info.lines, cells: record })));
  } catch (fault) {
    const line = typeof fault === 'object' && fault !== null && 'lines' in fault ? Number(fault.lines) : 1;
    return refuse(`line ${line}: a quotation mark is open or out of place`);
  }
}
