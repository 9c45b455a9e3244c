import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LayoutOptions, MapLayout } from '#exchange/pictures/layout/types.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';

const around = 200;
const stacks = [6, 5, 4, 3, 2, 1];

/** The layout whose picture comes nearest to a sheet of this shape (width by height), with columns of a good width. */
export function pictureLayout(content: MapContent, aspect: number, options: Pick<LayoutOptions, 'measure' | 'words' | 'show'>): MapLayout {
  const widths = content.phases.length > 2 ? [190, 220, 250, 280] : [200, 240, 280, 330, 390];
  const heights = options.show === 'path' ? [380, 460, 540, 640] : options.show === 'front' ? [230, 280, 330, 380, 430] : [420];
  const tried = (options.show === 'path' ? [6] : stacks).flatMap((stack) =>
    widths.flatMap((columnWidth) => heights.map((pathHeight) => layoutMap(content, { ...options, width: 0, columnWidth, stack, pathHeight }))),
  );
  const off = ({ width, height }: MapLayout): number => Math.abs(Math.log((width + 56) / (height + around) / aspect));
  const [best] = tried.toSorted((a, b) => off(a) - off(b));
  return best ?? layoutMap(content, { ...options, width: 1600 });
}
