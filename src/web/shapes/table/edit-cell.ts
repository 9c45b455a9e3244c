import type { Command } from '#model/document/command.ts';
import { setValue } from '#model/commands/make-command.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Mark } from '#model/record/values.ts';
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
  if (column === 'mark') return [setValue(record, 'mark', readMark(is))];
  if (column === 'channels' || column === 'quotes') return [];
  if (column === 'kind') return is === 'direct' || is === 'indirect' ? [setValue(record, 'kind', is)] : [];
  const path = column === 'professional' || column === 'operational' ? (`owners.${column}` as const) : column;
  return [setValue(record, path, is || undefined)];
}

/** The channels of an interaction, written as names. */
export const editChannels = (record: Interaction, is: readonly string[]): Command => setValue(record, 'channels', is);

function readMark(value: string): Mark | undefined {
  const [type, strength] = value.split('-');
  return type === 'heart' || type === 'cloud' ? { type, strength: Number(strength ?? 1) } : undefined;
}
