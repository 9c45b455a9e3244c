import { isUtf8 } from 'node:buffer';
import { accept, refuse, type Result } from '#base/result.ts';
import { byteLines } from '#exchange/encodings/mixed-lines.ts';
import { wideEncoding } from '#exchange/encodings/wide-encoding.ts';

/** The first line, counted from 1, that is no UTF-8. */
export type NotUnicode = { readonly code: 'not-unicode'; readonly line: number };

/**
 * Text that must be Unicode, as JSON is: UTF-8, or UTF-16 where the bytes say so. Other letters are refused, not guessed.
 *
 * Source  RFC 8259, §8.1 (a byte order mark may be ignored).
 */
export function unicodeText(bytes: Uint8Array): Result<string, NotUnicode> {
  const encoding = wideEncoding(bytes) ?? 'utf-8';
  if (encoding !== 'utf-8' || isUtf8(bytes)) return accept(new TextDecoder(encoding).decode(bytes));
  let line = 1;
  for (const one of byteLines(bytes)) {
    if (!isUtf8(one)) return refuse({ code: 'not-unicode', line });
    line += 1;
  }
  return refuse({ code: 'not-unicode', line });
}
