import * as z from 'zod';
import { accept, refuse, type Result } from '#base/result.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { LooseFile } from '#protocol/http/behaviour.ts';
import { eventJobsOf } from '#server/behaviour/event-jobs.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';
import type { Settings } from '#storage/workspace/settings.ts';

export type LooseParts = {
  readonly journal: Journal;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
  readonly settings: Settings;
};

type Kept = { readonly workspace: string; readonly blob: string };

/** How long an event file is kept that was brought in and never read in. Units: ms. */
const keptMs = 24 * 3_600_000;

const prefix = 'loose-event-file/';
const keyOf = ({ workspace, blob }: Kept): string => `${prefix}${workspace}/${blob}`;
const note = z.object({ name: z.string(), size: z.number(), since: z.string() });

/** Remembers that an event file waits for somebody to say yes; it goes by itself when nobody does. */
export const noteLoose = (
  { settings }: Pick<LooseParts, 'settings'>,
  { workspace, blob, ...more }: Kept & z.output<typeof note>,
): Promise<void> => settings.set(keyOf({ workspace, blob }), more);

export const forgetNote = ({ settings }: Pick<LooseParts, 'settings'>, kept: Kept): Promise<void> =>
  settings.remove(keyOf(kept));

export const isNoted = async ({ settings }: Pick<LooseParts, 'settings'>, kept: Kept): Promise<boolean> =>
  (await settings.get(keyOf(kept))) !== undefined;

/** The event files of a workspace that were brought in and not read in. */
export async function looseFiles(parts: LooseParts, workspace: string): Promise<LooseFile[]> {
  const files: LooseFile[] = [];
  for (const { key, value } of await parts.settings.under(keyOf({ workspace, blob: '' }))) {
    const blob = key.slice(key.lastIndexOf('/') + 1);
    if ((await standing(parts, { workspace, blob })) === 'loose') files.push({ blob, ...note.parse(value) });
  }
  return files;
}

/** Lets go of an event file that was brought in and not read in. */
export async function removeLoose(parts: LooseParts, kept: Kept): Promise<Result<{ ok: true }, ServerRefusal>> {
  if (!(await isNoted(parts, kept)) || (await standing(parts, kept)) !== 'loose')
    return refuse({ code: 'not-found', detail: kept.blob });
  await forget(parts, kept);
  return accept({ ok: true });
}

/** Lets go of every event file that has waited too long; those that were read in wait no more. */
export async function sweepLoose(parts: LooseParts, nowMs: number): Promise<void> {
  for (const { key, value } of await parts.settings.under(prefix)) {
    if (nowMs - Date.parse(note.parse(value).since) < keptMs) continue;
    const [workspace = '', blob = ''] = key.slice(prefix.length).split('/');
    const is = await standing(parts, { workspace, blob });
    if (is === 'read') await parts.settings.remove(key);
    else if (is === 'loose') await forget(parts, { workspace, blob });
  }
}

async function forget({ blobs, settings }: LooseParts, kept: Kept): Promise<void> {
  await blobs.forget(kept.workspace, kept.blob);
  await settings.remove(keyOf(kept));
}

async function standing(
  { journal, jobs }: LooseParts,
  { workspace, blob }: Kept,
): Promise<'read' | 'awaited' | 'loose'> {
  const stored = await journal.load(workspace);
  const isOfLog = stored && recordsOf(stored.doc.records, 'event-log').some(({ body }) => body.blob === blob);
  if (isOfLog) return 'read';
  return (await eventJobsOf(jobs, workspace)).some(({ input }) => input.blob === blob) ? 'awaited' : 'loose';
}
