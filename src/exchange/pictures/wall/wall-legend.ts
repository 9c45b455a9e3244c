import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';
import { lineOf } from '#exchange/pictures/wall/wall-size.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';

const entries = [
  { sign: 'heart', word: 'feelsGood' },
  { sign: 'cloud', word: 'feelsHard' },
  { sign: 'moment', word: 'moment' },
  { sign: 'path', word: 'howFar' },
] as const;

/** Four signs and what they mean, in one row; those for which there is no room are left out whole. */
export function wallLegend(at: { x: number; y: number; width: number; font: Font }, sight: Sight): SceneNode[] {
  const { font } = at;
  const line = lineOf(font);
  const size = font.size * 1.25;
  let x = at.x;
  return entries.flatMap(({ sign, word }): SceneNode[] => {
    const text = sight.words.say(word);
    const broad = sign === 'path' ? size * 1.9 : size;
    const width = broad + font.size * 0.5 + sight.measure(text, font);
    if (x + width > at.x + at.width) return [];
    const left = x;
    x += width + font.size * 1.6;
    const middle = { x: left + broad / 2, y: at.y + line / 2 };
    return [
      ...(sign === 'path'
        ? pathSign(middle, { broad, size }, sight)
        : [signNode(sign, { ...middle, size, assumption: false, ground: sight.theme.paper }, sight.theme)]),
      {
        kind: 'text',
        x: left + broad + font.size * 0.5,
        y: at.y,
        lines: [text],
        lineHeight: line,
        font,
        color: sight.theme.soft,
      },
    ];
  });
}

function pathSign(
  { x, y }: { x: number; y: number },
  { broad, size }: { broad: number; size: number },
  { theme }: Sight,
): SceneNode[] {
  const [left, right] = [x - broad / 2, x + broad / 2];
  return [
    {
      kind: 'box',
      x: left,
      y: y - size * 0.42,
      width: broad,
      height: size * 0.84,
      radius: size * 0.42,
      fill: theme.band,
    },
    {
      kind: 'box',
      x: left,
      y: y - size * 0.12,
      width: right - left,
      height: size * 0.24,
      radius: size * 0.12,
      fill: theme.path,
    },
  ];
}
