import { accept, refuse, type Result } from '#base/result.ts';
import { recordOf } from '#model/document/document.ts';
import type { SaidReading } from '#exchange/events/event-format.ts';
import type { EventReading, NewEventLog } from '#protocol/http/behaviour.ts';
import { contentOf } from '#server/behaviour/content-of.ts';
import { missingJourney } from '#server/behaviour/logs-of-journey.ts';
import { readingOfKept } from '#server/behaviour/reading-of-kept.ts';
import { sameLogs, type SameLogsParts } from '#server/behaviour/same-logs.ts';
import { importEventsKind, type ImportEventsInput } from '#server/jobs/job-kinds.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument } from '#server/keeping/write-command.ts';

export type BeginImportParts = SameLogsParts & { readonly createId: () => string };

type Who = { readonly workspace: string; readonly actor: string };

/** Queues the import of a kept file whose columns have been confirmed; rows that are there already only where a person says so. */
export async function beginImport(
  parts: BeginImportParts,
  who: Who,
  wanted: Omit<NewEventLog, keyof EventReading> & SaidReading,
): Promise<Result<{ job: string }, ServerRefusal>> {
  const missing = await missingJourney(parts.journal, { ...who, journeys: wanted.journeys });
  if (missing !== undefined) return refuse({ code: 'parent-not-found', place: 'journeys', detail: missing });
  const read = await readKept(parts, who.workspace, wanted);
  if (!read.ok) return read;
  const { content, choice } = read.value;
  const [same] = wanted.again ? [] : await sameLogs(parts, { ...who, content });
  if (same) return refuse({ code: 'same-file', detail: same.name });
  const { blob, name, journeys, again = false } = wanted;
  return queue(parts, who, { log: parts.createId(), blob, name, journeys, choice, content, again, actor: who.actor });
}

/** Queues the file of a log to be read in another way; what comes of it takes the log's place. */
export async function beginReadingAnew(
  parts: BeginImportParts,
  who: Who,
  { log, ...how }: SaidReading & { log: string },
): Promise<Result<{ job: string }, ServerRefusal>> {
  const there = recordOf((await loadDocument(parts.journal, who.workspace)).records, 'event-log', log);
  if (!there) return refuse({ code: 'not-found', detail: `event-log ${log}` });
  const { blob, name = '', journeys = [] } = there.body;
  const read = await readKept(parts, who.workspace, { blob, ...how });
  if (!read.ok) return read.refusal.code === 'parent-not-found' ? refuse({ code: 'file-gone' }) : read;
  const input = { blob, name, journeys, ...read.value, again: true, replaces: log, actor: who.actor };
  return queue(parts, who, { log: parts.createId(), ...input });
}

async function readKept(
  parts: BeginImportParts,
  workspace: string,
  said: SaidReading & { readonly blob: string },
): Promise<Result<Pick<ImportEventsInput, 'choice'> & { content: string }, ServerRefusal>> {
  const read = await readingOfKept(parts, workspace, said);
  if (!read.ok) return read;
  const { address, choice } = read.value;
  const content = await contentOf(parts, address);
  return content.ok ? accept({ choice, content: content.value }) : content;
}

async function queue({ jobs }: BeginImportParts, { workspace }: Who, input: ImportEventsInput) {
  const job = await jobs.add({ workspace, kind: importEventsKind, input: JSON.parse(JSON.stringify(input)) });
  return accept({ job });
}
