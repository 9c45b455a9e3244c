import { accept, refuse, type Result } from '#base/result.ts';
import { type EventEngine, EventEngineFault } from '#analytics/event-engine.ts';
import type { Journal } from '#model/journal.ts';
import type { EventStore } from '#server/behaviour/event-store.ts';
import type { ServerRefusal } from '#server/http/problem.ts';

export type AskParts = { readonly journal: Journal; readonly events: EventStore };

/** Asks the event engine; where it is missing, too slow or gone, that is an answer in words. A question it cannot read is a bug. */
export async function askEngine<T>(
  events: EventStore,
  question: (engine: EventEngine) => Promise<T>,
): Promise<Result<T, ServerRefusal>> {
  try {
    return accept(await question(await events.engine()));
  } catch (fault) {
    if (fault instanceof EventEngineFault && fault.kind !== 'query-failed')
      return refuse({ code: 'behaviour-unavailable', detail: `${fault.kind}: ${fault.message}` });
    throw fault;
  }
}
