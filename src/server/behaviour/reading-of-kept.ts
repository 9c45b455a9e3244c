import { accept, refuse, type Result } from '#base/result.ts';
import { chooseReading } from '#exchange/events/choices.ts';
import type { SaidReading } from '#exchange/events/event-format.ts';
import type { EventFileChoice } from '#exchange/events/formats.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';

export type KeptFileParts = Pick<ApartHow, 'signal'> & { readonly apart: Apart; readonly blobs: Blobs };

/** Where a kept event file lies, and how it is to be read as a person said. */
export async function readingOfKept(
  { apart, blobs, signal }: KeptFileParts,
  workspace: string,
  { blob, ...how }: SaidReading & { readonly blob: string },
): Promise<Result<{ address: BlobAddress; choice: EventFileChoice }, ServerRefusal>> {
  const opened = await blobs.open(workspace, blob);
  if (!opened.ok && opened.refusal.code === 'blob-damaged') return refuse({ code: 'blob-damaged' });
  const address = opened.ok ? opened.value.address : undefined;
  if (address === undefined) return refuse({ code: 'parent-not-found', place: 'blob' });
  const looked = await apart.run('preview', () => address, { signal });
  if (!looked.ok) return looked;
  if (!looked.value.ok) return refuse(eventFileRefusal(looked.value.refusal));
  const choice = chooseReading(looked.value.value, how);
  return choice.ok ? accept({ address, choice: choice.value }) : refuse(eventFileRefusal(choice.refusal));
}
