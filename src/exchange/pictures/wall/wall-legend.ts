import type { Box } from '#exchange/pictures/path.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';
import type { Font, Measure } from '#exchange/pictures/text-measure.ts';
import type { Theme } from '#exchange/pictures/theme.ts';
import { textAt } from '#exchange/pictures/wall/lay-phases.ts';
import type { LaidLegend } from '#exchange/pictures/wall/wall-layout.ts';
import { legendSigns, lineOf, type WallLabels } from '#exchange/pictures/wall/wall-size.ts';

export type LegendRoom = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: Font;
  readonly measure: Measure;
};

/** Four signs and what they mean, in one row; those for which there is no room are left out whole. */
export function layLegend(words: WallLabels['legend'], { x: left, y, width, font, measure }: LegendRoom): LaidLegend[] {
  if (!words) return [];
  const line = lineOf(font);
  const size = font.size * 1.25;
  let x = left;
  return legendSigns.flatMap((sign): LaidLegend[] => {
    const broad = sign === 'path' ? size * 1.9 : size;
    const text = textAt({ x: x + broad + font.size * 0.5, y }, [words[sign]], { font, measure });
    if (text.x + text.width > left + width) return [];
    const box = { x, y: y + (line - size) / 2, width: broad, height: size };
    x = text.x + text.width + font.size * 1.6;
    return [{ sign, box, text }];
  });
}

export const legendNodes = (legend: readonly LaidLegend[], theme: Theme): SceneNode[] =>
  legend.flatMap(({ sign, box, text: { x, y, lines, lineHeight, font } }) => [
    ...(sign === 'path' ? pathSign(box, theme) : [signNode(sign, lookIn(box, theme), theme)]),
    { kind: 'text', x, y, lines, lineHeight, font, color: theme.soft },
  ]);

const lookIn = ({ x, y, width, height }: Box, { paper }: Theme) => ({
  x: x + width / 2,
  y: y + height / 2,
  size: width,
  assumption: false,
  ground: paper,
});

function pathSign({ x, y, width, height }: Box, theme: Theme): SceneNode[] {
  const bar = (share: number, fill: string): SceneNode => ({
    kind: 'box',
    x,
    y: y + (height * (1 - share)) / 2,
    width,
    height: height * share,
    radius: (height * share) / 2,
    fill,
  });
  return [bar(0.84, theme.band), bar(0.24, theme.path)];
}
