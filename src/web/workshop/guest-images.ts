import { hrefOf } from '#web/client/ask.ts';
import type { ImageHref } from '#web/journey/picture/scene-svg.tsx';

/** Where a guest finds the pictures on the map they are let at. */
export const guestImages: ImageHref = (hash) =>
  hrefOf('readGuestImage', { params: { hash }, query: { size: 'small' } });
