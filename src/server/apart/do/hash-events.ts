import type { Result } from '#base/result.ts';
import { contentHash } from '#exchange/events/content-hash.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { type Damaged, keptBytes, type KeptFile, orDamaged } from '#server/apart/do/kept-file.ts';

/** What tells whether two event files hold the same. */
export const hashEvents = (kept: KeptFile): Promise<Result<string, EventFileRefusal | Damaged>> =>
  orDamaged(kept, () => contentHash(keptBytes(kept)));
