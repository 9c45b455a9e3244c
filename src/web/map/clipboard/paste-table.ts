import type { CreateId } from '#base/id.ts';
import type { Command } from '#model/document/command.ts';
import type { ColumnKind } from '#web/map/clipboard/guess-columns.ts';
import { readMark } from '#web/map/clipboard/guess-columns.ts';
import type { Table } from '#web/map/clipboard/read-table.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { fold } from '#base/fold-letters.ts';
import { addRecord } from '#model/commands/make-command.ts';

/** One card to be: what the columns of a row say. */
export type Row = {
  readonly text: string;
  readonly phase: string;
  readonly channels: readonly string[];
  readonly mark: ReturnType<typeof readMark>;
};

/** The rows as cards, read by what the columns are; a row without a text is no card. */
export function rowsOf(table: Table, columns: readonly ColumnKind[]): Row[] {
  const cells = (row: readonly string[], kind: ColumnKind): string[] =>
    row.filter((cell, index) => columns[index] === kind && cell !== '');
  return table
    .map((row) => ({
      text: cells(row, 'text').join(' · '),
      phase: cells(row, 'phase')[0] ?? '',
      channels: cells(row, 'channel')
        .flatMap((cell) => cell.split(/[,;/]/u))
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      mark: cells(row, 'mark')
        .map(readMark)
        .find((mark) => mark !== undefined),
    }))
    .filter(({ text }) => text !== '');
}

export type TableTarget = {
  readonly view: MapView;
  /** The phase of rows that name none, and what the first of them stands after. */
  readonly phase: string | undefined;
  readonly after: string | undefined;
  readonly channels: ReadonlyMap<string, string>;
  readonly createId: CreateId;
};

export type PastedTable = {
  readonly commands: readonly Command[];
  readonly made: readonly string[];
  /** Channels that the workspace does not know yet, with the ids that the cards give them. */
  readonly newChannels: readonly { readonly id: string; readonly name: string }[];
};

/** The commands that lay rows out as interactions, with the phases that they name and the map lacks. */
export function pasteTable(rows: readonly Row[], target: TableTarget): PastedTable {
  const { view, createId } = target;
  const commands: Command[] = [];
  const made: string[] = [];
  const phases = new Map(view.phases.map(({ phase }) => [fold(phase.body.name ?? ''), phase.id]));
  const channels = new Map([...target.channels].map(([name, id]) => [fold(name), id]));
  const newChannels: { id: string; name: string }[] = [];
  const last = new Map(view.phases.map(({ phase, interactions }) => [phase.id, interactions.at(-1)?.id]));
  if (target.phase !== undefined && target.after !== undefined) last.set(target.phase, target.after);
  const phaseOf = (name: string): string => {
    const known = name === '' ? target.phase : phases.get(fold(name));
    if (known !== undefined) return known;
    const id = phases.get(fold(name)) ?? createId();
    if (!phases.has(fold(name))) commands.push(addRecord('phase', { id, body: { name, involvesUs: true } }));
    phases.set(fold(name), id);
    return id;
  };
  const channelOf = (name: string): string => {
    const id = channels.get(fold(name)) ?? createId();
    if (!channels.has(fold(name))) newChannels.push({ id, name });
    channels.set(fold(name), id);
    return id;
  };
  for (const row of rows) {
    const phase = phaseOf(row.phase);
    const id = createId();
    const isWithout = view.phases.some((one) => one.phase.id === phase && one.phase.body.involvesUs === false);
    const body = {
      ...{ phase, text: row.text, kind: isWithout ? ('indirect' as const) : ('direct' as const) },
      ...(row.channels.length > 0 && { channels: row.channels.map(channelOf) }),
      ...(row.mark && { mark: row.mark }),
    };
    const after = last.get(phase);
    commands.push(addRecord('interaction', { id, body, ...(after !== undefined && { after }) }));
    last.set(phase, id);
    made.push(id);
  }
  return { commands, made, newChannels };
}
