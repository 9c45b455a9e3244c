import type { LogEvent } from '#model/behaviour/log-event.ts';
import { parseTime } from '#exchange/events/times/parse-time.ts';
import type { XesChoice } from '#exchange/events/xes/read-xes.ts';
import type { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';
import type { Keeping } from '#exchange/events/xes/xes-kept.ts';

/** How a trace is read: as was chosen, with what is kept looked up fast. */
type XesReading = XesChoice & { readonly keeping: Keeping };

export type Attributes = Record<string, string>;
export type OpenEvent = { readonly line: number; readonly attributes: Attributes };
export type OpenTrace = { readonly attributes: Attributes; readonly ordinal: number; events: OpenEvent[] };

/** The events of one trace; a trace without a name is `trace-N`, as it is still one case. */
export function* readTrace(
  trace: OpenTrace,
  { keys, zones, keeping }: XesReading,
  skipped: SkippedRowCounter,
): Generator<LogEvent> {
  const { [keys.case]: name, ...rest } = trace.attributes;
  const caseId = name?.trim() || `trace-${trace.ordinal}`;
  const ofCase = Object.entries(rest).map(([key, value]) => [`case:${key}`, value] as const);
  for (const { line, attributes } of trace.events) {
    const read = readTimed(attributes, keys, zones);
    if (typeof read === 'string') {
      skipped.add(read, line, () => showAttributes(attributes));
      continue;
    }
    if (!keeping.counts(attributes[keys.lifecycle])) {
      skipped.add('step-not-counted', line, () => showAttributes(attributes));
      continue;
    }
    const {
      [keys.activity]: _,
      [keys.time]: __,
      [keys.lifecycle]: lifecycle,
      [keys.resource]: resource,
      [keys.channel]: channel,
      ...properties
    } = attributes;
    for (const [key, value] of ofCase) properties[key] = value;
    const ofEvent = { lifecycle, resource, channel: channel ?? trace.attributes[keys.channel] };
    yield { caseId, ...read, ...ofEvent, properties: keeping.properties(properties) };
  }
}

function readTimed(attributes: Attributes, keys: XesChoice['keys'], zones: XesChoice['zones']) {
  const activity = attributes[keys.activity];
  const time = attributes[keys.time];
  if (activity === undefined || activity === '') return 'no-activity';
  if (time === undefined || time === '') return 'no-time';
  const timeUs = parseTime(time, 'year-first', zones);
  return timeUs === undefined ? 'time-unreadable' : { activity, timeUs };
}

export const showAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
