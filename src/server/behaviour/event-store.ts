import { join } from 'node:path';
import type { EventEngine } from '#analytics/event-engine.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';
import { lazily } from '#server/lazily.ts';

/** Where events are kept and asked about. The engine starts when it is first asked, and not before. */
export type EventStore = {
  readonly engine: () => Promise<EventEngine>;
  readonly segments: () => Promise<SegmentStore>;
  readonly segmentsFolder: string;
  readonly close: () => Promise<void>;
};

const segmentsFolder = (dataDir: string): string => join(dataDir, 'segments');
const engineFolder = (dataDir: string): string => join(dataDir, 'events');

/** The event store of an installation: a ClickHouse server where there is one, else an engine of its own beside the process. */
export function createEventStore(where: { dataDir: string; clickhouseUrl?: string | undefined }): EventStore {
  let opened: EventEngine | undefined;
  let closed = false;
  const engine = lazily(async () => {
    if (closed) throw new Error('the event store is closed');
    const { openEventEngine } = await import('#analytics/open-event-engine.ts');
    opened = openEventEngine({ clickhouseUrl: where.clickhouseUrl, folder: engineFolder(where.dataDir) });
    return opened;
  });
  const segments = lazily(async () => {
    const { createSegmentStore } = await import('#analytics/segments/segment-store.ts');
    return createSegmentStore(segmentsFolder(where.dataDir));
  });
  const close = async (): Promise<void> => {
    closed = true;
    await opened?.close();
  };
  return { engine, segments, segmentsFolder: segmentsFolder(where.dataDir), close };
}
