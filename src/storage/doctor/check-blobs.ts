import type { BlobPlace, PlacedName } from '#storage/blobs/blob-place.ts';
import { isWhole } from '#storage/blobs/checked-bytes.ts';
import { sealBytesMore } from '#storage/blobs/seal-bytes.ts';
import type { Fault } from '#storage/doctor/fault.ts';
import type { Storage } from '#storage/storage.ts';

type Checked = { readonly blobs: number; readonly strayFiles: string[]; readonly faults: Fault[] };

type Row = { readonly hash: string; readonly size: number; readonly key_owner: string | null };

/** Whether every kept blob lies there with the bytes its name says and the size its row says; files that nobody knows are named. */
export async function checkBlobs({ blobs, store }: Storage): Promise<Checked> {
  const rows = await store.db.selectFrom('blob').select(['hash', 'size', 'key_owner']).orderBy('hash').execute();
  const known = new Map(rows.map((row) => [row.hash, row]));
  const faults: Fault[] = [];
  for (const row of known.values()) faults.push(...(await checkBlob(blobs.place, row)));
  const strays: PlacedName[] = [];
  for await (const one of blobs.place.list()) if (!known.has(one.hash ?? '')) strays.push(one);
  faults.push(...(await rowsMissing(store, strays)));
  return { blobs: known.size, strayFiles: strays.map(({ at }) => at), faults };
}

async function checkBlob(place: BlobPlace, { hash, size, key_owner }: Row): Promise<Fault[]> {
  const there = await place.open(hash);
  if (!there) return [{ fault: 'blob-missing', hash }];
  if (!(await isWhole(place, hash))) return [{ fault: 'blob-changed', hash }];
  const wanted = Number(size) + (key_owner === null ? 0 : sealBytesMore);
  return there.size === wanted ? [] : [{ fault: 'blob-wrong-size', hash }];
}

/** A file that something names and no row: the row was lost. */
async function rowsMissing({ db }: Storage['store'], strays: readonly PlacedName[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { hash } of strays) {
    if (hash === undefined) continue;
    const named = await db
      .selectFrom('record')
      .select('id')
      .where('body', 'like', `%${hash}%`)
      .limit(1)
      .executeTakeFirst();
    if (named) faults.push({ fault: 'blob-row-missing', hash });
  }
  return faults;
}
