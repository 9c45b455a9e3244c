import { widths } from '#web/ui/widths.ts';

/** Whether the window has this width now. */
export const isWindow = (width: keyof typeof widths): boolean => matchMedia(widths[width]).matches;
