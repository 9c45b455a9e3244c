import { join } from 'node:path';
import { accept, refuse, type Result } from '#base/result.ts';
import { blobFile, removeBlobFiles } from '#storage/blobs/blob-file.ts';
import { checkedBytes, isAsKept } from '#storage/blobs/checked-bytes.ts';
import { forgetPictures } from '#storage/blobs/forget-pictures.ts';
import { type BlobTools, type KeptBlob, type NotKept, putBlob, type PutBlob } from '#storage/blobs/put-blob.ts';
import { openBytes, sealBytesMore } from '#storage/blobs/seal-bytes.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** Bytes that were kept. `file` is where they lie, unless they are sealed. Units: `size` in bytes, unsealed. */
export type OpenedBlob = { readonly size: number; readonly file: string | undefined; readonly read: () => Bytes };

/** Uploads as they came, each under the SHA-256 of what lies on disk; nothing is parsed before it is kept. */
export type Blobs = {
  /** Keeps bytes; when it answers they are on disk. Errors: `too-large` when the limit is passed, `quota-full` when the workspace's is, `words-erased` when the key is gone. */
  readonly put: (bytes: Bytes, as: PutBlob) => Promise<Result<KeptBlob, NotKept>>;
  /** Errors: `blob-damaged` where the bytes are gone or are not those that were kept; larger ones are also looked at as they are read. */
  readonly open: (
    workspace: string,
    hash: string,
  ) => Promise<
    Result<OpenedBlob, { readonly code: 'blob-not-found' | 'blob-erased' | 'blob-missing-key' | 'blob-damaged' }>
  >;
  /** Lets go of bytes that nobody named keeps; the file goes with the last workspace that has it. */
  readonly forget: (workspace: string, hash: string) => Promise<void>;
  /** Lets go of those of these pictures that nothing in the workspace shows or ever showed. */
  readonly forgetUnshown: (workspace: string, hashes: readonly string[]) => Promise<void>;
  readonly folder: string;
};

/**
 * The blobs of an installation: files under `blobs/` of the data folder, with a row each.
 *
 * Shape   the same on PostgreSQL, where several servers must share the folder.
 */
export function createBlobs(tools: BlobTools): Blobs {
  const folder = join(tools.dataDir, 'blobs');
  return {
    folder,
    put: (bytes, as) => putBlob(tools, folder, { bytes, as }),
    open: (workspace, hash) => openBlob(tools, folder, { workspace, hash }),
    forget: (workspace, hash) => forgetBlob(tools, folder, { workspace, hash }),
    forgetUnshown: async (workspace, hashes) => {
      if (hashes.length === 0) return;
      const gone = await tools.store.transact((tx) => forgetPictures(tx, { workspace, shown: hashes }));
      await removeBlobFiles(folder, gone);
    },
  };
}

async function openBlob(
  tools: BlobTools,
  folder: string,
  of: { workspace: string; hash: string },
): ReturnType<Blobs['open']> {
  const row = await tools.store.db
    .selectFrom('blob')
    .selectAll()
    .where('hash', '=', of.hash)
    .where('workspace', '=', of.workspace)
    .executeTakeFirst();
  if (!row) return refuse({ code: 'blob-not-found' });
  const file = blobFile(folder, row.hash);
  const size = Number(row.size);
  const isWhole = await isAsKept(file, { hash: row.hash, size: row.key_owner === null ? size : size + sealBytesMore });
  if (!isWhole) return refuse({ code: 'blob-damaged' });
  const bytes = (): Bytes => checkedBytes(file, row.hash);
  if (row.key_owner === null) return accept({ size, file, read: bytes });
  const { missing, ...secrets } = await tools.keys.forOpening(tools.store.db, [row.key_owner]);
  const secret = secrets.get(row.key_owner);
  if (!secret) return refuse({ code: missing.has(row.key_owner) ? 'blob-missing-key' : 'blob-erased' });
  return accept({ size, file: undefined, read: () => openBytes(bytes(), secret) });
}

async function forgetBlob(tools: BlobTools, folder: string, of: { workspace: string; hash: string }): Promise<void> {
  const isLast = await tools.store.transact(async ({ db }) => {
    await db.deleteFrom('blob').where('hash', '=', of.hash).where('workspace', '=', of.workspace).execute();
    return !(await db.selectFrom('blob').select('hash').where('hash', '=', of.hash).executeTakeFirst());
  });
  if (isLast) await removeBlobFiles(folder, [of.hash]);
}
