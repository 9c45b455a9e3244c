import { accept, refuse, type Result } from '#base/result.ts';
import { smallImage } from '#exchange/images/prepare-image.ts';

/** A kept picture made small, for a card. */
export async function smallPicture({
  bytes,
}: {
  readonly bytes: Uint8Array;
}): Promise<Result<Uint8Array, { readonly code: 'unreadable-file' }>> {
  try {
    return accept(await smallImage(bytes));
  } catch (why) {
    if (why instanceof Error) return refuse({ code: 'unreadable-file' });
    throw why;
  }
}
