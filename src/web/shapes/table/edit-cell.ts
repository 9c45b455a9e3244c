import type { Edited } from '#model/change.ts';
import type { Command } from '#model/command.ts';
import type { RecordOf } from '#model/records.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { moveToPhase } from '#web/map/moving/gestures.ts';
import type { Column } from '#web/shapes/table/columns.ts';

type Interaction = RecordOf<'interaction'>;

/** What a cell holds as it is edited: an id, a mark such as `heart-2`, or words. */
export function valueOf({ body }: Interaction, column: Column): string {
  if (column === 'mark') return body.mark?.type ? `${body.mark.type}-${body.mark.strength ?? 1}` : '';
  if (column === 'professional' || column === 'operational') return body.owners?.[column] ?? '';
  if (column === 'channels' || column === 'quotes') return '';
  return body[column] ?? '';
}

/** The commands that give a cell another value; none where it says the same. */
export function editCell(
  view: MapView,
  record: Interaction,
  { column, is }: { column: Column; is: string },
): Command[] {
  const { id } = record;
  const was = valueOf(record, column);
  if (is === was) return [];
  if (column === 'phase') return moveToPhase(view, [id], is);
  if (column === 'mark') return [edit(id, 'mark', { was: record.body.mark, is: readMark(is) })];
  const path = column === 'professional' || column === 'operational' ? `owners.${column}` : column;
  return [edit(id, path, { was: was || undefined, is: is || undefined })];
}

/** The channels of an interaction, written as names. */
export const editChannels = ({ id, body }: Interaction, is: readonly string[]): Command =>
  edit(id, 'channels', { was: body.channels && [...body.channels], is: [...is] });

const edit = (id: string, path: string, edited: Edited): Command => ({
  ...{ do: 'edit', type: 'interaction', id },
  set: { [path]: edited },
});

function readMark(value: string): { type: string; strength: number } | undefined {
  const [type, strength] = value.split('-');
  return type === undefined || type === '' ? undefined : { type, strength: Number(strength ?? 1) };
}
