import type { JsonObject } from '#base/json.ts';
import { invertChanges, type Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import type { TypeName } from '#model/document/records.ts';

/** One record that a command would add, edit at some paths or remove; where it stands is the path `order`. */
export type Touch = {
  readonly does: 'add' | 'edit' | 'remove';
  readonly type: TypeName;
  readonly id: string;
  readonly body: JsonObject;
  readonly paths: readonly string[];
};

/** All that a command would touch, so that one rule can be asked of every kind of command, those that take back among them; nothing is known of a command that has no place where there are guests. */
export function touchesOf(command: Command): Touch[] | undefined {
  switch (command.do) {
    case 'add':
      return [touch('add', command, { body: command.body })];
    case 'edit':
      return [touch('edit', command, { paths: Object.keys(command.set) })];
    case 'move':
      return [touch('edit', command, { paths: command.phase === undefined ? ['order'] : ['order', 'phase'] })];
    case 'remove':
      return [touch('remove', command)];
    case 'revert':
      return invertChanges(command.changes).map(touchOfChange);
    case 'import':
      return command.records.map((record) => touch('add', record, { body: record.body }));
    default:
      return undefined;
  }
}

type Named = { readonly type: TypeName; readonly id: string };

const touch = (does: Touch['does'], { type, id }: Named, more: Partial<Touch> = {}): Touch => ({
  does,
  type,
  id,
  body: {},
  paths: [],
  ...more,
});

function touchOfChange(change: Change): Touch {
  if (change.did === 'added') return touch('add', change.record, { body: change.record.body });
  if (change.did === 'removed') return touch('remove', change.record);
  return touch('edit', change, { paths: [...Object.keys(change.set), ...(change.order ? ['order'] : [])] });
}
