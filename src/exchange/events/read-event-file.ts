import type { EventFormatName } from '#model/behaviour/event-format.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import type { ReadEvents } from '#exchange/events/event-format.ts';
import { type ChoiceOf, formats } from '#exchange/events/formats.ts';
import { defaultLimits, type EventFileLimits } from '#exchange/events/limits.ts';

/** The events of a file, gzip or not, as its format reads them. */
export const readEventFile = <N extends EventFormatName>(
  source: ByteSource,
  choice: ChoiceOf<N>,
  limits: EventFileLimits = defaultLimits,
): ReadEvents => formats[choice.format].read(source, choice, limits);
