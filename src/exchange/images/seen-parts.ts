/**
 * A JPEG or PNG file with nothing in it but what is seen: what lies after its end, and parts that say other things, are left out.
 *
 * Shape   the bytes of the parts that stay are as they were; a file that holds nothing else comes back the same, byte by byte.
 * Errors  nothing for bytes that are not parted as such a file is.
 * Source  PNG, W3C 2025, §5; JPEG, ITU-T T.81, Annex B.
 */
export function seenParts(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] === 0x89) return joined(pngParts(bytes));
  return bytes[0] === 0xff ? joined(jpegParts(bytes)) : undefined;
}

/** Where a part lies; its end is the first byte after it. */
type Span = readonly [start: number, end: number];

type Parts = { readonly bytes: Uint8Array; readonly kept: readonly Span[] } | undefined;

function joined(parts: Parts): Uint8Array | undefined {
  if (!parts) return undefined;
  const { bytes, kept } = parts;
  const size = kept.reduce((sum, [start, end]) => sum + end - start, 0);
  if (size === bytes.length) return bytes;
  return Buffer.concat(kept.map(([start, end]) => bytes.subarray(start, end)));
}

const pngSeen = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'bKGD']);

function pngParts(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Span[] = [[0, 8]];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (pngSeen.has(name)) kept.push([at, end]);
    if (name === 'IEND') return { bytes, kept };
    at = end;
  }
  return undefined;
}

const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Of what applications write for themselves, how colours are stored (JFIF and Adobe) is needed to see them right. */
const isJpegSeen = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xe0) || marker === 0xee;

function jpegParts(bytes: Uint8Array): Parts {
  const kept: Span[] = [[0, 2]];
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === endOfImage) return { bytes, kept: [...kept, [at, at + 2]] };
    const length = at + 4 <= bytes.length ? (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0) : 0;
    if (length < 2) return undefined;
    const header = at + 2 + length;
    const end = marker === startOfScan ? afterScan(bytes, header) : header;
    if (end > bytes.length) return undefined;
    if (isJpegSeen(marker)) kept.push([at, end]);
    at = end;
  }
  return undefined;
}

/** The next marker after the picture's own bytes, in which 0xff stands before a zero or a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length + 1;
}
