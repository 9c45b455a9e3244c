import type { Command } from '#model/document/command.ts';
import { writeText } from '#model/commands/make-command.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** One line of the outline, in the order in which it is read. */
export type OutlineLine =
  | { readonly type: 'phase'; readonly record: RecordOf<'phase'>; readonly n: number; readonly all: number }
  | {
      readonly type: 'interaction';
      readonly record: RecordOf<'interaction'>;
      readonly phase: string;
      readonly n: number;
      readonly all: number;
    }
  | { readonly type: 'transition'; readonly record: RecordOf<'transition'>; readonly phase: string };

/** The journey as lines: phases, in them interactions, and after an interaction what lies between it and the next. */
export function outlineLines(view: MapView): OutlineLine[] {
  return view.phases.flatMap(({ phase, interactions }, index): OutlineLine[] => [
    { type: 'phase', record: phase, n: index + 1, all: view.phases.length },
    ...interactions.flatMap((record, at): OutlineLine[] => [
      { type: 'interaction', record, phase: phase.id, n: at + 1, all: interactions.length },
      ...(view.transitionsFrom.get(record.id) ?? []).map((between): OutlineLine => ({
        type: 'transition',
        record: between,
        phase: phase.id,
      })),
    ]),
  ]);
}

/** Writes the text of a line anew. */
export function writeLine({ record }: OutlineLine, text: { was: string; is: string }): Command {
  if (record.type === 'phase') return writeText(record, 'name', text);
  return record.type === 'interaction' ? writeText(record, 'text', text) : writeText(record, 'meanwhile', text);
}

/** The text of a line. */
export function wordsOf(line: OutlineLine): string {
  if (line.type === 'phase') return line.record.body.name ?? '';
  return (line.type === 'interaction' ? line.record.body.text : line.record.body.meanwhile) ?? '';
}
