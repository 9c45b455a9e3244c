import { refuse, type Result } from '#base/result.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import type { BlobAddress, Bytes } from '#storage/blobs/blob-place.ts';
import { checkedBytes, DamagedBlob, isWhole } from '#storage/blobs/checked-bytes.ts';
import { openBlobPlace } from '#storage/blobs/open-blob-place.ts';

export type Damaged = { readonly code: 'blob-damaged' };

const damaged: Damaged = { code: 'blob-damaged' };

/** Its bytes, held against their hash as they pass. Errors: `DamagedBlob` at the end. */
export const keptBytes =
  ({ place, hash }: BlobAddress): ByteSource =>
  () =>
    checkedBytes(openBlobPlace(place), hash);

/** Its bytes for whoever reads only their beginning. Errors: `DamagedBlob` where there are none. */
export const beginningOf = ({ place, hash }: BlobAddress): ByteSource =>
  async function* bytes(): Bytes {
    const there = await openBlobPlace(place).open(hash);
    if (!there) throw new DamagedBlob(`${hash} is gone from ${place}`);
    yield* there.read();
  };

/** What reading a kept file came to; where that was no, and the file is not what was kept, that is why. */
export async function orDamaged<T, Refusal>(
  { place, hash }: BlobAddress,
  read: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal | Damaged>> {
  try {
    const made = await read();
    return made.ok || (await isWhole(openBlobPlace(place), hash)) ? made : refuse(damaged);
  } catch (fault) {
    if (fault instanceof DamagedBlob) return refuse(damaged);
    throw fault;
  }
}

/** The same batches; where the file turns out to be damaged that is the last word, and whoever keeps the batches lets go of them. */
export async function* refusingDamage<T, Report, Refusal>(
  batches: AsyncGenerator<T, Result<Report, Refusal>>,
): AsyncGenerator<T, Result<Report, Refusal | Damaged>> {
  try {
    return yield* batches;
  } catch (fault) {
    if (fault instanceof DamagedBlob) return refuse(damaged);
    throw fault;
  }
}
