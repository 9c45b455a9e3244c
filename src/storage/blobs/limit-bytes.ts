import type { Bytes } from '#storage/blobs/blob-place.ts';

/** More bytes came than may. */
export class LimitPassed extends Error {
  override readonly name = 'LimitPassed';
}

/** The same bytes, counted as they pass. Errors: `LimitPassed` as soon as there are more. */
export function limitBytes(bytes: Bytes, limit: number): { readonly bytes: Bytes; readonly size: () => number } {
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > limit) throw new LimitPassed();
      yield chunk;
    }
  }
  return { bytes: counted(), size: () => size };
}
