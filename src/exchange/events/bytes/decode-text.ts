import { isAscii, isUtf8 } from 'node:buffer';
import { decodeLines } from '#exchange/encodings/mixed-lines.ts';
import { wideEncoding } from '#exchange/encodings/wide-encoding.ts';

export type TextEncodingName = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Text as it is decoded; `encoding` is what has been found so far. */
export type DecodedText = AsyncIterable<string> & { readonly encoding: TextEncodingName };

type ChunkDecoder = { readonly encoding: TextEncodingName; decode(chunk: Uint8Array): string };

/**
 * Text from bytes whose encoding nobody wrote down: a byte order mark or the zeros of UTF-16 decide, else UTF-8 where it holds,
 * else Windows-1252 (Excel's latin1), line by line.
 */
export function decodeText(bytes: AsyncIterable<Uint8Array>): DecodedText {
  let decoder: ChunkDecoder | undefined;
  return {
    get encoding() {
      return decoder?.encoding ?? 'utf-8';
    },
    async *[Symbol.asyncIterator]() {
      for await (const chunk of bytes) {
        if (chunk.length === 0) continue;
        decoder ??= wideDecoder(chunk) ?? adaptiveDecoder();
        yield decoder.decode(chunk);
      }
      if (decoder !== undefined) yield decoder.decode(new Uint8Array());
    },
  };
}

function wideDecoder(first: Uint8Array): ChunkDecoder | undefined {
  const encoding = wideEncoding(first);
  if (encoding === undefined || encoding === 'utf-8') return undefined;
  const decoder = new TextDecoder(encoding);
  return { encoding, decode: (chunk: Uint8Array) => decoder.decode(chunk, { stream: chunk.length > 0 }) };
}

const longestTail = 2 ** 20;

function adaptiveDecoder(): ChunkDecoder {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let tail: Uint8Array = new Uint8Array();
  let atStart = true;
  const seen = { utf8: false, other: false };

  function decode(chunk: Uint8Array): string {
    const joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    const whole = isUtf8(joined) || (chunk.length > 0 && isUtf8(joined.subarray(0, completeLength(joined))));
    const part = joined.subarray(0, cutOf(joined, { whole, isLast: chunk.length === 0 }));
    tail = joined.subarray(part.length);
    seen.utf8 ||= whole && !isAscii(part);
    seen.other ||= !whole;
    const text = whole ? utf8.decode(part) : decodeLines(part);
    const marked = atStart && text.startsWith('\uFEFF');
    atStart &&= part.length === 0;
    seen.utf8 ||= marked;
    return marked ? text.slice(1) : text;
  }
  return {
    get encoding(): TextEncodingName {
      return seen.other && !seen.utf8 ? 'windows-1252' : 'utf-8';
    },
    decode,
  };
}

/** A letter that was cut in two waits for its other half; where lines are read one by one, so does a line. */
function cutOf(bytes: Uint8Array, { whole, isLast }: { whole: boolean; isLast: boolean }): number {
  if (isLast) return bytes.length;
  if (whole) return completeLength(bytes);
  const line = bytes.lastIndexOf(0x0a) + 1;
  return line === 0 && bytes.length > longestTail ? bytes.length : line;
}

/** Where the last whole UTF-8 character ends; a character cut in two waits for its other half. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
