import type { EventTarget } from '#analytics/event-engine.ts';
import { removeImport } from '#analytics/import-events.ts';
import type { Clock } from '#base/clock.ts';
import { refuse, accept, type Result } from '#base/result.ts';
import { recordOf } from '#model/document/document.ts';
import type { EventLogBody } from '#model/behaviour/event-log.ts';
import { addRecord, removeRecord } from '#model/commands/make-command.ts';
import type { EventCounts } from '#server/behaviour/count-events.ts';
import type { Apart } from '#server/apart/apart.ts';
import type { Read } from '#server/apart/do/import-events.ts';
import type { Damaged } from '#server/apart/do/kept-file.ts';
import { importApart } from '#server/behaviour/import-apart.ts';
import { sameLogs } from '#server/behaviour/same-logs.ts';
import { listName } from '#server/behaviour/erased-list.ts';
import { eraseCustomersKind, type ImportEventsInput, removeEventsKind } from '#server/jobs/job-kinds.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { notedOf } from '#exchange/events/choices.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { Keys } from '#storage/keys/keys.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';

export type ImportEventsParts = {
  readonly apart: Apart;
  readonly blobs: Blobs;
  readonly events: EventStore;
  readonly writer: Writer;
  readonly jobs: Jobs;
  readonly keys: Pick<Keys, 'erasedCustomers'>;
  readonly clock: Clock;
  /** Told how far it is, 0 … 1; answers whether to go on. */
  readonly progress: (share: number) => Promise<boolean>;
  /** Whether somebody has ended it: the log is not wanted any more. */
  readonly isStopped: () => Promise<boolean>;
};

/** Reads a kept file into segments and the event store, and makes it known in the workspace when all of it is there. */
export async function runImportEvents(
  parts: ImportEventsParts,
  workspace: string,
  input: ImportEventsInput,
): Promise<Result<{ log: string } & EventCounts & LeftOut, ServerRefusal>> {
  const opened = await parts.blobs.open(workspace, input.blob);
  if (!opened.ok)
    return refuse({
      code: opened.refusal.code === 'blob-damaged' ? 'blob-damaged' : 'parent-not-found',
      place: 'blob',
    });
  const { address, size } = opened.value;
  if (address === undefined) throw new Error('an event file is never sealed');
  const target = { workspace, log: input.log };
  const same = await alreadyRead(parts, workspace, input);
  if (same) return refuse({ code: 'same-file', detail: same.name });
  const erased = await parts.keys.erasedCustomers.of(workspace);
  const order = {
    ...address,
    size,
    choice: input.choice,
    target,
    segments: parts.events.segmentsFolder,
    erased,
  };
  const engine = await parts.events.engine();
  const { apart, progress } = parts;
  const read = await removingIfStopped(parts, target, () => importApart(order, { apart, engine, progress }));
  if (!read.ok) return read;
  const done = read.value;
  if (!done.ok) return refuse(readRefusal(done.refusal));
  await (await parts.events.segments()).holdAgainst(target, listName(erased));
  const written = await makeKnown(parts, workspace, { input, ...done.value });
  if (written.ok && listName(erased) !== listName(await parts.keys.erasedCustomers.of(workspace)))
    await parts.jobs.add({ workspace, kind: eraseCustomersKind, input: { actor: input.actor } });
  if (!written.ok) return written;
  const skipped = done.value.report.skipped.map(({ reason, n }) => ({ reason, n }));
  return accept({ log: input.log, ...done.value.counts, ...(skipped.length > 0 && { skipped }) });
}

/** How many rows were left out, and why. */
type LeftOut = { readonly skipped?: readonly { readonly reason: string; readonly n: number }[] };

const readRefusal = (refusal: EventFileRefusal | SegmentRefusal | Damaged): ServerRefusal =>
  'target' in refusal ? { code: 'unreadable-file', detail: refusal.code } : eventFileRefusal(refusal);

/** Whether somebody else has read in these rows since the import was asked for. */
async function alreadyRead(parts: ImportEventsParts, workspace: string, { log, content, again }: ImportEventsInput) {
  if (content === undefined || again) return undefined;
  const same = await sameLogs({ ...parts, journal: parts.writer.journal }, { workspace, content });
  return same.find((one) => one.events > 0 && one.log !== log);
}

/** What was read of a log that was removed meanwhile goes too. */
async function removingIfStopped<T>(
  { events, isStopped }: ImportEventsParts,
  target: EventTarget,
  read: () => Promise<T>,
): Promise<T> {
  const clean = async (): Promise<boolean> => {
    if (!(await isStopped())) return false;
    await removeImport({ target, segments: await events.segments(), engine: await events.engine() });
    return true;
  };
  const done = await read().catch(async (error: unknown) => {
    await clean();
    throw error;
  });
  if (await clean()) throw new Error('the import was stopped');
  return done;
}

type Known = Read & { readonly input: ImportEventsInput };

/** Makes the log known; one that it takes the place of is out of sight first, so that nothing is ever counted twice. */
async function makeKnown(parts: ImportEventsParts, workspace: string, known: Known) {
  const { log, replaces, actor } = known.input;
  const writer = { ...parts.writer, actor };
  const doc = await loadDocument(writer.journal, workspace);
  const replaced = recordOf(doc.records, 'event-log', replaces);
  const room = replaced ? await writeCommand(writer, doc, removeRecord('event-log', replaced.id)) : accept(doc);
  if (!room.ok) return room;
  const body = bodyOf(known, { now: parts.clock(), replaced: replaced?.body });
  const added = room.value.records.has(log)
    ? room
    : await writeCommand(writer, room.value, addRecord('event-log', { id: log, body }));
  if (added.ok && replaces !== undefined)
    await parts.jobs.add({ workspace, kind: removeEventsKind, input: { log: replaces, actor } });
  return added;
}

function bodyOf(
  { input, counts, report }: Known,
  { now, replaced }: { now: number; replaced: EventLogBody | undefined },
): EventLogBody {
  const { content, blob, choice } = input;
  const body: EventLogBody = {
    name: replaced?.name ?? input.name,
    journeys: [...(replaced?.journeys ?? input.journeys)],
    ...{ blob, content, format: choice.format, imported: new Date(now).toISOString() },
    ...notedOf(choice),
    ...counts,
    skipped: report.skipped.map(({ reason, n, sample: [first] }) => ({ reason, n, line: first?.line })),
  };
  return JSON.parse(JSON.stringify(body)) as EventLogBody;
}
