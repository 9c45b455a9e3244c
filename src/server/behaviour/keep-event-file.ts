import type { Clock } from '#base/clock.ts';
import { refuse, type Result } from '#base/result.ts';
import { defaultLimits } from '#exchange/events/limits.ts';
import { forgetNote, noteLoose } from '#server/behaviour/loose-files.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { orNotKept, refusalOfBytes } from '#server/keeping/not-kept.ts';
import type { Bytes } from '#storage/blobs/blob-place.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { Settings } from '#storage/workspace/settings.ts';

export type KeepParts = { readonly blobs: Blobs; readonly settings: Settings; readonly clock: Clock };

type NamedFile = { readonly workspace: string; readonly name: string; readonly bytes: Bytes };

/** Keeps an event file as it came, for a day or until it is read in; where nothing comes of it, nothing is left of it. */
export async function keepEventFile<T>(
  { blobs, settings, clock }: KeepParts,
  { workspace, name, bytes }: NamedFile,
  act: (blob: string) => Promise<Result<T, ServerRefusal>>,
): Promise<Result<T, ServerRefusal>> {
  const kept = await blobs.put(bytes, { workspace, limitBytes: defaultLimits.packedBytes });
  if (!kept.ok) return refuse(refusalOfBytes(kept.refusal));
  const { hash: blob, size, isNew } = kept.value;
  await noteLoose({ settings }, { workspace, blob, name, size, since: new Date(clock()).toISOString() });
  let isDone = false;
  try {
    const made = await orNotKept(blobs, { ...kept.value, workspace }, () => act(blob));
    isDone = made.ok;
    return made;
  } finally {
    if (!isDone && isNew) await forgetNote({ settings }, { workspace, blob });
  }
}
