import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { accept, refuse, type Result } from '#base/result.ts';
import type { SaidReading } from '#exchange/events/event-format.ts';
import type { EventOverlap } from '#protocol/http/behaviour.ts';
import type { JobState } from '#protocol/http/jobs.ts';
import { beginImport } from '#server/behaviour/begin-import.ts';
import { eventOverlap } from '#server/behaviour/event-overlap.ts';
import { keepEventFile } from '#server/behaviour/keep-event-file.ts';
import { saidReading } from '#server/behaviour/said-reading.ts';
import { findJourney } from '#server/control/find-journey.ts';
import { commandLineActor } from '#server/control/import.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';
import { importEventsKind } from '#server/jobs/job-kinds.ts';
import { jobRunners } from '#server/jobs/job-runners.ts';
import { jobStateOf } from '#server/jobs/read-job.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';

export type EventFileOrder = SaidReading & {
  /** Where it lies on this machine. */
  readonly file: string;
  readonly journeys: readonly string[];
  readonly name?: string | undefined;
  readonly again?: boolean | undefined;
};

export type EventImportBegun = {
  readonly job: string;
  /** How it is read, guesses among it. */
  readonly reading: SaidReading;
  readonly overlap: EventOverlap;
};

/** Begins to read an event file in for journeys that are named by id or name; rows that are there already only where somebody says so. */
export async function importEventFile(
  installation: Installation,
  { file, journeys: wanted, name = basename(file), again, ...said }: EventFileOrder,
): Promise<Result<EventImportBegun, ServerRefusal>> {
  const { storage, effects, apart, events } = installation;
  const found = await findJourneys(installation, wanted);
  if (!found.ok) return found;
  const { workspace, journeys } = found.value;
  const parts = { ...storage, apart, events, clock: effects.clock, createId: effects.createId };
  return keepEventFile(parts, { workspace, name: basename(file), bytes: createReadStream(file) }, async (blob) => {
    const reading = await saidReading(parts, { workspace, blob }, said);
    if (!reading.ok) return reading;
    const log = { blob, journeys, name, ...reading.value, ...(again && { again }) };
    const overlap = await eventOverlap(parts, workspace, log);
    if (!overlap.ok) return overlap;
    const begun = await beginImport(parts, { workspace, actor: commandLineActor }, log);
    if (!begun.ok) return begun;
    installation.wakeJobs?.();
    return accept({ job: begun.value.job, reading: reading.value, overlap: overlap.value });
  });
}

async function findJourneys(
  installation: Installation,
  wanted: readonly string[],
): Promise<Result<{ workspace: string; journeys: string[] }, ServerRefusal>> {
  const journeys: string[] = [];
  let workspace: string | undefined;
  for (const one of wanted) {
    const found = await findJourney(installation, one);
    if (!found.ok) return found;
    workspace ??= found.value.workspace;
    if (found.value.workspace !== workspace)
      return refuse({
        code: 'not-valid',
        place: '--journey',
        detail: `"${one}" is in another workspace than the first`,
      });
    journeys.push(found.value.doc.id);
  }
  return workspace === undefined
    ? refuse({ code: 'not-valid', place: '--journey', detail: 'say which journey it shows' })
    : accept({ workspace, journeys });
}

/** A server's answer comes before whoever asked gives the line up. Units: ms. */
const longestAnswerMs = 20_000;

/** How an import ended, or how far it is by now. Where no server runs, it is done here. */
export async function awaitImport(
  installation: Installation,
  { job }: { job: string },
): Promise<Result<JobState, ServerRefusal>> {
  const { storage } = installation;
  const here = installation.wakeJobs === undefined ? runHere(installation) : undefined;
  const until = here ? Infinity : Date.now() + longestAnswerMs;
  try {
    for (;;) {
      const found = await storage.jobs.find(job);
      if (!found) return refuse({ code: 'not-found', detail: `job ${job}` });
      const isWaiting = found.state === 'queued' && found.problem !== undefined;
      if (isWaiting || found.state === 'done' || found.state === 'failed' || Date.now() > until)
        return accept(jobStateOf(found));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await here?.close();
  }
}

function runHere({ storage, ...installation }: Installation) {
  const { [importEventsKind]: importing } = jobRunners({ ...installation, ...storage });
  const jobs = runJobs({
    jobs: storage.jobs,
    runners: { [importEventsKind]: importing },
    report: () => {},
  });
  jobs.start();
  return jobs;
}
