import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { accept, refuse, type Result } from '#base/result.ts';
import type { EncodedEvents } from '#analytics/encoded-events.ts';
import type { EventTarget } from '#analytics/event-engine.ts';
import {
  digest,
  entryChain,
  type Manifest,
  type ManifestEntry,
  parseManifest,
  sealChain,
} from '#analytics/segments/manifest.ts';
import {
  appendDurably,
  logFolder,
  makeFolder,
  manifestPath,
  readIfThere,
  segmentPath,
  syncFolder,
  writeDurably,
} from '#analytics/segments/segment-files.ts';

export type SegmentRefusal =
  | { readonly code: 'manifest-damaged'; readonly target: EventTarget; readonly line: number; readonly problem: string }
  | {
      readonly code: 'segment-damaged';
      readonly target: EventTarget;
      readonly segment: number;
      readonly problem: string;
    };

/** A log's segments; `sealed` once its import has ended well. */
export type LogSegments = {
  readonly target: EventTarget;
  readonly events: number;
  readonly segments: number;
  readonly sealed: boolean;
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
};

const pack = promisify(gzip);
const unpack = promisify(gunzip);

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
    remove: (target) => rm(logFolder(root, target), { recursive: true, force: true }),
  };
}

async function listLogs(root: string): Promise<LogSegments[]> {
  const logs: LogSegments[] = [];
  for (const workspace of await foldersIn(root)) {
    for (const log of await foldersIn(join(root, workspace))) {
      const target = { workspace, log };
      const manifest = await loadManifest(root, target);
      logs.push(manifest.ok ? describeLog(target, manifest.value) : { target, events: 0, segments: 0, sealed: false });
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
      const bytes = await pack(batch.lines, { level: 5 });
      const entry = { segment: segment + 1, events: batch.count, bytes: bytes.length, sha256: digest(bytes) };
      await writeDurably(segmentPath(folder, entry.segment), bytes);
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
    const batch = await readSegment(segmentPath(logFolder(root, target), entry.segment), entry);
    if (typeof batch === 'string')
      return refuse({ code: 'segment-damaged', target, segment: entry.segment, problem: batch });
    yield batch;
  }
  return accept(describeLog(target, manifest.value));
}

async function readSegment(path: string, entry: ManifestEntry): Promise<EncodedEvents | string> {
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => fault);
  if (bytes instanceof Error) return bytes.code === 'ENOENT' ? 'is gone' : bytes.message;
  if (digest(bytes) !== entry.sha256) return 'does not have the hash that was written down for it';
  return { count: entry.events, lines: (await unpack(bytes)).toString('utf8') };
}

async function loadManifest(root: string, target: EventTarget): Promise<Result<Manifest, SegmentRefusal>> {
  const manifest = parseManifest(await readIfThere(manifestPath(logFolder(root, target))));
  return 'problem' in manifest ? refuse({ code: 'manifest-damaged', target, ...manifest }) : accept(manifest);
}

const describeLog = (target: EventTarget, { entries, seal }: Manifest): LogSegments => ({
  target,
  events: eventsOf(entries),
  segments: entries.length,
  sealed: seal !== undefined,
});

const eventsOf = (entries: readonly ManifestEntry[]): number => entries.reduce((sum, { events }) => sum + events, 0);
