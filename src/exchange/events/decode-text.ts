import { isAscii, isUtf8 } from 'node:buffer';

export type TextEncodingName = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Text as it is decoded; `encoding` is what has been found so far. */
export type DecodedText = AsyncIterable<string> & { readonly encoding: TextEncodingName };

type ChunkDecoder = { readonly encoding: TextEncodingName; decode(chunk: Uint8Array): string };

/**
 * Text from bytes whose encoding nobody wrote down: a byte order mark decides, else UTF-8 for as long as it holds,
 * else Windows-1252 (Excel's latin1).
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
  const encoding =
    first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : null;
  if (encoding === null) return undefined;
  const decoder = new TextDecoder(encoding);
  return { encoding, decode: (chunk: Uint8Array) => decoder.decode(chunk, { stream: chunk.length > 0 }) };
}

function adaptiveDecoder(): ChunkDecoder {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  let tail: Uint8Array = new Uint8Array();
  let sawMultibyte = false;
  let atStart = true;
  const state = { encoding: 'utf-8' as TextEncodingName, decode };

  function decode(chunk: Uint8Array): string {
    if (state.encoding === 'windows-1252') return windows.decode(chunk);
    const joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    const cut = chunk.length === 0 ? joined.length : completeLength(joined);
    const part = joined.subarray(0, cut);
    if (!isUtf8(part) && !sawMultibyte) {
      state.encoding = 'windows-1252';
      return windows.decode(joined);
    }
    tail = joined.subarray(cut);
    const text = utf8.decode(part);
    const marked = atStart && text.startsWith('\uFEFF');
    atStart &&= part.length === 0;
    sawMultibyte ||= marked || !isAscii(part);
    return marked ? text.slice(1) : text;
  }
  return state;
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
