import type { LogEvent } from '#model/behaviour/log-event.ts';
import type { SkippedRowCounter } from '#exchange/events/skipped-rows.ts';

type HeldRow = { readonly event: LogEvent; readonly line: number; readonly text: string };

const mostHeld = 10_000;
const rareShare = 1 / 1000;

/**
 * Rows that name no case. A few in a large log count as one case without a name, as every row is an event; more than
 * one in a thousand would be many customers taken for one, so then they are left out and counted as `no-case`.
 */
export class UnnamedCase {
  #held: HeldRow[] = [];
  #rows = 0;

  hold(event: LogEvent, line: number, text: () => string): void {
    this.#rows += 1;
    if (this.#rows <= mostHeld) this.#held.push({ event, line, text: this.#rows <= 3 ? text() : '' });
  }

  /** The events that may stay, once all `events` others have been read. */
  settle(events: number, skipped: SkippedRowCounter): LogEvent[] {
    const held = this.#held;
    this.#held = [];
    if (this.#rows <= mostHeld && this.#rows <= (events + this.#rows) * rareShare)
      return held.map(({ event }) => event);
    for (const { line, text } of held) skipped.add('no-case', line, () => text);
    skipped.addMore('no-case', this.#rows - held.length);
    return [];
  }
}
