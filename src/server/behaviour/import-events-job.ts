import { importEvents } from '#analytics/import-events.ts';
import { refuse, accept, type Result } from '#base/result.ts';
import { type ReadReport, readEventFile } from '#exchange/events/read-event-file.ts';
import type { EventLogBody } from '#model/behaviour/event-log.ts';
import { countingEvents } from '#server/behaviour/count-events.ts';
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
): Promise<Result<{ log: string } & Counts, ServerRefusal>> {
  const opened = await parts.blobs.open(workspace, input.blob);
  if (!opened.ok) return refuse({ code: 'parent-not-found', place: 'blob' });
  const read = countBytes(opened.value.read, opened.value.size, parts.progress);
  const counting = countingEvents(readEventFile(read, input.choice));
  const [engine, segments] = await Promise.all([parts.events.engine(), parts.events.segments()]);
  const done = await importEvents(counting.batches, { target: { workspace, log: input.log }, segments, engine });
  if (!done.ok) return refuse({ code: 'unreadable-file', detail: done.refusal.code });
  const counts = counting.counts();
  const written = await makeKnown(parts.writer, workspace, { input, counts, report: done.value });
  return written.ok ? accept({ log: input.log, ...counts }) : written;
}

type Counts = ReturnType<ReturnType<typeof countingEvents>['counts']>;

type Read = { readonly input: ImportEventsInput; readonly counts: Counts; readonly report: ReadReport };

async function makeKnown(writer: Writer, workspace: string, { input, counts, report }: Read) {
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

/** A source that says how much of it has been read, now and then. */
function countBytes(
  source: () => AsyncIterable<Uint8Array>,
  size: number,
  progress: (share: number) => Promise<boolean>,
) {
  return async function* counted(): AsyncGenerator<Uint8Array> {
    let seen = 0;
    let told = Date.now();
    for await (const chunk of source()) {
      seen += chunk.length;
      if (Date.now() - told > 1000) {
        told = Date.now();
        if (!(await progress(Math.min(0.99, seen / size)))) throw new Error('the job is no longer this worker’s');
      }
      yield chunk;
    }
  };
}
