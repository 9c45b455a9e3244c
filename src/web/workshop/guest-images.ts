import type { ImageHref } from '#web/map/picture/scene-svg.tsx';

/** Where a guest finds the pictures on the map they are let at. */
export const guestImages: ImageHref = (blob) => `/api/v1/guest/images/${encodeURIComponent(blob)}?size=small`;
