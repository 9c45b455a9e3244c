import { accept, refuse, type Result } from '#base/result.ts';
import { removeRecord } from '#model/commands/make-command.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { ExampleNow } from '#protocol/http/example.ts';
import { beginRemoval } from '#server/behaviour/remove-events.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import { type ExampleRemoval, planRemoval } from '#server/example/plan-removal.ts';
import { remember, remembered } from '#server/example/remembered-example.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { exampleEventsKind, type ExampleEventsInput } from '#server/jobs/job-kinds.ts';
import { removeJourney } from '#server/map/remove-journey.ts';
import { removingWorkshops } from '#server/workshop/remove-workshops.ts';
import { loadDocument, type Writer } from '#server/keeping/write-command.ts';
import type { Storage } from '#storage/storage.ts';

export type ExampleParts = Pick<
  Storage,
  'documents' | 'guests' | 'journal' | 'settings' | 'jobs' | 'erase' | 'securityEvents'
> & {
  readonly events: Pick<EventStore, 'engine' | 'segments'>;
  readonly writer: Writer;
  readonly wakeJobs: () => void;
};

/** Whether the example is there, what would go with it, and what would stay. */
export async function readExample(parts: ExampleParts, workspace: string): Promise<ExampleNow> {
  const { isThere, plan } = await planOf(parts, workspace);
  return {
    isThere,
    journeys: plan.journeys.length,
    interviews: plan.interviews.length,
    library: plan.library.length,
    stays: plan.stays.map(({ usedBy, ...thing }) => ({ ...thing, usedBy: [...usedBy] })),
  };
}

async function planOf(
  parts: ExampleParts,
  workspace: string,
): Promise<{ isThere: boolean; prefix: string; plan: ExampleRemoval }> {
  const { prefix, leaving } = await remembered(parts, workspace);
  const plan = leaving ?? planRemoval(await allOf(parts, workspace), prefix);
  return { isThere: leaving !== undefined || plan.journeys.length > 0, prefix, plan };
}

async function allOf({ documents, journal }: ExampleParts, workspace: string): Promise<StigDocument[]> {
  const entries = await documents.list({ workspace });
  const stored = await Promise.all(entries.map(({ id }) => journal.load(id)));
  return stored.flatMap((one) => one?.doc ?? []);
}

/**
 * Takes the example away with all that it brought and nobody has made use of. What is to go is written down first, so that a removal that was
 * broken off is simply asked for again.
 *
 * Errors  `not-found` where there is no example.
 */
export async function removeExample(
  parts: ExampleParts,
  { workspace, by }: { workspace: string; by: string },
): Promise<Result<ExampleNow, ServerRefusal>> {
  const { isThere, prefix, plan } = await planOf(parts, workspace);
  if (!isThere) return refuse({ code: 'not-found' });
  const told = await readExample(parts, workspace);
  await remember(parts, workspace, { prefix, leaving: plan });
  await removeEvents(parts, workspace);
  for (const journey of plan.journeys) {
    const gone = await removeJourney(
      { ...parts, removeWorkshops: removingWorkshops(parts) },
      { workspace, journey, also: [], by },
    );
    if (!gone.ok) return gone;
  }
  for (const id of plan.interviews) await parts.documents.remove({ id, by });
  for (const { type, id } of plan.library)
    if (type === 'participant') await parts.erase({ workspace, participant: id, by });
  await removeFromLibrary(parts, workspace, plan);
  await remember(parts, workspace, { prefix });
  return accept(told);
}

/** Its log of events, also one that is still being made. */
async function removeEvents(parts: ExampleParts, workspace: string): Promise<void> {
  const made = (await parts.jobs.of(workspace)).filter(({ kind }) => kind === exampleEventsKind);
  for (const job of made) {
    await parts.jobs.stop(job.id, 'the example was taken away');
    await beginRemoval(parts, { workspace, log: (job.input as unknown as ExampleEventsInput).log });
  }
  if (made.length > 0) parts.wakeJobs();
}

async function removeFromLibrary({ writer }: ExampleParts, workspace: string, plan: ExampleRemoval): Promise<void> {
  const doc = await loadDocument(writer.journal, workspace);
  const there = plan.library.filter(({ type, id }) => doc.records.get(id)?.type === type);
  const wanted = there.map(({ type, id }) => ({
    command: removeRecord(type, id),
    commandId: writer.createId(),
    actor: writer.actor,
  }));
  if (wanted.length > 0) await writer.journal.writeAll(doc, wanted);
}
