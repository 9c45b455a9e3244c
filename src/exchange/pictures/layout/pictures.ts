import type { LaidPicture } from '#exchange/pictures/layout/types.ts';
import type { Picture } from '#model/record/values.ts';

const tallest = 104;

/** A kept picture as broad as its card, or as high as a card lets it be; one whose size is not known as most photographs are. */
export function layPicture(
  picture: Picture | undefined,
  at: { readonly x: number; readonly y: number; readonly width: number },
): LaidPicture | undefined {
  if (!picture) return undefined;
  const { blob, width = 4, height = 3, alt = '' } = picture;
  const shape = Math.min(Math.max(width / height, 0.4), 4);
  const high = Math.min(at.width / shape, tallest);
  return { blob, alt, x: at.x, y: at.y, width: Math.min(at.width, high * shape), height: high };
}
