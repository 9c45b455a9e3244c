import { fonts } from '#exchange/pictures/layout/fonts.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { type Sight, textNode } from '#exchange/pictures/scene/sight.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';
import type { PictureWord } from '#words/paper.ts';

export const legendHeight = 44;

const entries = [
  'heart',
  'cloud',
  'moment',
  'handOff',
  'spread',
  'assumption',
] as const satisfies readonly PictureWord[];

/** What the signs mean, in a row under the map. */
export function legendNodes(sight: Sight): SceneNode[] {
  const y = 28;
  let x = 0;
  return entries.flatMap((entry) => {
    const text = sight.words.say(entry);
    const nodes = [
      signOf(entry, { x: x + 9, y }, sight),
      textNode('foot', [text], { x: x + 26, y: y - 7, color: sight.theme.soft }),
    ];
    x += 26 + sight.measure(text, fonts.foot) + 26;
    return nodes;
  });
}

function signOf(entry: (typeof entries)[number], { x, y }: { x: number; y: number }, { theme }: Sight): SceneNode {
  if (entry === 'spread')
    return { kind: 'box', x: x - 9, y: y - 6, width: 20, height: 12, radius: 6, fill: theme.band };
  if (entry === 'assumption')
    return {
      kind: 'box',
      x: x - 9,
      y: y - 6,
      width: 20,
      height: 12,
      radius: 4,
      stroke: theme.assumption,
      strokeWidth: 1.2,
      dash: [4, 3],
    };
  return signNode(entry, { x, y, size: 18, assumption: false, ground: theme.paper }, theme);
}
