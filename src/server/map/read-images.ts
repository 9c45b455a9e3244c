import { accept, refuse, type Result } from '#base/result.ts';
import type { FileImage } from '#exchange/maps/file-images.ts';
import { imageTypeOf, smallImage } from '#exchange/images/prepare-image.ts';
import { seenParts } from '#exchange/images/seen-parts.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';

export type KeptImage = { readonly bytes: Uint8Array; readonly type: 'image/jpeg' | 'image/png' };

type Wanted = { readonly workspace: string; readonly name: string; readonly size?: 'small' | 'whole' | undefined };

/** A picture of the workspace; of what else was kept nothing is given out, nor what lies in its file and is not seen. */
export async function readImage(blobs: Blobs, wanted: Wanted): Promise<Result<KeptImage, ServerRefusal>> {
  const opened = await blobs.open(wanted.workspace, wanted.name);
  if (!opened.ok && opened.refusal.code === 'blob-damaged') return refuse({ code: 'blob-damaged' });
  if (!opened.ok || opened.value.file === undefined) return refuse({ code: 'not-found' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.value.read()) {
    if (chunks.length === 0 && !imageTypeOf(chunk)) return refuse({ code: 'not-found' });
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const type = imageTypeOf(bytes);
  if (!type) return refuse({ code: 'not-found' });
  return accept(wanted.size === 'small' ? await small(bytes) : { bytes: seenParts(bytes) ?? bytes, type });
}

async function small(whole: Uint8Array): Promise<KeptImage> {
  const bytes = await smallImage(whole);
  return { bytes, type: imageTypeOf(bytes) ?? 'image/jpeg' };
}

/** The pictures with these names for a file; those that are not here are left out. */
export async function readImages(
  blobs: Blobs,
  of: { workspace: string; names: readonly string[] },
): Promise<FileImage[]> {
  const images: FileImage[] = [];
  for (const name of of.names) {
    const read = await readImage(blobs, { workspace: of.workspace, name });
    if (!read.ok) continue;
    images.push({ id: name, type: read.value.type, data: Buffer.from(read.value.bytes).toString('base64') });
  }
  return images;
}
