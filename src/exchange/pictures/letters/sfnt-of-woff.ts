import { inflateSync } from 'node:zlib';

const headerSize = 12;
const entrySize = 16;

type Table = { readonly tag: number; readonly checksum: number; readonly bytes: Buffer };

/**
 * The bare font inside a WOFF file.
 *
 * Source  WOFF File Format 1.0, https://www.w3.org/TR/WOFF/
 */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, i) => readTable(woff, 44 + i * 20));
  const start = headerSize + tables.length * entrySize;
  const header = Buffer.alloc(start);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(tables.length, 4);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  header.writeUInt16BE(power * entrySize, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((tables.length - power) * entrySize, 10);
  const bodies: Buffer[] = [];
  let offset = start;
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const entry = headerSize + i * entrySize;
    [tag, checksum, offset, bytes.length].forEach((value, k) => header.writeUInt32BE(value, entry + k * 4));
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([header, ...bodies]);
}

function readTable(woff: Buffer, at: number): Table {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((by) => woff.readUInt32BE(at + by));
  if (
    tag === undefined ||
    offset === undefined ||
    packed === undefined ||
    length === undefined ||
    checksum === undefined
  )
    throw new RangeError('a WOFF file cut short');
  const bytes = woff.subarray(offset, offset + packed);
  return { tag, checksum, bytes: packed < length ? inflateSync(bytes) : bytes };
}
