import type { Result } from '#base/result.ts';
import type { ImageProblem } from '#exchange/images/image-problem.ts';
import { type PreparedImage, prepareImage } from '#exchange/images/prepare-image.ts';

/** A picture ready to be kept. */
export const preparePicture = ({
  bytes,
}: {
  readonly bytes: Uint8Array;
}): Promise<Result<PreparedImage, ImageProblem>> => prepareImage(bytes);
