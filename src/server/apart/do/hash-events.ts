import { refuse, type Result } from '#base/result.ts';
import { contentHash } from '#exchange/events/content-hash.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { checkedBytes, DamagedBlob } from '#storage/blobs/checked-bytes.ts';

/** What tells whether two event files hold the same; `hash` is that of the bytes as they were kept. */
export async function hashEvents({
  file,
  hash,
}: {
  readonly file: string;
  readonly hash: string;
}): Promise<Result<string, EventFileRefusal | { readonly code: 'blob-damaged' }>> {
  try {
    return await contentHash(() => checkedBytes(file, hash));
  } catch (fault) {
    if (fault instanceof DamagedBlob) return refuse({ code: 'blob-damaged' });
    throw fault;
  }
}
