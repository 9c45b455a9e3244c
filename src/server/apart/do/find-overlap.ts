import type { EventTarget } from '#analytics/event-engine.ts';
import { type EventKey, EventKeys, keysOfLines } from '#analytics/event-keys.ts';
import { createSegmentStore, type SegmentStore } from '#analytics/segments/segment-store.ts';
import { accept, type Result } from '#base/result.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import type { EventFileChoice } from '#exchange/events/formats.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { type Damaged, keptBytes, orDamaged } from '#server/apart/do/kept-file.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';

/** A kept file, and logs that may hold rows of it already. Units: `first` and `last` RFC 3339. */
export type OverlapOrder = BlobAddress & {
  readonly choice: EventFileChoice;
  readonly segments: string;
  readonly logs: readonly {
    readonly target: EventTarget;
    readonly first?: string | undefined;
    readonly last?: string | undefined;
  }[];
};

/** Of how many rows, how many are in which log already; logs that hold none of them are not named. */
export type Overlap = {
  readonly rows: number;
  readonly logs: readonly { readonly log: string; readonly rows: number }[];
};

/** Counts the rows of a file that kept logs hold already: the same customer, the same happening, the same moment. */
export async function findOverlap({
  choice,
  segments,
  logs,
  ...kept
}: OverlapOrder): Promise<Result<Overlap, EventFileRefusal | Damaged>> {
  const keys = new EventKeys();
  const read = await orDamaged(kept, () =>
    forEachBatch(readEventFile(keptBytes(kept), choice), async (batch) => batch.forEach((event) => keys.add(event))),
  );
  if (!read.ok) return read;
  const store = createSegmentStore(segments);
  const found: { log: string; rows: number }[] = [];
  for (const { target, first, last } of logs) {
    if (!keys.mayHold(usOf(first, -Infinity), usOf(last, Infinity))) continue;
    const rows = await keys.countIn(keptEvents(store, target));
    if (rows > 0) found.push({ log: target.log, rows });
  }
  return accept({ rows: keys.rows, logs: found });
}

async function* keptEvents(store: SegmentStore, target: EventTarget): AsyncGenerator<EventKey[]> {
  for await (const batch of store.read(target)) yield keysOfLines(batch);
}

/** A log says its times in milliseconds: a part of one is lost at the end. */
const usOf = (moment: string | undefined, otherwise: number): number =>
  moment === undefined ? otherwise : Date.parse(moment) * 1000 + (otherwise > 0 ? 999 : 0);
