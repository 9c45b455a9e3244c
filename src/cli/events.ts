import { openScratchEngine } from '#analytics/clickhouse/embedded/scratch-engine.ts';
import { type EventEngine, EventEngineFault } from '#analytics/event-engine.ts';
import { summarizeLog } from '#analytics/questions/log-summary.ts';
import { createEventStoring } from '#analytics/store-events.ts';
import type { Result } from '#base/result.ts';
import type { CommandOutput } from '#cli/command.ts';
import { whyUnreadable } from '#cli/why-unreadable.ts';
import { eventFileWords } from '#cli/event-file-words.ts';
import { type EventsFlags, eventsUsage, parseEventsFlags } from '#cli/events-flags.ts';
import { eventsTable } from '#cli/events-table.ts';
import { type ByteSource, fileSource } from '#exchange/events/bytes/byte-source.ts';
import { chooseReading, completeReading, shownOf } from '#exchange/events/choices.ts';
import { columnRoles } from '#model/behaviour/column-role.ts';
import type { NotChosen, ReadReport, SaidReading, ShownFile } from '#exchange/events/event-format.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import type { EventFileChoice } from '#exchange/events/formats.ts';
import { guessEventFile } from '#exchange/events/guess-event-file.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';

const target = { workspace: 'command-line', log: 'file' };

/** `stig events FILE`: what an event log holds, for people or as JSON. Answers the exit code. */
export async function events(args: readonly string[], out: CommandOutput): Promise<number> {
  const flags = parseEventsFlags(args);
  if (!flags.ok) {
    out.stderr.write(`stig events: ${flags.refusal}\n${eventsUsage}\n`);
    return 2;
  }
  const { file } = flags.value;
  const unreadable = await whyUnreadable(file);
  if (unreadable !== undefined) return failed(out, file, unreadable);
  try {
    return await withEngine((engine) => analyse(flags.value, engine, out));
  } catch (fault) {
    if (fault instanceof EventEngineFault) return failed(out, file, fault.message);
    if (isFileFault(fault)) return failed(out, file, `cannot be read (${fault.code})`);
    throw fault;
  }
}

async function analyse(flags: EventsFlags, engine: EventEngine, out: CommandOutput): Promise<number> {
  const source = fileSource(flags.file);
  const choice = await readAsSaid(source, flags, out);
  if (!choice.ok) return failed(out, flags.file, eventFileWords(choice.refusal));
  const read = await storeFile(source, choice.value, engine);
  if (!read.ok) return failed(out, flags.file, eventFileWords(read.refusal));
  const { skipped, withoutCase } = read.value;
  if (withoutCase > 0)
    out.stderr.write(`stig events: ${withoutCase} of the rows name no case; they count as one case without a name\n`);
  const summary = await summarizeLog(engine, { workspace: target.workspace, logs: [target.log] });
  out.stdout.write(flags.json ? `${JSON.stringify({ ...summary, skipped })}\n` : eventsTable(summary, skipped));
  return 0;
}

async function readAsSaid(
  source: ByteSource,
  flags: EventsFlags,
  out: CommandOutput,
): Promise<Result<EventFileChoice, EventFileRefusal | NotChosen>> {
  const guess = await guessEventFile(source);
  if (!guess.ok) return guess;
  const { columns, delimiter, timeFormat, zones, steps } = flags;
  const reading = completeReading(guess.value, { columns, delimiter, timeFormat, zones, steps });
  if (!reading.ok) return reading;
  const choice = chooseReading(guess.value, reading.value);
  if (choice.ok) sayGuess(shownOf(guess.value), reading.value, { flags, out });
  return choice;
}

/** Nothing is guessed in silence. */
function sayGuess(
  { times }: ShownFile,
  { columns = {}, timeFormat }: SaidReading,
  { flags, out }: { flags: EventsFlags; out: CommandOutput },
): void {
  const guessed = columnRoles.filter((role) => flags.columns[role] === undefined && columns[role] !== undefined);
  if (guessed.length > 0)
    out.stderr.write(`stig events: guessed ${guessed.map((role) => `--${role} "${columns[role]}"`).join(' ')}\n`);
  const time = times[columns.time ?? ''];
  if (flags.timeFormat !== undefined || time === undefined) return;
  const zone = time.zone === 'missing' ? ', no zone: read as UTC' : '';
  out.stderr.write(`stig events: guessed --time-format ${timeFormat} (as in "${time.example}"${zone})\n`);
  if (time.ambiguous)
    out.stderr.write('stig events: month-first would read as well; say --time-format month-first if so\n');
}

/** A summary asks for nothing but who, what and when, so that is all that is stored for it. */
async function storeFile(
  source: ByteSource,
  choice: EventFileChoice,
  engine: EventEngine,
): Promise<Result<ReadReport, EventFileRefusal>> {
  const storing = createEventStoring([(batch) => engine.insert(target, batch)]);
  const report = await forEachBatch(readEventFile(source, choice), (batch) =>
    storing.add(batch.map(({ caseId, activity, timeUs }) => ({ caseId, activity, timeUs, properties: {} }))),
  );
  await storing.finish();
  return report;
}

async function withEngine<T>(act: (engine: EventEngine) => Promise<T>): Promise<T> {
  const engine = await openScratchEngine();
  try {
    return await act(engine);
  } finally {
    await engine.close();
  }
}

function failed(out: CommandOutput, file: string, problem: string): number {
  out.stderr.write(`stig events: ${file}: ${problem}\n`);
  return 1;
}

const isFileFault = (fault: unknown): fault is NodeJS.ErrnoException & { code: string } =>
  fault instanceof Error && 'syscall' in fault && 'code' in fault;
