import { accept, refuse, type Result } from '#base/result.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { SaidReading } from '#exchange/events/event-format.ts';
import type { EventOverlap, EventReading, OverlapQuestion } from '#protocol/http/behaviour.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import { type KeptFileParts, readingOfKept } from '#server/behaviour/reading-of-kept.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument } from '#server/keeping/write-command.ts';

export type OverlapParts = KeptFileParts & {
  readonly journal: Journal;
  readonly events: Pick<EventStore, 'segmentsFolder'>;
};

/** How many rows of a kept file other logs of the journeys hold already, so that nobody counts them twice unaware. */
export async function eventOverlap(
  parts: OverlapParts,
  workspace: string,
  { journeys, ...said }: Omit<OverlapQuestion, keyof EventReading> & SaidReading,
): Promise<Result<EventOverlap, ServerRefusal>> {
  const { records } = await loadDocument(parts.journal, workspace);
  const known = recordsOf(records, 'event-log').filter(({ body }) =>
    body.journeys?.some((one) => journeys.includes(one)),
  );
  const read = await readingOfKept(parts, workspace, said);
  if (!read.ok) return read;
  if (known.length === 0) return accept({ rows: 0, logs: [] });
  const logs = known.map(({ id, body: { first, last } }) => ({ target: { workspace, log: id }, first, last }));
  const { address, choice } = read.value;
  const order = { ...address, choice, segments: parts.events.segmentsFolder, logs };
  const looked = await parts.apart.run('overlap', () => order, { signal: parts.signal });
  if (!looked.ok) return looked;
  if (!looked.value.ok) return refuse(eventFileRefusal(looked.value.refusal));
  const names = new Map(known.map(({ id, body }) => [id, body.name ?? '']));
  const found = looked.value.value;
  return accept({ rows: found.rows, logs: found.logs.map((one) => ({ ...one, name: names.get(one.log) ?? '' })) });
}
