import type { Result } from '#base/result.ts';
import { fileSource } from '#exchange/events/byte-source.ts';
import { type EventFileGuess, guessEventFile } from '#exchange/events/guess-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';

/** What a kept event file seems to be. */
export const previewEvents = ({ file }: { readonly file: string }): Promise<Result<EventFileGuess, EventFileRefusal>> =>
  guessEventFile(fileSource(file));
