import type { EncodedEvents } from '#analytics/encoded-events.ts';
import type { EventEngine, EventTarget } from '#analytics/event-engine.ts';
import { importEvents } from '#analytics/import-events.ts';
import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import { createSegmentStore } from '#analytics/segments/segment-store.ts';
import type { Sql } from '#analytics/sql/sql.ts';
import { accept, type Result } from '#base/result.ts';
import type { ReadReport } from '#exchange/events/event-format.ts';
import type { EventFileChoice } from '#exchange/events/formats.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { type Damaged, keptBytes, orDamaged, refusingDamage } from '#server/apart/do/kept-file.ts';
import type { Ask } from '#server/apart/serve-tasks.ts';
import { erasedIn } from '#server/behaviour/erased-list.ts';
import { withoutErased } from '#server/behaviour/without-erased.ts';
import type { CustomerMarks } from '#storage/keys/erased-customers.ts';
import { countingEvents, type EventCounts } from '#server/behaviour/count-events.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';

export type ImportOrder = BlobAddress & {
  readonly size: number;
  readonly choice: EventFileChoice;
  readonly target: EventTarget;
  readonly segments: string;
  /** Customers whose rows are left out. */
  readonly erased: CustomerMarks;
};

/** What an import asks while it reads: the event engine is the server's. */
export type ImportAsks =
  | { readonly say: 'command'; readonly statement: Sql }
  | { readonly say: 'insert'; readonly target: EventTarget; readonly batch: EncodedEvents }
  | { readonly say: 'progress'; readonly share: number };

export type Read = { readonly report: ReadReport; readonly counts: EventCounts };

/** Reads an event file into segments and the server's engine. */
export async function importFileOfEvents(
  { size, choice, target, segments, erased, ...kept }: ImportOrder,
  ask: Ask,
): Promise<Result<Read, EventFileRefusal | SegmentRefusal | Damaged>> {
  const say = async (what: ImportAsks): Promise<void> => void (await ask(what));
  const tell = (share: number): Promise<void> => say({ say: 'progress', share });
  const read = readEventFile(tellingHowFar(keptBytes(kept), { size, tell }), choice);
  const counting = countingEvents(withoutErased(read, erasedIn(target.workspace, erased)));
  const parts = { target, segments: createSegmentStore(segments), engine: engineOfServer(say) };
  const done = await orDamaged(kept, () => importEvents(refusingDamage(counting.batches), parts));
  return done.ok ? accept({ report: done.value, counts: counting.counts() }) : done;
}

/** The server's engine, asked over the line between the two processes. */
const engineOfServer = (say: (what: ImportAsks) => Promise<void>): EventEngine => ({
  command: (statement) => say({ say: 'command', statement }),
  insert: (target, batch) => say({ say: 'insert', target, batch }),
  query: () => Promise.reject(new Error('an import asks nothing')),
  close: async () => {},
});

type HowFar = { readonly size: number; readonly tell: (share: number) => Promise<void> };

/** A source that says how much of it has been read, about once a second. */
function tellingHowFar(source: () => AsyncIterable<Uint8Array>, { size, tell }: HowFar) {
  return async function* counted(): AsyncGenerator<Uint8Array> {
    let seen = 0;
    let told = performance.now();
    for await (const chunk of source()) {
      seen += chunk.length;
      if (performance.now() - told > 1000) {
        told = performance.now();
        await tell(Math.min(0.99, seen / size));
      }
      yield chunk;
    }
  };
}
