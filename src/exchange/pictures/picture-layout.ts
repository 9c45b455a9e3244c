import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LayoutOptions, MapLayout } from '#exchange/pictures/layout/types.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';

const around = 200;
const columnWidths = [190, 220, 250, 280];
const stacks = [6, 5, 4, 3, 2];

/** The layout whose picture comes nearest to a sheet of this shape (width by height), with columns of a good width. */
export function pictureLayout(content: MapContent, aspect: number, options: Pick<LayoutOptions, 'measure' | 'words'>): MapLayout {
  const tried = stacks.flatMap((stack) =>
    columnWidths.map((columnWidth) => layoutMap(content, { ...options, width: 0, columnWidth, stack, pathHeight: 420 })),
  );
  const off = ({ width, height }: MapLayout): number => Math.abs(Math.log((width + 56) / (height + around) / aspect));
  const [best] = tried.toSorted((a, b) => off(a) - off(b));
  return best ?? layoutMap(content, { ...options, width: 1600 });
}
