import type { Result } from '#base/result.ts';
import { fileSource } from '#exchange/events/byte-source.ts';
import { type EventFileGuess, guessEventFile } from '#exchange/events/guess-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { type Damaged, type KeptFile, orDamaged } from '#server/apart/do/kept-file.ts';

/** What a kept event file seems to be; only its beginning is read, and whoever reads it whole looks whether it is damaged. */
export const previewEvents = (kept: KeptFile): Promise<Result<EventFileGuess, EventFileRefusal | Damaged>> =>
  orDamaged(kept, () => guessEventFile(fileSource(kept.file)));
