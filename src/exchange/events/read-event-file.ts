import { type ByteSource, unpack } from '#exchange/events/bytes/byte-source.ts';
import { decodeText } from '#exchange/events/bytes/decode-text.ts';
import { defaultLimits, type EventFileLimits } from '#exchange/events/limits.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';
import type { EventTextParser } from '#exchange/events/event-text-parser.ts';
import { type CsvChoice, CsvParser } from '#exchange/events/csv/read-csv.ts';
import { type XesChoice, XesParser } from '#exchange/events/xes/read-xes.ts';
import { EventFileFault, type EventFileRefusal } from '#exchange/events/refusal.ts';
import { SkippedRowCounter, type SkippedRows } from '#exchange/events/skipped-rows.ts';
import { accept, refuse, type Result } from '#base/result.ts';

export type EventFileChoice = CsvChoice | XesChoice;

/** What reading came to; `withoutCase` events name no case and were kept as one case whose id is empty. */
export type ReadReport = {
  readonly events: number;
  readonly withoutCase: number;
  readonly skipped: readonly SkippedRows[];
};

const batchSize = 25_000;
const batchLength = 2 ** 24;

/**
 * The events of a CSV or XES file, gzip or not, in batches and in file order; memory does not grow with the file.
 *
 * Shape   what the generator returns is the report, or the refusal that stopped it: batches before a refusal are not a whole log.
 */
export async function* readEventFile(
  source: ByteSource,
  choice: EventFileChoice,
  limits: EventFileLimits = defaultLimits,
): AsyncGenerator<LogEvent[], Result<ReadReport, EventFileRefusal>> {
  const skipped = new SkippedRowCounter();
  const parser =
    choice.format === 'csv' ? new CsvParser(choice, limits, skipped) : new XesParser(choice, limits, skipped);
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

/** Hands every batch on before the next is read, and answers what the reading came to. */
export async function forEachBatch<T, R>(batches: AsyncGenerator<T, R>, each: (batch: T) => Promise<void>): Promise<R> {
  await using reading = batches;
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return next.value;
    await each(next.value);
  }
}
