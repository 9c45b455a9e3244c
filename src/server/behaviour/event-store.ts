import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type EventEngine, EventEngineFault, type EventEngineFaultKind } from '#analytics/event-engine.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';
import { lazily } from '#server/machine/lazily.ts';

/** Where events are kept and asked about. The engine starts when it is first asked, and not before. */
export type EventStore = {
  readonly engine: () => Promise<EventEngine>;
  readonly segments: () => Promise<SegmentStore>;
  readonly segmentsFolder: string;
  /** Why the engine did not do what it was asked last; nothing when it did, or only the question was wrong. */
  readonly lastFault: () => EventEngineFaultKind | undefined;
  /** Whether nothing is there of a store that lies beside the data; one on a server is asked when it is needed. */
  readonly isGone: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

const segmentsFolder = (dataDir: string): string => join(dataDir, 'segments');
const engineFolder = (dataDir: string): string => join(dataDir, 'events');

/** The event store of an installation: a ClickHouse server where there is one, else an engine of its own beside the process. */
export function createEventStore(where: { dataDir: string; clickhouseUrl?: string | undefined }): EventStore {
  let opened: EventEngine | undefined;
  let closed = false;
  let lastFault: EventEngineFaultKind | undefined;
  const engine = lazily(async () => {
    if (closed) throw new Error('the event store is closed');
    const { openEventEngine } = await import('#analytics/open-event-engine.ts');
    const bare = openEventEngine({ clickhouseUrl: where.clickhouseUrl, folder: engineFolder(where.dataDir) });
    opened = watched(bare, (fault) => (lastFault = fault));
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
  const isGone = async (): Promise<boolean> =>
    !where.clickhouseUrl && (await readdir(engineFolder(where.dataDir)).catch(() => [])).length === 0;
  const folder = segmentsFolder(where.dataDir);
  return { engine, segments, segmentsFolder: folder, isGone, lastFault: () => lastFault, close };
}

/** The same engine; `tell` hears after each act whether the engine itself was at fault. */
function watched(engine: EventEngine, tell: (fault: EventEngineFaultKind | undefined) => void): EventEngine {
  const watch = async <T>(act: Promise<T>): Promise<T> => {
    try {
      const done = await act;
      tell(undefined);
      return done;
    } catch (error) {
      if (error instanceof EventEngineFault) tell(error.kind === 'query-failed' ? undefined : error.kind);
      throw error;
    }
  };
  return {
    query: (question) => watch(engine.query(question)),
    command: (statement) => watch(engine.command(statement)),
    insert: (target, batch) => watch(engine.insert(target, batch)),
    close: () => engine.close(),
  };
}
