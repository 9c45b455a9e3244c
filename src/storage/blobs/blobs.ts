import { accept, refuse, type Result } from '#base/result.ts';
import type { BlobAddress, BlobPlace, Bytes } from '#storage/blobs/blob-place.ts';
import { checkedBytes, isAsKept } from '#storage/blobs/checked-bytes.ts';
import { forgetPictures } from '#storage/blobs/forget-pictures.ts';
import { type BlobTools, type KeptBlob, type NotKept, putBlob, type PutBlob } from '#storage/blobs/put-blob.ts';
import { openBytes, sealBytesMore } from '#storage/blobs/seal-bytes.ts';

/** Bytes that were kept. `address` is where a process apart finds them, unless they are sealed. Units: `size` in bytes, unsealed. */
export type OpenedBlob = {
  readonly size: number;
  readonly address: BlobAddress | undefined;
  readonly read: () => Bytes;
};

/** Uploads as they came, each under the SHA-256 of what is kept; nothing is parsed before it is kept. */
export type Blobs = {
  /** Keeps bytes; when it answers they outlive a power cut. Errors: `too-large` when the limit is passed, `quota-full` when the workspace's is, `words-erased` when the key is gone. */
  readonly put: (bytes: Bytes, as: PutBlob) => Promise<Result<KeptBlob, NotKept>>;
  /** Errors: `blob-damaged` where the bytes are gone or are not those that were kept; larger ones are also looked at as they are read. */
  readonly open: (
    workspace: string,
    hash: string,
  ) => Promise<
    Result<OpenedBlob, { readonly code: 'blob-not-found' | 'blob-erased' | 'blob-missing-key' | 'blob-damaged' }>
  >;
  /** Lets go of bytes that nobody named keeps; they go with the last workspace that has them. */
  readonly forget: (workspace: string, hash: string) => Promise<void>;
  /** Lets go of those of these pictures that nothing in the workspace shows or ever showed. */
  readonly forgetUnshown: (workspace: string, hashes: readonly string[]) => Promise<void>;
  readonly place: BlobPlace;
};

/** The blobs of an installation: bytes in a place, with a row for each workspace that has them. */
export function createBlobs(tools: BlobTools): Blobs {
  const { place } = tools;
  return {
    place,
    put: (bytes, as) => putBlob(tools, { bytes, as }),
    open: (workspace, hash) => openBlob(tools, { workspace, hash }),
    forget: (workspace, hash) => forgetBlob(tools, { workspace, hash }),
    forgetUnshown: async (workspace, hashes) => {
      if (hashes.length === 0) return;
      const gone = await tools.store.transact((tx) => forgetPictures(tx, { workspace, shown: hashes }));
      await place.remove(gone);
    },
  };
}

async function openBlob(tools: BlobTools, of: { workspace: string; hash: string }): ReturnType<Blobs['open']> {
  const row = await tools.store.db
    .selectFrom('blob')
    .selectAll()
    .where('hash', '=', of.hash)
    .where('workspace', '=', of.workspace)
    .executeTakeFirst();
  if (!row) return refuse({ code: 'blob-not-found' });
  const { hash } = row;
  const size = Number(row.size);
  const isThere = await isAsKept(tools.place, { hash, size: row.key_owner === null ? size : size + sealBytesMore });
  if (!isThere) return refuse({ code: 'blob-damaged' });
  const bytes = (): Bytes => checkedBytes(tools.place, hash);
  if (row.key_owner === null) return accept({ size, address: { place: tools.place.address, hash }, read: bytes });
  const { missing, ...secrets } = await tools.keys.forOpening(tools.store.db, [row.key_owner]);
  const secret = secrets.get(row.key_owner);
  if (!secret) return refuse({ code: missing.has(row.key_owner) ? 'blob-missing-key' : 'blob-erased' });
  return accept({ size, address: undefined, read: () => openBytes(bytes(), secret) });
}

async function forgetBlob(tools: BlobTools, of: { workspace: string; hash: string }): Promise<void> {
  const isLast = await tools.store.transact(async ({ db }) => {
    await db.deleteFrom('blob').where('hash', '=', of.hash).where('workspace', '=', of.workspace).execute();
    return !(await db.selectFrom('blob').select('hash').where('hash', '=', of.hash).executeTakeFirst());
  });
  if (isLast) await tools.place.remove([of.hash]);
}
