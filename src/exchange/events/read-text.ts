import { accept, refuse } from '#base/result.ts';
import { type ByteSource, unpack } from '#exchange/events/bytes/byte-source.ts';
import { decodeText } from '#exchange/events/bytes/decode-text.ts';
import type { ReadEvents } from '#exchange/events/event-format.ts';
import type { EventTextParser } from '#exchange/events/event-text-parser.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';
import { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';

const batchSize = 25_000;
const batchLength = 2 ** 24;

/** The events of a file that is text, gzip or not, as a parser finds them. */
export async function* readText(
  source: ByteSource,
  limits: EventFileLimits,
  createParser: (skipped: SkippedRowCounter) => EventTextParser,
): ReadEvents {
  const skipped = new SkippedRowCounter();
  const parser = createParser(skipped);
  let events = 0;
  try {
    for await (const batch of parseBatches(decodeText(unpack(source, limits)), parser)) {
      events += batch.length;
      yield batch;
    }
    return accept({ events, withoutCase: parser.withoutCase, skipped: skipped.report() });
  } catch (fault) {
    if (fault instanceof EventFileFault) return refuse(fault.refusal);
    throw fault;
  }
}

async function* parseBatches(texts: AsyncIterable<string>, parser: EventTextParser): AsyncGenerator<LogEvent[]> {
  let length = 0;
  for await (const text of texts) {
    await parser.write(text);
    length += text.length;
    if (parser.waiting < batchSize && length < batchLength) continue;
    length = 0;
    if (parser.waiting > 0) yield parser.take();
  }
  await parser.end();
  if (parser.waiting > 0) yield parser.take();
}
