import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { blobFile, removeBlobFiles } from '#storage/blobs/blob-file.ts';
import { openBytes, sealBytes } from '#storage/blobs/seal-bytes.ts';
import { type TooLarge, writeContentFile } from '#storage/blobs/write-content-file.ts';
import { keyOwnerOf } from '#storage/sealing/box.ts';
import type { Keys } from '#storage/sealing/keys.ts';
import type { Store } from '#storage/store.ts';

export type Bytes = AsyncIterable<Uint8Array>;

export type KeptBlob = { readonly hash: string; readonly size: number };

export type PutBlob = {
  readonly workspace: string;
  readonly limitBytes: number;
  /** The record whose words these are (an interview's: its document and itself): they go when its words go. */
  readonly sealFor?: { readonly document: string; readonly record: string } | undefined;
};

/** Bytes that were kept. `file` is where they lie, unless they are sealed. Units: `size` in bytes, unsealed. */
export type OpenedBlob = { readonly size: number; readonly file: string | undefined; readonly read: () => Bytes };

/** Uploads as they came, each under the SHA-256 of what lies on disk; nothing is parsed before it is kept. */
export type Blobs = {
  /** Keeps bytes; when it answers they are on disk. Errors: `too-large` when the limit is passed, `words-erased` when the key is gone. */
  readonly put: (bytes: Bytes, as: PutBlob) => Promise<Result<KeptBlob, TooLarge | { readonly code: 'words-erased' }>>;
  readonly open: (
    workspace: string,
    hash: string,
  ) => Promise<Result<OpenedBlob, { readonly code: 'blob-not-found' | 'blob-erased' }>>;
  /** Lets go of bytes that nobody named keeps; the file goes with the last workspace that has it. */
  readonly forget: (workspace: string, hash: string) => Promise<void>;
  readonly folder: string;
};

type Tools = { readonly store: Store; readonly keys: Keys; readonly clock: Clock; readonly dataDir: string };

/**
 * The blobs of an installation: files under `blobs/` of the data folder, with a row each.
 *
 * Shape   the same on PostgreSQL, where several servers must share the folder.
 */
export function createBlobs(tools: Tools): Blobs {
  const folder = join(tools.dataDir, 'blobs');
  return {
    folder,
    put: (bytes, as) => putBlob(tools, folder, { bytes, as }),
    open: (workspace, hash) => openBlob(tools, folder, { workspace, hash }),
    forget: (workspace, hash) => forgetBlob(tools, folder, { workspace, hash }),
  };
}

async function putBlob(
  tools: Tools,
  folder: string,
  { bytes, as }: { bytes: Bytes; as: PutBlob },
): ReturnType<Blobs['put']> {
  const { workspace, limitBytes, sealFor } = as;
  const owner = sealFor ? keyOwnerOf(sealFor.document, sealFor.record) : null;
  const secret = owner === null ? undefined : await secretOf(tools, owner);
  if (owner !== null && !secret) return refuse({ code: 'words-erased' });
  const written = await writeContentFile(folder, bytes, {
    limitBytes,
    ...(secret && { seal: (clear) => sealBytes(clear, secret) }),
  });
  if (!written.ok) return written;
  const { hash, size } = written.value;
  const row = { hash, workspace, size, key_owner: owner, created: new Date(tools.clock()).toISOString() };
  await tools.store.transact((tx) =>
    tx.db
      .insertInto('blob')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return accept({ hash, size });
}

const secretOf = (tools: Tools, owner: string): Promise<Uint8Array | undefined> =>
  tools.store.transact(async (tx) => (await tools.keys.forSealing(tx, [owner])).get(owner));

async function openBlob(
  tools: Tools,
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
  if (row.key_owner === null) {
    await stat(file);
    return accept({ size, file, read: () => createReadStream(file) });
  }
  const secret = (await tools.keys.forOpening(tools.store.db, [row.key_owner])).get(row.key_owner);
  if (!secret) return refuse({ code: 'blob-erased' });
  return accept({ size, file: undefined, read: () => openBytes(createReadStream(file), secret) });
}

async function forgetBlob(tools: Tools, folder: string, of: { workspace: string; hash: string }): Promise<void> {
  const isLast = await tools.store.transact(async ({ db }) => {
    await db.deleteFrom('blob').where('hash', '=', of.hash).where('workspace', '=', of.workspace).execute();
    return !(await db.selectFrom('blob').select('hash').where('hash', '=', of.hash).executeTakeFirst());
  });
  if (isLast) await removeBlobFiles(folder, [of.hash]);
}
