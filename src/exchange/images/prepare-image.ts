import { fileTypeFromBuffer } from 'file-type';
import type { Metadata, Sharp } from 'sharp';
import { accept, refuse, type Result } from '#base/result.ts';
import { seenParts } from '#exchange/images/seen-parts.ts';
import { imageLimits } from '#exchange/images/image-limits.ts';
import type { ImageProblem } from '#exchange/images/image-problem.ts';

/** A picture as it is kept: upright, no larger than needed, nothing in it but what is seen. Units: px. */
export type PreparedImage = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

const readKinds: readonly string[] = ['jpg', 'png', 'webp', 'gif'];

/**
 * Makes a picture ready to be kept: JPEG, or PNG where something shines through, its longest side 1600 px; where and with what it was taken is gone.
 * One that is like that already is kept as it is, byte by byte, without what lies in it or after it and is not seen.
 *
 * Errors  says what it is where it is not a picture that is read; refuses by the size it claims, before it is unpacked.
 */
export async function prepareImage(bytes: Uint8Array): Promise<Result<PreparedImage, ImageProblem>> {
  const kind = (await fileTypeFromBuffer(bytes))?.ext ?? 'unknown';
  if (!readKinds.includes(kind)) return refuse({ code: 'kind-not-read', kind });
  try {
    const about = await (await open(bytes, false)).metadata();
    const pixels = about.width * about.height;
    if (pixels > imageLimits.pixels) return refuse({ code: 'too-many-pixels', pixels });
    const { longest } = imageLimits;
    const seen = isReady(kind, about) ? seenParts(bytes) : undefined;
    if (seen) {
      await (await open(seen)).stats();
      return accept({ bytes: seen, width: about.width, height: about.height });
    }
    return accept(await written(await open(bytes), longest));
  } catch (why) {
    if (why instanceof Error) return refuse({ code: 'not-readable' });
    throw why;
  }
}

/** A kept picture made small, for a card. */
export const smallImage = async (bytes: Uint8Array): Promise<Uint8Array> =>
  (await written(await open(bytes), imageLimits.small)).bytes;

/** What kept bytes are, if they are a picture. */
export function imageTypeOf(bytes: Uint8Array): 'image/jpeg' | 'image/png' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e ? 'image/png' : undefined;
}

async function open(bytes: Uint8Array, limitInputPixels: number | false = imageLimits.pixels): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels, failOn: 'error' });
}

async function written(image: Sharp, longest: number): Promise<PreparedImage> {
  const sized = image.autoOrient().resize(longest, longest, { fit: 'inside', withoutEnlargement: true });
  const { isOpaque } = await sized.clone().stats();
  const inked = isOpaque
    ? sized.flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true })
    : sized.png({ compressionLevel: 9, palette: true, quality: 90 });
  const { data, info } = await inked.toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

const isReady = (kind: string, about: Metadata): boolean =>
  (kind === 'jpg' || kind === 'png') &&
  Math.max(about.width, about.height) <= imageLimits.longest &&
  (about.orientation ?? 1) === 1 &&
  [about.exif, about.icc, about.iptc, about.xmp].every((part) => part === undefined) &&
  (about.comments ?? []).length === 0;
