import { setImmediate } from 'node:timers/promises';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { refuse } from '#base/result.ts';
import { type ExampleEvent, generateExampleEvents } from '#example/events.ts';
import type { ChoiceOf } from '#exchange/events/formats.ts';
import type { Language } from '#base/languages.ts';
import type { ExampleEventsInput } from '#server/jobs/job-kinds.ts';
import { type ImportEventsParts, runImportEvents } from '#server/behaviour/import-events-job.ts';
import { refusalOfBytes } from '#server/keeping/not-kept.ts';

const customers = 20_000;
const seed = 1;

const logName: Readonly<Record<Language, string>> = {
  en: 'Three years of orders (made up)',
  sv: 'Tre års beställningar (påhittade)',
  nb: 'Tre års bestillinger (oppdiktet)',
};

const choice: ChoiceOf<'csv'> = {
  format: 'csv',
  delimiter: ',',
  timeFormat: 'year-first',
  columns: { case: 'customer', activity: 'event', time: 'time', channel: 'channel' },
};

/** Writes the example's made-up events as a file, keeps it as any upload is kept, and imports it as any file is imported. */
export async function runExampleEvents(parts: ImportEventsParts, workspace: string, input: ExampleEventsInput) {
  const file = pipeline(Readable.from(csvOf(input.endMs)), createGzip({ level: 6 }), () => {});
  const kept = await parts.blobs.put(file, { workspace, limitBytes: 2 ** 28 });
  if (!kept.ok) return refuse(refusalOfBytes(kept.refusal));
  const { log, journey, language, actor } = input;
  return runImportEvents(parts, workspace, {
    log,
    blob: kept.value.hash,
    name: logName[language],
    journeys: [journey],
    choice,
    actor,
  });
}

async function* csvOf(endMs: number): AsyncGenerator<string> {
  const events = (): Iterable<ExampleEvent> => generateExampleEvents({ seed, customers, endMs });
  const keys = await keysOf(events());
  let rows = `${['customer', 'event', 'time', 'channel', ...keys].join(',')}\n`;
  for (const { customer, name, timeMs, channel, properties } of events()) {
    const time = new Date(timeMs).toISOString();
    rows += `${[customer, name, time, channel, ...keys.map((key) => properties[key] ?? '')].map(cell).join(',')}\n`;
    if (rows.length < 200_000) continue;
    yield rows;
    rows = '';
    await setImmediate();
  }
  yield rows;
}

/** A little at a time, since a server that is already used writes them. */
async function keysOf(events: Iterable<ExampleEvent>): Promise<string[]> {
  const keys = new Set<string>();
  let read = 0;
  for (const { properties } of events) {
    for (const key of Object.keys(properties)) keys.add(key);
    read += 1;
    if (read % 5000 === 0) await setImmediate();
  }
  return [...keys];
}

const cell = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
