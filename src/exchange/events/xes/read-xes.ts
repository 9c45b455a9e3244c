import { SaxesParser, type SaxesTagPlain } from 'saxes';

import type { LogEvent } from '#model/behaviour/log-event.ts';
import type { ColumnRole } from '#model/behaviour/column-role.ts';
import type { EventTextParser } from '#exchange/events/event-text-parser.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import type { ZoneReading } from '#exchange/events/times/parse-time.ts';
import { EventFileFault } from '#exchange/events/refusal.ts';
import type { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import type { ReadEvents } from '#exchange/events/event-format.ts';
import { readText } from '#exchange/events/read-text.ts';
import { createKeeping, type Keeping, type XesKept } from '#exchange/events/xes/xes-kept.ts';
import {
  type Attributes,
  type OpenEvent,
  type OpenTrace,
  readTrace,
  showAttributes,
} from '#exchange/events/xes/xes-trace.ts';

/**
 * Which attribute keys of an XES log play which role; `case` is looked for on the trace, the others on the event.
 *
 * Shape   without `steps` every event counts, without `properties` every other attribute is kept.
 */
export type XesChoice = XesKept & {
  readonly format: 'xes';
  readonly keys: Readonly<Record<Exclude<ColumnRole, 'clock'>, string>>;
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

export const readXes = (source: ByteSource, choice: XesChoice, limits: EventFileLimits): ReadEvents =>
  readText(source, limits, (skipped) => new XesParser(choice, limits, skipped));

const attributeElements = new Set(['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container']);

/** A trace longer than this is handed on in parts, so that memory stays bounded. */
const traceBuffer = 20_000;

/**
 * Events of an XES log as they stream in. Nested attributes are kept as `outer.inner`; extensions, globals and
 * classifiers describe the log and are read over.
 *
 * Source  IEEE 1849-2016 (XES)
 */
class XesParser implements EventTextParser {
  readonly withoutCase = 0;
  readonly #xml = new SaxesParser({ xmlns: false, position: true });
  readonly #choice: XesChoice;
  readonly #keeping: Keeping;
  readonly #limits: EventFileLimits;
  readonly #skipped: SkippedRowCounter;
  readonly #elements: string[] = [];
  readonly #keys: string[] = [];
  #events: LogEvent[] = [];
  #trace: OpenTrace | undefined;
  #event: OpenEvent | undefined;
  #traces = 0;
  #length = 0;
  #lengthAtTag = 0;

  constructor(choice: XesChoice, limits: EventFileLimits, skipped: SkippedRowCounter) {
    this.#choice = choice;
    this.#keeping = createKeeping(choice);
    this.#limits = limits;
    this.#skipped = skipped;
    this.#xml.on('opentag', (tag) => this.#open(tag));
    this.#xml.on('closetag', () => this.#close());
    this.#xml.on('doctype', () => {
      throw new EventFileFault({ code: 'xml-declares-a-document-type', line: this.#xml.line });
    });
    this.#xml.on('error', (fault) => {
      const problem = fault.message.replace(/^\d+:\d+: /, '');
      throw new EventFileFault({ code: 'xml-broken', line: this.#xml.line, problem }, fault);
    });
  }

  get waiting(): number {
    return this.#events.length;
  }

  take(): LogEvent[] {
    const taken = this.#events;
    this.#events = [];
    return taken;
  }

  async write(text: string): Promise<void> {
    this.#length += text.length;
    this.#xml.write(text);
    const limit = this.#limits.rowLength;
    if (this.#length - this.#lengthAtTag > limit)
      throw new EventFileFault({ code: 'row-too-long', line: this.#xml.line, limit });
  }

  async end(): Promise<void> {
    this.#xml.close();
  }

  #open(tag: SaxesTagPlain): void {
    this.#lengthAtTag = this.#length;
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    const depth = this.#elements.push(name);
    if (depth > this.#limits.depth)
      throw new EventFileFault({ code: 'xml-too-deep', line: this.#xml.line, limit: this.#limits.depth });
    if (depth === 1 && name !== 'log') throw new EventFileFault({ code: 'xml-is-no-event-log', element: tag.name });
    if (depth === 2 && name === 'trace') this.#trace = { attributes: {}, events: [], ordinal: (this.#traces += 1) };
    else if (name === 'event' && depth === (this.#trace === undefined ? 2 : 3))
      this.#event = { line: this.#xml.line, attributes: {} };
    else this.#addAttribute(name, tag);
  }

  #addAttribute(name: string, tag: SaxesTagPlain): void {
    const attributes: Attributes | undefined = this.#event?.attributes ?? this.#trace?.attributes;
    if (attributes === undefined) return;
    const key = tag.attributes['key'] ?? name;
    this.#keys.push(key);
    const value = tag.attributes['value'];
    if (value === undefined || !attributeElements.has(name)) return;
    const whole = this.#keys.length === 1 ? key : this.#keys.join('.');
    if (whole !== '__proto__') attributes[whole] = value;
  }

  #close(): void {
    const name = this.#elements.pop();
    if (this.#keys.length > 0) this.#keys.pop();
    else if (name === 'event' && this.#event !== undefined) this.#closeEvent(this.#event);
    else if (name === 'trace' && this.#trace !== undefined) {
      this.#hand(this.#trace);
      this.#trace = undefined;
    }
  }

  #closeEvent(closed: OpenEvent): void {
    this.#event = undefined;
    if (this.#trace === undefined)
      return this.#skipped.add('no-case', closed.line, () => showAttributes(closed.attributes));
    this.#trace.events.push(closed);
    if (this.#trace.events.length >= traceBuffer) this.#hand(this.#trace);
  }

  #hand(trace: OpenTrace): void {
    for (const event of readTrace(trace, { ...this.#choice, keeping: this.#keeping }, this.#skipped))
      this.#events.push(event);
    trace.events = [];
  }
}
