import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import type { EventFileLimits } from '#exchange/events/limits.ts';
import { EventFileFault, type EventFileRefusal } from '#exchange/events/refusal.ts';

/** A file's bytes from the beginning, as often as asked: once to guess, once to read. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

export const fileSource =
  (path: string): ByteSource =>
  () =>
    createReadStream(path, { highWaterMark: 2 ** 18 });

/** The bytes of a file, unpacked where they are gzip, never more than the limits allow. */
export async function* unpack(source: ByteSource, limits: EventFileLimits): AsyncGenerator<Uint8Array> {
  const packed = capped(source(), limits.packedBytes, { code: 'file-too-large', limitBytes: limits.packedBytes });
  const { start, whole } = await peek(packed);
  if (start.length === 0) throw new EventFileFault({ code: 'file-empty' });
  if (start[0] !== 0x1f || start[1] !== 0x8b) return yield* whole;
  const refusal: EventFileRefusal = { code: 'unpacked-too-large', limitBytes: limits.unpackedBytes };
  yield* capped(gunzip(whole), limits.unpackedBytes, refusal);
}

async function* capped(bytes: AsyncIterable<Uint8Array>, limit: number, refusal: EventFileRefusal) {
  let seen = 0;
  for await (const chunk of bytes) {
    seen += chunk.length;
    if (seen > limit) throw new EventFileFault(refusal);
    yield chunk;
  }
}

async function peek(bytes: AsyncGenerator<Uint8Array>) {
  let start: Uint8Array = new Uint8Array();
  while (start.length < 2) {
    const next = await bytes.next();
    if (next.done === true) break;
    start = Buffer.concat([start, next.value]);
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* bytes;
  }
  return { start, whole: whole() };
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = Readable.from(packed);
  const output = createGunzip({ chunkSize: 2 ** 18 });
  input.on('error', (fault) => output.destroy(fault));
  try {
    yield* input.pipe(output);
  } catch (cause) {
    if (cause instanceof EventFileFault) throw cause;
    throw new EventFileFault(
      { code: 'gzip-broken', problem: cause instanceof Error ? cause.message : String(cause) },
      cause,
    );
  } finally {
    input.destroy();
    output.destroy();
  }
}
