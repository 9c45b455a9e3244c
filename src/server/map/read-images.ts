import { accept, refuse, type Result } from '#base/result.ts';
import type { FileImage } from '#exchange/maps/file-images.ts';
import { imageTypeOf } from '#exchange/images/prepare-image.ts';
import { seenParts } from '#exchange/images/seen-parts.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';

export type KeptImage = { readonly bytes: Uint8Array; readonly type: 'image/jpeg' | 'image/png' };

type Wanted = { readonly workspace: string; readonly name: string; readonly size?: 'small' | 'whole' | undefined };

export type ImageParts = Pick<ApartHow, 'signal'> & { readonly apart: Apart; readonly blobs: Blobs };

/** A picture of the workspace; of what else was kept nothing is given out, nor what lies in its file and is not seen. */
export async function readImage(parts: ImageParts, wanted: Wanted): Promise<Result<KeptImage, ServerRefusal>> {
  const opened = await parts.blobs.open(wanted.workspace, wanted.name);
  if (!opened.ok && opened.refusal.code === 'blob-damaged') return refuse({ code: 'blob-damaged' });
  if (!opened.ok || opened.value.address === undefined) return refuse({ code: 'not-found' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.value.read()) {
    if (chunks.length === 0 && !imageTypeOf(chunk)) return refuse({ code: 'not-found' });
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const type = imageTypeOf(bytes);
  if (!type) return refuse({ code: 'not-found' });
  return wanted.size === 'small' ? small(parts, bytes) : accept({ bytes: seenParts(bytes) ?? bytes, type });
}

async function small({ apart, signal }: ImageParts, whole: Uint8Array): Promise<Result<KeptImage, ServerRefusal>> {
  const made = await apart.run('small', () => ({ bytes: whole }), { signal });
  if (!made.ok) return made;
  if (!made.value.ok) return made.value;
  const bytes = made.value.value;
  return accept({ bytes, type: imageTypeOf(bytes) ?? 'image/jpeg' });
}

/** The pictures with these names for a file; those that are not here are left out. */
export async function readImages(
  parts: ImageParts,
  of: { workspace: string; names: readonly string[] },
): Promise<FileImage[]> {
  const images: FileImage[] = [];
  for (const name of of.names) {
    const read = await readImage(parts, { workspace: of.workspace, name });
    if (!read.ok) continue;
    images.push({ id: name, type: read.value.type, data: Buffer.from(read.value.bytes).toString('base64') });
  }
  return images;
}
