import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import type { EventFileLimits } from '#exchange/events/limits.ts';
import { EventFileFault, type EventFileRefusal, type OtherFormat } from '#exchange/events/refusal.ts';

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
  const other = otherFormat(start);
  if (other !== undefined) throw new EventFileFault({ code: 'other-format', format: other });
  if (start[0] !== 0x1f || start[1] !== 0x8b) return yield* whole;
  const refusal: EventFileRefusal = { code: 'unpacked-too-large', limitBytes: limits.unpackedBytes };
  yield* capped(gunzip(whole), limits.unpackedBytes, refusal);
}

const signs: readonly (readonly [sign: string, format: OtherFormat])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PAR1', 'parquet'],
  ['SQLite format 3', 'sqlite'],
  ['\u00d0\u00cf\u0011\u00e0', 'old-office'],
  ['%PDF', 'pdf'],
  ['7z\u00bc\u00af', '7z'],
  ['Rar!', 'rar'],
  ['BZh', 'bzip2'],
  ['\u00fd7zXZ', 'xz'],
  ['(\u00b5/\u00fd', 'zstandard'],
];
const longestSign = 16;

/** What else the bytes are, by how they begin. */
const otherFormat = (start: Uint8Array): OtherFormat | undefined => {
  const text = Buffer.from(start.subarray(0, longestSign)).toString('latin1');
  return signs.find(([sign]) => text.startsWith(sign))?.[1];
};

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
  while (start.length < longestSign) {
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
