import type { Insertable } from 'kysely';
import type { Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import type { BlobPlace, Bytes } from '#storage/blobs/blob-place.ts';
import { limitBytes, LimitPassed } from '#storage/blobs/limit-bytes.ts';
import { sealBytes } from '#storage/blobs/seal-bytes.ts';
import { keyOwnerOf } from '#storage/sealing/box.ts';
import type { Keys } from '#storage/keys/keys.ts';
import type { Reader, Store, Tx } from '#storage/store.ts';
import type { Tables } from '#storage/tables.ts';

/** Bytes that are kept. `isNew` where the workspace did not have them before. */
export type KeptBlob = { readonly hash: string; readonly size: number; readonly isNew: boolean };

export type PutBlob = {
  readonly workspace: string;
  readonly limitBytes: number;
  /** The record whose words these are (an interview's: its document and itself): they go when its words go. */
  readonly sealFor?: { readonly document: string; readonly record: string } | undefined;
};

/** Why bytes were not kept. */
export type NotKept =
  | { readonly code: 'too-large'; readonly limitBytes: number }
  | { readonly code: 'words-erased' }
  | { readonly code: 'quota-full'; readonly quotaBytes: number };

export type BlobTools = {
  readonly store: Store;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly place: BlobPlace;
  /** What the files of one workspace may take together. Units: bytes. */
  readonly quotaBytes?: number | undefined;
};

/** What is taken where the environment says nothing. Units: bytes. */
const usualQuotaBytes = 20 * 2 ** 30;

/** Keeps bytes where the workspace has room for them: asked before they come, and again with all of them there. */
export async function putBlob(
  tools: BlobTools,
  { bytes, as }: { bytes: Bytes; as: PutBlob },
): Promise<Result<KeptBlob, NotKept>> {
  const { workspace, sealFor } = as;
  const { store, place, quotaBytes = usualQuotaBytes } = tools;
  const owner = sealFor ? keyOwnerOf(sealFor.document, sealFor.record) : null;
  const secret = owner === null ? undefined : await secretOf(tools, owner);
  if (owner !== null && !secret) return refuse({ code: 'words-erased' });
  const leftBytes = Math.max(0, quotaBytes - (await bytesOf(store, workspace)));
  const counted = limitBytes(bytes, Math.min(as.limitBytes, leftBytes));
  const hash = await placed(place, secret ? sealBytes(counted.bytes, secret) : counted.bytes);
  if (hash === undefined)
    return refuse(
      leftBytes < as.limitBytes ? { code: 'quota-full', quotaBytes } : { code: 'too-large', limitBytes: as.limitBytes },
    );
  const size = counted.size();
  const row = { hash, workspace, size, key_owner: owner, created: new Date(tools.clock()).toISOString() };
  const entered = await enterOrRemove({ store, place, quotaBytes }, row);
  return entered === 'full'
    ? refuse({ code: 'quota-full', quotaBytes })
    : accept({ hash, size, isNew: entered === 'new' });
}

/** Nothing where there were more than may come. */
const placed = (place: BlobPlace, bytes: Bytes): Promise<string | undefined> =>
  place.put(bytes).catch((why: unknown) => {
    if (why instanceof LimitPassed) return undefined;
    throw why;
  });

type Entering = { readonly store: Store; readonly place: BlobPlace; readonly quotaBytes: number };

/** Names bytes that are there; where that fails they are taken away, unless somebody else has the same. */
async function enterOrRemove(
  { store, place, quotaBytes }: Entering,
  row: Insertable<Tables['blob']>,
): Promise<Entered> {
  let entered: Entered | undefined;
  try {
    entered = await store.transact(async (tx) => {
      // The workspace's row is its turn: two uploads at once would each see room for itself alone.
      await store.lockDocument(tx, row.workspace);
      return enter(tx, row, quotaBytes);
    });
    return entered;
  } finally {
    const isNamed = entered === 'there' || entered === 'new';
    if (!isNamed && !(await isThere(store, { hash: row.hash }))) await place.remove([row.hash]);
  }
}

type Entered = 'there' | 'new' | 'full';

async function enter({ db }: Tx, row: Insertable<Tables['blob']>, quotaBytes: number): Promise<Entered> {
  if (await isThere({ db }, row)) return 'there';
  if ((await bytesOf({ db }, row.workspace)) + Number(row.size) > quotaBytes) return 'full';
  await db
    .insertInto('blob')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return 'new';
}

const secretOf = ({ store, keys }: BlobTools, owner: string): Promise<Uint8Array | undefined> =>
  store.transact(async (tx) => (await keys.forSealing(tx, [owner])).get(owner));

/** What the files of a workspace take. */
async function bytesOf({ db }: { db: Reader }, workspace: string): Promise<number> {
  const { sum } = await db
    .selectFrom('blob')
    .select((eb) => eb.fn.sum<number | string | null>('size').as('sum'))
    .where('workspace', '=', workspace)
    .executeTakeFirstOrThrow();
  return Number(sum ?? 0);
}

async function isThere(
  { db }: { db: Reader },
  { hash, workspace }: { hash: string; workspace?: string },
): Promise<boolean> {
  const rows = db.selectFrom('blob').select('hash').where('hash', '=', hash);
  const ours = workspace === undefined ? rows : rows.where('workspace', '=', workspace);
  return (await ours.executeTakeFirst()) !== undefined;
}
