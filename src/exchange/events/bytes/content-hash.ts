import { createHash } from 'node:crypto';
import { accept, refuse, type Result } from '#base/result.ts';
import { type ByteSource, unpack } from '#exchange/events/bytes/byte-source.ts';
import { defaultLimits } from '#exchange/events/limits.ts';
import { EventFileFault, type EventFileRefusal } from '#exchange/events/refusal.ts';

/** SHA-256 of what a file holds once it is unpacked: the same for a file and its gzip. */
export async function contentHash(source: ByteSource): Promise<Result<string, EventFileRefusal>> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of unpack(source, defaultLimits)) hash.update(chunk);
    return accept(hash.digest('hex'));
  } catch (fault) {
    if (fault instanceof EventFileFault) return refuse(fault.refusal);
    throw fault;
  }
}
