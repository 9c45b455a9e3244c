import { refuse, accept, type Result } from '#base/result.ts';
import type { EventLogBody } from '#model/behaviour/event-log.ts';
import type { EventCounts } from '#server/behaviour/count-events.ts';
import { importApart } from '#server/behaviour/import-apart.ts';
import type { Read } from '#server/behaviour/import-message.ts';
import type { ImportEventsInput } from '#server/jobs/job-kinds.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { loadDocument, writeCommand, type Writer } from '#server/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';

export type ImportEventsParts = {
  readonly blobs: Blobs;
  readonly events: EventStore;
  readonly writer: Writer;
  /** Told how far it is, 0 … 1; answers whether to go on. */
  readonly progress: (share: number) => Promise<boolean>;
};

/** Reads a kept file into segments and the event store, and makes it known in the workspace when all of it is there. */
export async function runImportEvents(
  parts: ImportEventsParts,
  workspace: string,
  input: ImportEventsInput,
): Promise<Result<{ log: string } & EventCounts, ServerRefusal>> {
  const opened = await parts.blobs.open(workspace, input.blob);
  if (!opened.ok) return refuse({ code: 'parent-not-found', place: 'blob' });
  const { file, size } = opened.value;
  if (file === undefined) throw new Error('an event file is never sealed');
  const target = { workspace, log: input.log };
  const order = { file, size, choice: input.choice, target, segments: parts.events.segmentsFolder };
  const done = await importApart(order, { engine: await parts.events.engine(), progress: parts.progress });
  if (!done.ok) return refuse({ code: 'unreadable-file', detail: done.refusal.code });
  const written = await makeKnown(parts.writer, workspace, { input, ...done.value });
  return written.ok ? accept({ log: input.log, ...done.value.counts }) : written;
}

async function makeKnown(
  writer: Writer,
  workspace: string,
  { input, counts, report }: Read & { readonly input: ImportEventsInput },
) {
  const doc = await loadDocument(writer.journal, workspace);
  if (doc.records.has(input.log)) return accept(doc);
  const body: EventLogBody = {
    name: input.name,
    journeys: [...input.journeys],
    blob: input.blob,
    format: input.choice.format,
    ...(input.choice.format === 'csv' && { columns: input.choice.columns }),
    ...counts,
    skipped: report.skipped.map(({ reason, n, sample }) => {
      const [first] = sample;
      return { reason, n, ...(first && { sample: `${first.line}: ${first.text}` }) };
    }),
  };
  return writeCommand({ ...writer, actor: input.actor }, doc, {
    do: 'add',
    type: 'event-log',
    id: input.log,
    body: JSON.parse(JSON.stringify(body)),
  });
}
