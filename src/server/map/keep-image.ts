import { accept, refuse, type Result } from '#base/result.ts';
import { imageLimits } from '#exchange/images/image-limits.ts';
import type { ImageProblem } from '#exchange/images/image-problem.ts';
import type { ImageKept } from '#protocol/http/images.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { refusalOfBytes } from '#server/keeping/not-kept.ts';
import type { Bytes } from '#storage/blobs/blob-place.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { KeptBlob } from '#storage/blobs/put-blob.ts';

export type PictureParts = Pick<ApartHow, 'signal'> & { readonly apart: Apart; readonly blobs: Blobs };

/** Keeps a picture for the workspace's maps, scaled and with nothing in it but what is seen; the same picture is kept once. */
export async function keepImage(
  { blobs, apart, signal }: PictureParts,
  workspace: string,
  bytes: Bytes,
): Promise<Result<ImageKept, ServerRefusal>> {
  const whole = await readAtMost(bytes, imageLimits.bytes);
  if (!whole) return refuse({ code: 'too-large', detail: `at most ${imageLimits.bytes} bytes` });
  const looked = await apart.run('picture', () => ({ bytes: whole }), { signal });
  if (!looked.ok) return looked;
  const prepared = looked.value;
  if (!prepared.ok) return refuse(refusalOf(prepared.refusal));
  const { width, height } = prepared.value;
  const kept = await putImage(blobs, workspace, prepared.value.bytes);
  return kept.ok ? accept({ blob: kept.value.hash, width, height }) : kept;
}

/** Keeps a picture that is ready, and gives the name that it has from then on. */
export async function putImage(
  blobs: Blobs,
  workspace: string,
  bytes: Uint8Array,
): Promise<Result<KeptBlob, ServerRefusal>> {
  const kept = await blobs.put(once(bytes), { workspace, limitBytes: bytes.length });
  return kept.ok ? kept : refuse(refusalOfBytes(kept.refusal));
}

/** Keeps all of these for what is done with them; where nothing comes of that, those that are new go again, unless others show them by then. */
export async function withImages<T>(
  blobs: Blobs,
  { workspace, images }: { workspace: string; images: readonly Uint8Array[] },
  act: () => Promise<Result<T, ServerRefusal>>,
): Promise<Result<T, ServerRefusal>> {
  const added: string[] = [];
  let isDone = false;
  try {
    for (const bytes of images) {
      const kept = await putImage(blobs, workspace, bytes);
      if (!kept.ok) return kept;
      if (kept.value.isNew) added.push(kept.value.hash);
    }
    const made = await act();
    isDone = made.ok;
    return made;
  } finally {
    if (!isDone) await blobs.forgetUnshown(workspace, added);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readAtMost(bytes: Bytes, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusalOf(problem: ImageProblem): ServerRefusal {
  switch (problem.code) {
    case 'kind-not-read':
      return { code: 'unsupported-file', detail: problem.kind };
    case 'too-many-pixels':
      return { code: 'too-large', detail: `${problem.pixels} px` };
    default:
      return { code: 'unreadable-file' };
  }
}
