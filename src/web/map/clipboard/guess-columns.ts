import { columnsOf, type Table } from '#web/map/clipboard/read-table.ts';
import { fold } from '#base/fold-letters.ts';

/** What a pasted column may be. */
export const columnKinds = ['text', 'phase', 'channel', 'mark', 'nothing'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** What is taken to be in the columns, and whether the first row only names them; a person confirms it. */
export type Guess = { readonly columns: readonly ColumnKind[]; readonly hasHead: boolean };

const heads: Readonly<Record<Exclude<ColumnKind, 'nothing'>, readonly string[]>> = {
  text: [
    'interaction',
    'text',
    'touchpoint',
    'what',
    'interaktion',
    'beroringspunkt',
    'handelse',
    'vad',
    'kontaktpunkt',
    'hendelse',
    'hva',
    'note',
    'card',
  ],
  phase: ['phase', 'stage', 'fas', 'fase', 'steg', 'step'],
  channel: ['channel', 'channels', 'kanal', 'kanaler'],
  mark: [
    'mark',
    'feeling',
    'heart',
    'cloud',
    'emotion',
    'marke',
    'kansla',
    'hjarta',
    'askmoln',
    'merke',
    'folelse',
    'hjerte',
    'tordensky',
  ],
};
const hearts = ['♥', '❤', '❤️', '+', '++', '+++', 'heart', 'hjarta', 'hjerte', '😊', '🙂', '😀'];
const clouds = [
  '☁',
  '⛈',
  '🌩',
  '-',
  '−',
  '–',
  '--',
  '---',
  'cloud',
  'thundercloud',
  'askmoln',
  'moln',
  'tordensky',
  'sky',
  '☹',
  '🙁',
  '😞',
  '😠',
];

/** The mark that a cell says, if it says one. */
export function readMark(cell: string): { type: 'heart' | 'cloud'; strength: number } | undefined {
  const said = fold(cell).trim();
  const type = hearts.includes(said) ? 'heart' : clouds.includes(said) ? 'cloud' : undefined;
  return type && { type, strength: /^(?:\+{1,3}|-{1,3})$/u.test(said) ? said.length : 1 };
}

type Known = { readonly phases: readonly string[]; readonly channels: readonly string[] };

export function guessColumns(table: Table, known: Known): Guess {
  const first = table[0] ?? [];
  const named = first.map((cell) => kindNamed(cell));
  const hasHead = table.length > 1 && named.filter((kind) => kind !== undefined).length >= Math.min(2, first.length);
  const rows = hasHead ? table.slice(1) : table;
  const all = Array.from({ length: columnsOf(table) }, (_, index) => rows.map((row) => row[index] ?? ''));
  const columns = all.map((cells, index) => (hasHead ? named[index] : undefined) ?? kindOf(cells, known));
  return { columns: onlyOneText(columns, all), hasHead };
}

/** How many cells of a first row are names that columns of a journey go by. */
export const namesIn = (row: readonly string[]): number => row.filter((cell) => kindNamed(cell) !== undefined).length;

const kindNamed = (cell: string): ColumnKind | undefined =>
  (Object.keys(heads) as (keyof typeof heads)[]).find((kind) => heads[kind].includes(fold(cell).trim()));

function kindOf(cells: readonly string[], { phases, channels }: Known): ColumnKind | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'nothing';
  const share = (is: (cell: string) => boolean) => filled.filter(is).length / filled.length;
  if (share((cell) => readMark(cell) !== undefined) > 0.7) return 'mark';
  if (share((cell) => isAmong(cell, phases)) > 0.6) return 'phase';
  if (share((cell) => isAmong(cell, channels)) > 0.6) return 'channel';
  return undefined;
}

const isAmong = (cell: string, names: readonly string[]): boolean =>
  names.some((name) => fold(name) === fold(cell).trim());

/** The column with the longest words is what happens; a column whose few words come again and again is the phase. */
function onlyOneText(
  columns: readonly (ColumnKind | undefined)[],
  cells: readonly (readonly string[])[],
): ColumnKind[] {
  const lengths = cells.map((column) => column.join('').length);
  const open = columns.flatMap((kind, index) => (kind === undefined ? [index] : []));
  const text = columns.includes('text') ? -1 : open.toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0))[0];
  const phase = columns.includes('phase') ? -1 : open.find((index) => index !== text && isRepeated(cells[index] ?? []));
  return columns.map((kind, index) => kind ?? (index === text ? 'text' : index === phase ? 'phase' : 'nothing'));
}

const isRepeated = (column: readonly string[]): boolean =>
  new Set(column).size <= Math.max(column.length / 2, 1) && column.length > 2;
