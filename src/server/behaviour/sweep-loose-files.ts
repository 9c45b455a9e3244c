import type { Apart } from '#server/apart/apart.ts';
import { unreadEventFiles } from '#server/behaviour/forget-loose-files.ts';
import { isNoted, noteLoose, sweepLoose } from '#server/behaviour/loose-files.ts';
import { allWorkspaces } from '#server/people/workspaces.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { Storage } from '#storage/storage.ts';

type Parts = {
  readonly storage: Storage;
  readonly apart: Apart;
  readonly clock: () => number;
  readonly writerOf: (actor: string) => Writer;
};

const hourMs = 3_600_000;
const foundBefore = 'loose-event-files-found';

/** Lets go of event files that nobody had read in, and of uploads that broke off with their server: now and once an hour until it is closed. */
export function sweepLooseFiles(
  parts: Parts,
  report: (error: unknown, at: string) => void,
): { readonly close: () => Promise<void> } {
  let under: Promise<void> = Promise.resolve();
  const stop = new AbortController();
  const sweep = (): void => {
    under = sweepOnce(parts, stop.signal).catch((error: unknown) => report(error, 'loose files'));
  };
  sweep();
  const hourly = setInterval(sweep, hourMs);
  hourly.unref();
  return {
    close: async () => {
      clearInterval(hourly);
      stop.abort();
      await under;
    },
  };
}

export async function sweepOnce(parts: Parts, stop?: AbortSignal): Promise<void> {
  const { storage, clock } = parts;
  if ((await storage.settings.get(foundBefore)) === undefined) {
    await noteOlder(parts, stop);
    if (stop?.aborted) return;
    await storage.settings.set(foundBefore, true);
  }
  await sweepLoose(storage, clock());
  await storage.blobs.place.forgetBrokenOff(clock());
}

/** An older Stig kept no note of what it was shown: its files are looked for once, and wait from then on. */
async function noteOlder({ storage, apart, clock, writerOf }: Parts, stop?: AbortSignal): Promise<void> {
  for (const workspace of await allWorkspaces(storage))
    for await (const { hash: blob, size } of unreadEventFiles({ storage, apart, writer: writerOf('stig') }, workspace))
      if (stop?.aborted) return;
      else if (!(await isNoted(storage, { workspace, blob })))
        await noteLoose(storage, { workspace, blob, name: '', size, since: new Date(clock()).toISOString() });
}
