import { isAscii, isUtf8 } from 'node:buffer';

/** Lines of bytes that hold as UTF-8 with letters beyond ASCII, and lines that do not hold. */
export type LineCount = { readonly utf8: number; readonly other: number };

const newline = 0x0a;

/** Every line of bytes, its end with it. */
export function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const at = bytes.indexOf(newline, from);
    const to = at === -1 ? bytes.length : at + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** How the lines are written: files of two tools put together have both kinds. */
export function countLines(bytes: Uint8Array): LineCount {
  let [utf8, other] = [0, 0];
  for (const line of byteLines(bytes)) {
    if (!isUtf8(line)) other += 1;
    else if (!isAscii(line)) utf8 += 1;
  }
  return { utf8, other };
}

/** Whether lines of both kinds stand in one text: a few of UTF-8 may be there by chance among very many. */
export const isMixed = ({ utf8, other }: LineCount): boolean => utf8 > 0 && other > 0 && utf8 >= other / 20;

const windows = new TextDecoder('windows-1252');
const unicode = new TextDecoder('utf-8', { ignoreBOM: true });

/** Each line as it is written: as UTF-8 where it holds, else as Windows-1252. */
export function decodeLines(bytes: Uint8Array): string {
  let text = '';
  for (const line of byteLines(bytes)) text += (isUtf8(line) ? unicode : windows).decode(line);
  return text;
}
