import { refuse, type Result } from '#base/result.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import { isJson, readStart } from '#exchange/events/file-start.ts';
import { type EventFileGuess, formats } from '#exchange/events/formats.ts';
import { defaultLimits, type EventFileLimits } from '#exchange/events/limits.ts';
import { EventFileFault, type EventFileRefusal } from '#exchange/events/refusal.ts';

/** What kind of event file this is and what it seems to say, from its first million characters. */
export async function guessEventFile(
  source: ByteSource,
  limits: EventFileLimits = defaultLimits,
): Promise<Result<EventFileGuess, EventFileRefusal>> {
  try {
    const start = await readStart(source, limits);
    const format = Object.values(formats).find(({ sniff }) => sniff(start));
    if (format) return format.preview(start, limits);
    return refuse(isJson(start.text) ? { code: 'other-format', format: 'json' } : { code: 'no-columns' });
  } catch (fault) {
    if (fault instanceof EventFileFault) return refuse(fault.refusal);
    throw fault;
  }
}
