import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { accept, refuse, type Result } from '#base/result.ts';
import type { EncodedEvents } from '#analytics/encoded-events.ts';
import type { EventTarget } from '#analytics/event-engine.ts';
import { eraseFromLog } from '#analytics/segments/erase-from-log.ts';
import { loadManifest, packSegment, readSegment, type SegmentRefusal } from '#analytics/segments/read-segment.ts';
import { digest, entryChain, type Manifest, type ManifestEntry, sealChain } from '#analytics/segments/manifest.ts';
import {
  appendDurably,
  logFolder,
  makeFolder,
  manifestPath,
  readIfThere,
  replaceDurably,
  segmentPath,
  syncFolder,
  writeDurably,
} from '#analytics/segments/segment-files.ts';

/** A log's segments; `sealed` once its import has ended well. */
export type LogSegments = {
  readonly target: EventTarget;
  readonly events: number;
  readonly segments: number;
  readonly sealed: boolean;
  /** How many events were erased from it. */
  readonly erased: number;
};

/** Adds to one log. One writer per log at a time. */
export type SegmentWriter = {
  append(batch: EncodedEvents): Promise<void>;
  /** Says that the log is complete; nothing can be appended after. */
  seal(): Promise<void>;
  readonly events: number;
};

/**
 * Raw batches of events as they came, kept for good: one gzip file of encoded lines per batch and a manifest that
 * names each with its hash. The event store can be made from these and nothing else.
 */
export type SegmentStore = {
  list(): Promise<LogSegments[]>;
  /** What is kept of one log; nothing where there is none, or its manifest cannot be read. */
  find(target: EventTarget): Promise<LogSegments | undefined>;
  write(target: EventTarget): Promise<Result<SegmentWriter, SegmentRefusal>>;
  /** Batches in order, each checked against its hash before it is handed on. */
  read(target: EventTarget): AsyncGenerator<EncodedEvents, Result<LogSegments, SegmentRefusal>>;
  remove(target: EventTarget): Promise<void>;
  /** Writes anew what holds events of these customers, without them; answers how many are left out by now, of this time and before. */
  erase(target: EventTarget, isErased: (customer: string) => boolean): Promise<Result<LogSegments, SegmentRefusal>>;
  /** Which list of erased customers a log was last held against. */
  readonly heldAgainst: (target: EventTarget) => Promise<string>;
  readonly holdAgainst: (target: EventTarget, list: string) => Promise<void>;
};

export function createSegmentStore(root: string): SegmentStore {
  return {
    list: () => listLogs(root),
    find: async (target) => {
      const manifest = await loadManifest(root, target);
      return manifest.ok && manifest.value.entries.length + Number(manifest.value.seal !== undefined) > 0
        ? describeLog(target, manifest.value)
        : undefined;
    },
    write: (target) => openWriter(root, target),
    read: (target) => readLog(root, target),
    erase: async (target, isErased) => {
      const manifest = await eraseFromLog(root, target, isErased);
      return manifest.ok ? accept(describeLog(target, manifest.value)) : manifest;
    },
    heldAgainst: (target) => readIfThere(listPath(root, target)),
    holdAgainst: (target, list) => replaceDurably(listPath(root, target), list),
    remove: (target) => rm(logFolder(root, target), { recursive: true, force: true }),
  };
}

const listPath = (root: string, target: EventTarget): string => join(logFolder(root, target), 'erased-list');

async function listLogs(root: string): Promise<LogSegments[]> {
  const logs: LogSegments[] = [];
  for (const workspace of await foldersIn(root)) {
    for (const log of await foldersIn(join(root, workspace))) {
      const target = { workspace, log };
      const manifest = await loadManifest(root, target);
      logs.push(
        manifest.ok
          ? describeLog(target, manifest.value)
          : { target, events: 0, segments: 0, sealed: false, erased: 0 },
      );
    }
  }
  return logs;
}

async function foldersIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
  return found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

async function openWriter(root: string, target: EventTarget): Promise<Result<SegmentWriter, SegmentRefusal>> {
  const folder = logFolder(root, target);
  await makeFolder(folder);
  const loaded = await loadManifest(root, target);
  if (!loaded.ok) return loaded;
  const { entries, seal } = loaded.value;
  let { wholeBytes } = loaded.value;
  let events = eventsOf(entries);
  let segment = entries.length;
  let chain = entries.at(-1)?.chain ?? '';
  let sealed = seal !== undefined;

  async function addLine(line: ManifestEntry | { sealed: true; events: number; chain: string }): Promise<void> {
    const text = `${JSON.stringify(line)}\n`;
    await appendDurably(manifestPath(folder), wholeBytes, text);
    wholeBytes += Buffer.byteLength(text);
  }

  return accept({
    async append(batch) {
      if (sealed) throw new Error('a sealed log cannot grow');
      const bytes = await packSegment(batch.lines);
      const entry = { segment: segment + 1, events: batch.count, bytes: bytes.length, sha256: digest(bytes) };
      await writeDurably(segmentPath(folder, entry), bytes);
      await syncFolder(folder);
      chain = entryChain(chain, entry);
      await addLine({ ...entry, chain });
      segment += 1;
      events += batch.count;
    },
    async seal() {
      if (sealed) return;
      await addLine({ sealed: true, events, chain: sealChain(chain, events) });
      await syncFolder(folder);
      sealed = true;
    },
    get events() {
      return events;
    },
  });
}

async function* readLog(
  root: string,
  target: EventTarget,
): AsyncGenerator<EncodedEvents, Result<LogSegments, SegmentRefusal>> {
  const manifest = await loadManifest(root, target);
  if (!manifest.ok) return manifest;
  for (const entry of manifest.value.entries) {
    const batch = await readSegment(segmentPath(logFolder(root, target), entry), entry);
    if (typeof batch === 'string')
      return refuse({ code: 'segment-damaged', target, segment: entry.segment, problem: batch });
    yield batch;
  }
  return accept(describeLog(target, manifest.value));
}

const describeLog = (target: EventTarget, { entries, seal }: Manifest): LogSegments => ({
  target,
  events: eventsOf(entries),
  segments: entries.length,
  sealed: seal !== undefined,
  erased: entries.reduce((sum, { erased = 0 }) => sum + erased, 0),
});

const eventsOf = (entries: readonly ManifestEntry[]): number => entries.reduce((sum, { events }) => sum + events, 0);
