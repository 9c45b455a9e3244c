import { accept, refuse, type Result } from '#base/result.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';

export type ContentParts = Pick<ApartHow, 'signal'> & { readonly apart: Apart };

/** What tells whether a kept file holds the same as another, reckoned in a process apart. */
export async function contentOf(
  { apart, signal }: ContentParts,
  kept: BlobAddress,
): Promise<Result<string, ServerRefusal>> {
  const hashed = await apart.run('hash', () => kept, { signal });
  if (!hashed.ok) return hashed;
  return hashed.value.ok ? accept(hashed.value.value) : refuse(eventFileRefusal(hashed.value.refusal));
}
