export type WideEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What a byte order mark, or the zeros that Latin letters have in UTF-16, say of bytes from a file's beginning. */
export const wideEncoding = (bytes: Uint8Array): WideEncoding | undefined =>
  markedEncoding(bytes) ?? zerosEncoding(bytes);

function markedEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function zerosEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > 0.4 && even < 0.1) return 'utf-16le';
  return even > 0.4 && odd < 0.1 ? 'utf-16be' : undefined;
}
