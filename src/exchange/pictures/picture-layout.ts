import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LayoutOptions, MapLayout } from '#exchange/pictures/layout/types.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';

const around = 200;
const leastWidth = 880;
const stacks = [6, 5, 4, 3, 2, 1];

type PictureOptions = Pick<LayoutOptions, 'measure' | 'words' | 'show'>;

/** The layout whose picture comes nearest to a sheet of this shape (width by height), with columns of a good width. */
export function pictureLayout(content: MapContent, aspect: number, options: PictureOptions): MapLayout {
  const wordless = { ...content, quotes: [], moments: [], felt: [] };
  const off = (tried: LayoutOptions): number => {
    const { width, height } = layoutMap(wordless, tried);
    return Math.abs(Math.log((width + 56) / (height + around) / aspect));
  };
  const [best] = choicesFor(content, options)
    .map((tried) => ({ tried, off: off(tried) }))
    .toSorted((a, b) => a.off - b.off);
  return layoutMap(content, best?.tried ?? { ...options, width: 1600 });
}

function choicesFor({ phases }: MapContent, options: PictureOptions): LayoutOptions[] {
  const widths = phases.length > 2 ? [190, 220, 250, 280] : [200, 240, 280, 330, 390];
  const heights = { whole: [420], front: [230, 280, 330, 380, 430], path: [380, 460, 540, 640] }[
    options.show ?? 'whole'
  ];
  return (options.show === 'path' ? [6] : stacks).flatMap((stack) =>
    widths.flatMap((columnWidth) =>
      heights.map((pathHeight) => ({ ...options, width: leastWidth, columnWidth, stack, pathHeight })),
    ),
  );
}
