import { createHash } from 'node:crypto';
import { refuse, type Result } from '#base/result.ts';
import { renameImages } from '#exchange/maps/file-images.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import type { PreparedImage } from '#exchange/images/prepare-image.ts';
import { imageLimits } from '#exchange/images/image-limits.ts';
import type { Apart } from '#server/apart/apart.ts';

type Report = { readonly code: string; readonly place: string; readonly message: string };

/** A file's pictures ready to be kept, and the file with them under the names they will have; one that cannot be read is reported, and shown as lost. */
export async function imagesOfFile(
  apart: Apart,
  file: StigFile,
): Promise<{ file: StigFile; images: Uint8Array[]; reports: Report[] }> {
  const names = new Map<string, string>();
  const images: Uint8Array[] = [];
  const reports: Report[] = [];
  for (const [index, { id, data }] of (file.images ?? []).entries()) {
    const bytes = Buffer.from(data, 'base64');
    const prepared = await preparedOf(apart, bytes);
    if (prepared.ok) {
      images.push(prepared.value.bytes);
      names.set(id, createHash('sha256').update(prepared.value.bytes).digest('hex'));
    } else reports.push({ code: 'image-not-read', place: `images[${index}]`, message: prepared.refusal.code });
  }
  return { file: renameImages(file, names), images, reports };
}

async function preparedOf(apart: Apart, bytes: Uint8Array): Promise<Result<PreparedImage, { readonly code: string }>> {
  if (bytes.length > imageLimits.bytes) return refuse({ code: 'too-large' });
  const looked = await apart.run('picture', () => ({ bytes }));
  return looked.ok ? looked.value : looked;
}
