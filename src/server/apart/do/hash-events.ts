import type { Result } from '#base/result.ts';
import { contentHash } from '#exchange/events/bytes/content-hash.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { type Damaged, keptBytes, orDamaged } from '#server/apart/do/kept-file.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';

/** What tells whether two event files hold the same. */
export const hashEvents = (kept: BlobAddress): Promise<Result<string, EventFileRefusal | Damaged>> =>
  orDamaged(kept, () => contentHash(keptBytes(kept)));
