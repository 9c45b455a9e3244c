import { SaxesParser, type SaxesTagPlain } from 'saxes';

import type { EventFileLimits } from '#exchange/events/limits.ts';
import type { ColumnRole } from '#exchange/events/column-role.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';
import { parseTime, type ZoneReading } from '#exchange/events/parse-time.ts';
import type { EventTextParser } from '#exchange/events/read-csv.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';
import type { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';

/** Which attribute keys of an XES log play which role; `case` is looked for on the trace, the others on the event. */
export type XesChoice = {
  readonly format: 'xes';
  readonly keys: Readonly<Record<ColumnRole, string>>;
  readonly zones?: ZoneReading | undefined;
};

export const standardXes: XesChoice = {
  format: 'xes',
  keys: {
    case: 'concept:name',
    activity: 'concept:name',
    time: 'time:timestamp',
    lifecycle: 'lifecycle:transition',
    resource: 'org:resource',
    channel: 'channel',
  },
};

type Attributes = Record<string, string>;
type OpenEvent = { readonly line: number; readonly attributes: Attributes };
type OpenTrace = { readonly attributes: Attributes; events: OpenEvent[]; readonly ordinal: number };

const attributeElements = new Set(['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container']);

/** A trace longer than this is handed on in parts once its name is known, so that memory stays bounded. */
const traceBuffer = 20_000;

/**
 * Events of an XES log as they stream in. Nested attributes are kept as `outer.inner`; extensions, globals and
 * classifiers of the log describe it and are read over; a trace without a name is `trace-N`, as it is still one case.
 *
 * Source  IEEE 1849-2016 (XES)
 */
export function createXesParser(choice: XesChoice, limits: EventFileLimits, skipped: SkippedRowCounter): EventTextParser {
  const { keys } = choice;
  const xml = new SaxesParser({ xmlns: false, position: true });
  const path: string[] = [];
  let events: LogEvent[] = [];
  let element: string[] = [];
  let trace: OpenTrace | undefined;
  let event: OpenEvent | undefined;
  let traces = 0;
  let lengthAtTag = 0;
  let length = 0;

  xml.on('error', (fault) => {
    throw new EventFileFault({ code: 'xml-broken', line: xml.line, problem: fault.message.replace(/^\d+:\d+: /, '') }, fault);
  });
  xml.on('doctype', () => {
    throw new EventFileFault({ code: 'xml-declares-a-document-type', line: xml.line });
  });
  xml.on('opentag', (tag) => {
    lengthAtTag = length;
    element.push(localName(tag.name));
    if (element.length > limits.depth) throw new EventFileFault({ code: 'xml-too-deep', line: xml.line, limit: limits.depth });
    if (element.length === 1 && element[0] !== 'log') throw new EventFileFault({ code: 'xml-is-no-event-log', element: tag.name });
    openElement(tag);
  });
  xml.on('closetag', () => {
    const name = element.pop() ?? '';
    if (path.length > 0) path.pop();
    else if (name === 'event' && event !== undefined) closeEvent(event);
    else if (name === 'trace' && trace !== undefined) {
      flush(trace);
      trace = undefined;
    }
  });

  function openElement(tag: SaxesTagPlain): void {
    const name = element.at(-1) ?? '';
    if (element.length === 2 && name === 'trace') trace = { attributes: {}, events: [], ordinal: (traces += 1) };
    else if (name === 'event' && (element.length === 3 ? trace !== undefined : element.length === 2)) event = { line: xml.line, attributes: {} };
    else if (event !== undefined) addAttribute(event.attributes, name, tag);
    else if (trace !== undefined) addAttribute(trace.attributes, name, tag);
  }

  function addAttribute(attributes: Attributes, name: string, tag: SaxesTagPlain): void {
    const key = tag.attributes['key'] ?? name;
    path.push(key);
    const value = tag.attributes['value'];
    if (value === undefined || !attributeElements.has(name)) return;
    const whole = path.length === 1 ? key : path.join('.');
    if (whole !== '__proto__') attributes[whole] = value;
  }

  function closeEvent(closed: OpenEvent): void {
    event = undefined;
    if (trace === undefined) return skipped.add('no-case', closed.line, () => describe(closed.attributes));
    trace.events.push(closed);
    if (trace.events.length >= traceBuffer) flush(trace);
  }

  function flush(open: OpenTrace): void {
    const { [keys.case]: name, ...rest } = open.attributes;
    const caseId = name?.trim() || `trace-${open.ordinal}`;
    const shared = Object.entries(rest).map(([key, value]) => [`case:${key}`, value] as const);
    for (const each of open.events) {
      const read = readEvent(each, caseId, shared);
      if (read !== undefined) events.push(read);
    }
    open.events = [];
  }

  function readEvent({ line, attributes }: OpenEvent, caseId: string, shared: readonly (readonly [string, string])[]): LogEvent | undefined {
    const skip = (reason: 'no-activity' | 'no-time' | 'time-unreadable') => {
      skipped.add(reason, line, () => describe(attributes));
      return undefined;
    };
    const { [keys.activity]: activity, [keys.time]: time, [keys.lifecycle]: lifecycle, [keys.resource]: resource, [keys.channel]: channel, ...properties } = attributes;
    if (activity === undefined || activity === '') return skip('no-activity');
    if (time === undefined || time === '') return skip('no-time');
    const timeUs = parseTime(time, 'year-first', choice.zones);
    if (timeUs === undefined) return skip('time-unreadable');
    const caseChannel = trace?.attributes[keys.channel];
    for (const [key, value] of shared) properties[key] = value;
    return { caseId, activity, timeUs, lifecycle, resource, channel: channel ?? caseChannel, properties };
  }

  return {
    write: async (text) => {
      length += text.length;
      xml.write(text);
      if (length - lengthAtTag > limits.rowLength) throw new EventFileFault({ code: 'row-too-long', line: xml.line, limit: limits.rowLength });
    },
    end: async () => {
      xml.close();
    },
    take: () => {
      const taken = events;
      events = [];
      return taken;
    },
    get waiting() {
      return events.length;
    },
    withoutCase: 0,
  };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const describe = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
