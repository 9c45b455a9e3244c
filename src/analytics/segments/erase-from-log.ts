import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { accept, refuse, type Result } from '#base/result.ts';
import type { EncodedEvents } from '#analytics/encoded-events.ts';
import type { EventTarget } from '#analytics/event-engine.ts';
import { digest, entryChain, type Manifest, type ManifestEntry, sealChain } from '#analytics/segments/manifest.ts';
import { loadManifest, packSegment, readSegment, type SegmentRefusal } from '#analytics/segments/read-segment.ts';
import {
  logFolder,
  manifestPath,
  replaceDurably,
  segmentPath,
  syncFolder,
  writeDurably,
} from '#analytics/segments/segment-files.ts';

/**
 * Writes the segments of a log anew that hold events of these customers.
 *
 * Shape   new segments lie beside the old until a new manifest takes the old one's place at one stroke; what it does not name goes
 *         then. Broken off at any moment, the log is as it was or as it is to be, and the same call does the rest.
 */
export async function eraseFromLog(
  root: string,
  target: EventTarget,
  isErased: (customer: string) => boolean,
): Promise<Result<Manifest, SegmentRefusal>> {
  const loaded = await loadManifest(root, target);
  if (!loaded.ok) return loaded;
  const folder = logFolder(root, target);
  const entries: ManifestEntry[] = [];
  let chain = '';
  for (const entry of loaded.value.entries) {
    const batch = await readSegment(segmentPath(folder, entry), entry);
    if (typeof batch === 'string')
      return refuse({ code: 'segment-damaged', target, segment: entry.segment, problem: batch });
    const next = await writtenAnew(folder, entry, without(batch, isErased));
    chain = entryChain(chain, next);
    entries.push({ ...next, chain });
    await setImmediate();
  }
  const manifest = { ...loaded.value, entries };
  if (entries.some((entry, index) => entry.sha256 !== loaded.value.entries[index]?.sha256)) {
    await syncFolder(folder);
    await replaceDurably(manifestPath(folder), textOf(manifest));
  }
  await sweep(folder, entries);
  return accept(manifest);
}

type Kept = { readonly lines: string; readonly events: number; readonly erased: number };

function without({ lines }: EncodedEvents, isErased: (customer: string) => boolean): Kept {
  const all = lines.split('\n').slice(0, -1);
  const kept = all.filter((line) => !isErased(customerOf(line)));
  return {
    lines: kept.map((line) => `${line}\n`).join(''),
    events: kept.length,
    erased: all.length - kept.length,
  };
}

function customerOf(line: string): string {
  const row: unknown = JSON.parse(line);
  return Array.isArray(row) ? String(row[1]) : '';
}

async function writtenAnew(
  folder: string,
  { chain: _before, ...entry }: ManifestEntry,
  { lines, events, erased }: Kept,
): Promise<Omit<ManifestEntry, 'chain'>> {
  if (erased === 0) return entry;
  const bytes = await packSegment(lines);
  const next = {
    ...{ segment: entry.segment, events, bytes: bytes.length, sha256: digest(bytes) },
    ...{ erased: (entry.erased ?? 0) + erased, version: (entry.version ?? 0) + 1 },
  };
  await writeDurably(segmentPath(folder, next), bytes);
  return next;
}

function textOf({ entries, seal }: Manifest): string {
  const events = entries.reduce((sum, entry) => sum + entry.events, 0);
  const end = seal && {
    sealed: true,
    events,
    chain: sealChain(entries.at(-1)?.chain ?? '', events),
  };
  return [...entries, ...(end ? [end] : [])].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Takes segments away that the manifest does not name: those before, or of an erasure that was broken off. */
async function sweep(folder: string, entries: readonly ManifestEntry[]): Promise<void> {
  const named = new Set(entries.map((entry) => basename(segmentPath(folder, entry))));
  const stray = (await readdir(folder)).filter((name) => name.endsWith('.ndjson.gz') && !named.has(name));
  for (const name of stray) await rm(join(folder, name), { force: true });
  if (stray.length > 0) await syncFolder(folder);
}
