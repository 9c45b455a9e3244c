import { fonts, type FontRole, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { baseOf } from '#exchange/pictures/letters/direction.ts';
import type { SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import type { TextLine } from '#exchange/pictures/styled-lines.ts';
import type { Measure } from '#exchange/pictures/text-measure.ts';
import type { Theme } from '#exchange/pictures/theme.ts';
import type { PictureWords } from '#words/paper.ts';

/** In which colours and words a picture is drawn, and with which letters it was measured. */
export type Sight = { readonly theme: Theme; readonly words: PictureWords; readonly measure: Measure };

type Written = {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly align?: TextBlock['align'];
  readonly upper?: boolean;
};

type Paragraph = Omit<Written, 'align'> & { readonly width: number };

/** Lines in the letters of a role. */
export const written = (role: FontRole, lines: readonly TextLine[], at: Written): TextBlock => ({
  ...at,
  lines,
  font: fonts[role],
  lineHeight: lineHeight(role),
});

/** The same as wide as its room: what is read from the right stands at the right. */
export function paragraph(role: FontRole, lines: readonly TextLine[], { width, ...at }: Paragraph): TextBlock {
  const block = written(role, lines, at);
  return baseOf(block) === 'rtl' ? { ...block, x: at.x + width, align: 'end' } : block;
}

export const paragraphNode = (role: FontRole, lines: readonly TextLine[], at: Paragraph): SceneNode => ({
  kind: 'text',
  ...paragraph(role, lines, at),
});

export const textNode = (role: FontRole, lines: readonly TextLine[], at: Written): SceneNode => ({
  kind: 'text',
  ...written(role, lines, at),
});

export const lineNode = (
  from: { x: number; y: number },
  to: { x: number; y: number },
  paint: { stroke: string; dash?: readonly number[]; strokeWidth?: number },
): SceneNode => ({
  kind: 'path',
  path: [
    ['M', from.x, from.y],
    ['L', to.x, to.y],
  ],
  strokeWidth: 1,
  ...paint,
});
