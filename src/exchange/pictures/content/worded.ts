import { isRich, plainOf } from '#base/rich-text.ts';
import type { Worded } from '#exchange/pictures/content/types.ts';

/** What somebody wrote, to be read and to be drawn with its marks. */
export const worded = (written = ''): Worded =>
  isRich(written) ? { text: plainOf(written), marked: written } : { text: written };
