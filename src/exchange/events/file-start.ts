import { type ByteSource, unpack } from '#exchange/events/bytes/byte-source.ts';
import { decodeText } from '#exchange/events/bytes/decode-text.ts';
import type { FileStart } from '#exchange/events/event-format.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';

const startLength = 2 ** 20;

/** How a file begins. Errors: throws a fault for one that cannot be unpacked, or that is something else by its first bytes. */
export async function readStart(source: ByteSource, limits: EventFileLimits): Promise<FileStart> {
  const texts = decodeText(unpack(source, limits));
  const pieces: string[] = [];
  let length = 0;
  let whole = true;
  for await (const piece of texts) {
    pieces.push(piece);
    length += piece.length;
    whole = length < startLength;
    if (!whole) break;
  }
  return { text: pieces.join(''), whole, encoding: texts.encoding };
}

/** Whether a text begins as JSON does. */
export const isJson = (text: string): boolean => /^\s*(?:\{\s*"|\[\s*\{)/u.test(text);
