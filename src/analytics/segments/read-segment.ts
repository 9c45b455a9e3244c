import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { accept, refuse, type Result } from '#base/result.ts';
import type { EncodedEvents } from '#analytics/encoded-events.ts';
import type { EventTarget } from '#analytics/event-engine.ts';
import { digest, type Manifest, type ManifestEntry, parseManifest } from '#analytics/segments/manifest.ts';
import { logFolder, manifestPath, readIfThere } from '#analytics/segments/segment-files.ts';

export type SegmentRefusal =
  | {
      readonly code: 'manifest-damaged';
      readonly target: EventTarget;
      readonly line: number;
      readonly problem: string;
    }
  | {
      readonly code: 'segment-damaged';
      readonly target: EventTarget;
      readonly segment: number;
      readonly problem: string;
    };

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export const packSegment = (lines: string): Promise<Buffer> => pack(lines, { level: 5 });

/** The events of a segment, or why they are not what was written. */
export async function readSegment(path: string, entry: ManifestEntry): Promise<EncodedEvents | string> {
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => fault);
  if (bytes instanceof Error) return bytes.code === 'ENOENT' ? 'is gone' : bytes.message;
  if (digest(bytes) !== entry.sha256) return 'does not have the hash that was written down for it';
  return { count: entry.events, lines: (await unpack(bytes)).toString('utf8') };
}

export async function loadManifest(root: string, target: EventTarget): Promise<Result<Manifest, SegmentRefusal>> {
  const manifest = parseManifest(await readIfThere(manifestPath(logFolder(root, target))));
  return 'problem' in manifest ? refuse({ code: 'manifest-damaged', target, ...manifest }) : accept(manifest);
}
