import type { Result } from '#base/result.ts';
import type { EventFileGuess } from '#exchange/events/formats.ts';
import { guessEventFile } from '#exchange/events/guess-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { beginningOf, type Damaged, orDamaged } from '#server/apart/do/kept-file.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';

/** What a kept event file seems to be; only its beginning is read, and whoever reads it whole looks whether it is damaged. */
export const previewEvents = (kept: BlobAddress): Promise<Result<EventFileGuess, EventFileRefusal | Damaged>> =>
  orDamaged(kept, () => guessEventFile(beginningOf(kept)));
