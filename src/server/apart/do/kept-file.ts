import { refuse, type Result } from '#base/result.ts';
import type { ByteSource } from '#exchange/events/byte-source.ts';
import { checkedBytes, DamagedBlob } from '#storage/blobs/checked-bytes.ts';
import { hashOfFile } from '#storage/blobs/hash-of-file.ts';

/** A kept file and what it was named after when it was kept: the SHA-256 of its bytes. */
export type KeptFile = { readonly file: string; readonly hash: string };

export type Damaged = { readonly code: 'blob-damaged' };

const damaged: Damaged = { code: 'blob-damaged' };

/** Its bytes, held against their hash as they pass. Errors: `DamagedBlob` at the end. */
export const keptBytes =
  ({ file, hash }: KeptFile): ByteSource =>
  () =>
    checkedBytes(file, hash);

/** What reading a kept file came to; where that was no, and the file is not what was kept, that is why. */
export async function orDamaged<T, Refusal>(
  { file, hash }: KeptFile,
  read: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal | Damaged>> {
  try {
    const made = await read();
    return made.ok || (await hashOfFile(file)) === hash ? made : refuse(damaged);
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
