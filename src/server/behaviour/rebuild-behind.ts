import { type BehindLog, behindLogs } from '#analytics/segments/behind-logs.ts';
import { rebuildLog } from '#analytics/segments/rebuild-events.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import { notYetHeld } from '#server/behaviour/erased-list.ts';
import type { Keys } from '#storage/keys/keys.ts';
import { eraseCustomersKind, rebuildEventsKind } from '#server/jobs/job-kinds.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument } from '#server/keeping/write-command.ts';
import type { Job, Jobs } from '#storage/jobs/jobs.ts';

type Begin = { readonly jobs: Jobs; readonly wakeJobs: () => void };

/** Has the logs of a workspace made anew, unless that is under way or has just failed; says in a refusal how far it is. */
export async function beginRebuilding(
  { jobs, wakeJobs }: Begin,
  workspace: string,
  behind: readonly BehindLog[],
): Promise<ServerRefusal> {
  const lost = behind.filter(({ kept }) => kept === undefined);
  if (lost.length === behind.length) return damaged(lost.map(({ log }) => log).join(', '));
  const last = (await jobs.of(workspace)).findLast(({ kind }) => kind === rebuildEventsKind);
  if (last?.state === 'failed' && !isWorthAnother(last, behind)) return damaged(String(last.problem));
  const job = await jobs.find(await jobs.addOnce({ workspace, kind: rebuildEventsKind, input: inputOf(behind) }));
  wakeJobs();
  return { code: 'behaviour-rebuilding', detail: `${Math.floor((job?.progress ?? 0) * 100)} %` };
}

const damaged = (what: string): ServerRefusal => ({ code: 'behaviour-unavailable', detail: `events-damaged: ${what}` });

/** What was tried in vain is not tried again before something about it is different. */
const isWorthAnother = ({ input }: Job, behind: readonly BehindLog[]): boolean =>
  JSON.stringify(input) !== JSON.stringify(inputOf(behind));

const inputOf = (behind: readonly BehindLog[]) => ({
  behind: behind.map(({ log, kept, there }) => `${log}: ${there} of ${kept ?? 'nothing'}`),
});

export type RebuildParts = {
  readonly journal: Journal;
  readonly events: Pick<EventStore, 'engine' | 'segments'>;
  /** Told how far it is, 0 … 1; answers whether to go on. */
  readonly progress: (share: number) => Promise<boolean>;
};

/** Makes those logs of a workspace anew that the event store does not have as they are kept. */
export async function runRebuild(
  { journal, events, progress }: RebuildParts,
  workspace: string,
): Promise<Result<{ logs: number; events: number }, ServerRefusal>> {
  const [segments, engine] = [await events.segments(), await events.engine()];
  const { records } = await loadDocument(journal, workspace);
  const logs = recordsOf(records, 'event-log').map(({ id }) => id);
  const behind = await behindLogs({ segments, engine }, { workspace, logs });
  const all = behind.reduce((sum, { kept = 0 }) => sum + kept, 0);
  let done = 0;
  for (const { log, kept } of behind) {
    if (kept === undefined) continue;
    const tell = async (there: number): Promise<void> => {
      if (!(await progress(Math.min(0.99, (done + there) / Math.max(all, 1))))) throw new Error('not to go on');
    };
    const rebuilt = await rebuildLog({ segments, engine, target: { workspace, log }, tell });
    if (!rebuilt.ok) return refuse({ code: 'behaviour-unavailable', detail: `${log} ${rebuilt.refusal.code}` });
    done += rebuilt.value;
  }
  return accept({ logs: behind.length, events: done });
}

/** Has everything made anew where the store of events is gone, before anybody asks. */
export async function rebuildIfGone(parts: Begin & { readonly events: EventStore }): Promise<void> {
  if (!(await parts.events.isGone())) return;
  const kept = (await (await parts.events.segments()).list()).filter(({ sealed }) => sealed);
  for (const workspace of new Set(kept.map(({ target }) => target.workspace)))
    await parts.jobs.addOnce({ workspace, kind: rebuildEventsKind, input: { behind: ['everything'] } });
  parts.wakeJobs();
}

/** Has the lists of erased customers carried out wherever a log has not been held against its own: a backup from before may have come back. */
export async function eraseWhoCameBack(
  parts: Begin & { readonly events: EventStore; readonly keys: Pick<Keys, 'erasedCustomers'> },
): Promise<void> {
  const segments = await parts.events.segments();
  for (const workspace of await parts.keys.erasedCustomers.workspaces()) {
    const logs = (await segments.list()).filter(({ target, sealed }) => sealed && target.workspace === workspace);
    const list = await parts.keys.erasedCustomers.of(workspace);
    const targets = logs.map(({ target }) => target);
    if ((await notYetHeld(segments, list, targets)).length === 0) continue;
    await parts.jobs.addOnce({ workspace, kind: eraseCustomersKind, input: { actor: 'stig' } });
  }
  parts.wakeJobs();
}
