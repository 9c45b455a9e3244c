import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LayoutOptions, MapLayout } from '#exchange/pictures/layout/types.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';

const around = 200;
const leastWidth = 880;
const fewStacks = [6, 5, 4, 3, 2, 1];

type PictureOptions = Pick<LayoutOptions, 'measure' | 'words' | 'show' | 'view' | 'isShort'>;

/** The layout whose picture comes nearest to a sheet of this shape (width by height), with columns of a good width. */
export function pictureLayout(content: MapContent, aspect: number, options: PictureOptions): MapLayout {
  const judged = options.show === 'path' ? content : { ...content, quotes: [], moments: [], felt: [] };
  const off = (tried: LayoutOptions): number => {
    const { width, height } = layoutMap(judged, tried);
    return Math.abs(Math.log((width + 56) / (height + around) / aspect));
  };
  const [best] = choicesFor(content, options, aspect)
    .map((tried) => ({ tried, off: off(tried) }))
    .toSorted((a, b) => a.off - b.off);
  return layoutMap(content, best?.tried ?? { ...options, width: 1600 });
}

function choicesFor({ phases }: MapContent, options: PictureOptions, aspect: number): LayoutOptions[] {
  const { stacks, isCrowded } = stacksFor(phases, aspect);
  const widths = isCrowded ? [220] : phases.length > 2 ? [190, 220, 250, 280] : [200, 240, 280, 330, 390];
  const usual = isCrowded ? Math.round((stacks[0] ?? 8) * 50) : 420;
  const heights = { whole: [usual], front: [230, 280, 330, 380, 430], path: [380, 460, 540, 640] }[
    options.show ?? 'whole'
  ];
  return (options.show === 'path' ? [6] : stacks).flatMap((stack) =>
    widths.flatMap((columnWidth) =>
      heights.map((pathHeight) => ({ ...options, width: leastWidth, columnWidth, stack, pathHeight })),
    ),
  );
}

const usualCard = { width: 220, height: 96 };

/** How many cards may stand under each other: few on a usual map, on one with thousands what makes it the shape of its sheet. */
function stacksFor(phases: MapContent['phases'], aspect: number): { stacks: readonly number[]; isCrowded: boolean } {
  const cards = phases.reduce((sum, { interactions }) => sum + interactions.length, 0);
  const even = Math.sqrt((cards * usualCard.width) / (usualCard.height * aspect));
  const isCrowded = even > 8;
  return { isCrowded, stacks: isCrowded ? [0.7, 0.85, 1, 1.2].map((part) => Math.round(even * part)) : fewStacks };
}
