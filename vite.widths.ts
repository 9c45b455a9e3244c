import type { Plugin } from 'vite';
import { widths } from './src/web/ui/widths.ts';

/** Writes out the names of widths in style sheets, as custom media queries would be, from the list that code reads too. */
export function widthsByName(): Plugin {
  return {
    name: 'stig-widths',
    enforce: 'pre',
    transform: (code, id) =>
      id.split('?')[0]?.endsWith('.module.css') ? { code: writtenOut(code), map: null } : undefined,
  };
}

/** Errors  throws at a name that is not in the list: the browser would drop all that stands under it without a word. */
export const writtenOut = (css: string): string =>
  css.replaceAll(/(?<=@(?:media|container)[^{;]*)\(--([\w-]+)\)/gu, (_, name: string) => {
    const width = Object.entries(widths).find(([known]) => known === name)?.[1];
    if (width === undefined) throw new Error(`there is no width “${name}” in src/web/ui/widths.ts`);
    return width;
  });
