import type { CSSProperties } from 'react';
import type { Box } from '#exchange/pictures/path.ts';
import type { WallText } from '#exchange/pictures/wall/wall-layout.ts';

type Corner = Pick<Box, 'x' | 'y'>;

/** How words are written that were laid out: no line breaks anywhere else. */
export const lettersOf = ({ font, lineHeight }: WallText): CSSProperties => ({
  fontFamily: font.family === 'voice' ? 'var(--voice)' : 'var(--sans)',
  fontSize: font.size,
  fontWeight: font.weight,
  fontStyle: font.italic ? 'italic' : 'normal',
  lineHeight: `${lineHeight}px`,
  whiteSpace: 'pre',
});

/** Where words stand. */
export const placeOf = ({ x, y, width, height }: Box): CSSProperties => ({ left: x, top: y, width, height });

/** Where a box stands within another. */
export const within = ({ x, y }: Corner, from: Corner): CSSProperties => ({ left: x - from.x, top: y - from.y });

/** The box around some. */
export function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const [right, bottom] = [
    Math.max(...boxes.map((box) => box.x + box.width)),
    Math.max(...boxes.map((box) => box.y + box.height)),
  ];
  return { x, y, width: right - x, height: bottom - y };
}

type WallWordsProps = {
  readonly text: WallText;
  readonly className?: string | undefined;
  /** The corner of what they stand in, where that is not the wall itself. */
  readonly from?: Corner;
};

/** Words as they were laid out, line by line; read as one sentence. */
export function WallWords({ text, className, from = { x: 0, y: 0 } }: WallWordsProps) {
  return (
    <span className={className} style={{ ...lettersOf(text), ...within(text, from), position: 'absolute' }} dir="auto">
      {text.lines.join('\n')}
    </span>
  );
}
