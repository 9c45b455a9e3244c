import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Scene, SceneNode } from '#exchange/pictures/scene/scene.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';
import { type IsSeen, wallOf, wallPicture } from '#exchange/pictures/wall/wall-picture.ts';
import { lineOf } from '#exchange/pictures/wall/wall-size.ts';
import { wallTitle } from '#exchange/pictures/wall/wall-title.ts';

const width = 1440;
const edge = 24;

/** The whole of a journey on a sheet of this shape (width by height): its name, what it comes to, its wall, and from when it is. */
export function wallSheet(content: MapContent, aspect: number, of: { sight: Sight; isSeen: IsSeen }): Scene {
  const { sight, isSeen } = of;
  const { theme, words, measure } = sight;
  const wall = wallOf(content, sight, isSeen);
  const said = wallTitle(wall, content, words);
  const head = written(content.name, { y: edge, size: 30, color: theme.ink, measure });
  const under =
    said === content.name ? undefined : written(said, { y: head.bottom + 4, size: 21, color: theme.soft, measure });
  const top = (under ?? head).bottom + 10;
  const height = Math.max(width / aspect, 640);
  const foot = written(sourceOf(content, sight), { y: height - edge - 4, size: 14, color: theme.soft, measure });
  const room = { width: width - 2 * edge, height: height - top - edge - 20, window: width, hasLegend: true };
  const { nodes, ...scene } = wallPicture(wall, room, { ...sight, name: content.name });
  const body: SceneNode = { kind: 'group', name: '', dx: edge, dy: top, nodes };
  return {
    ...scene,
    width,
    height,
    title: content.name,
    nodes: [head.node, ...(under ? [under.node] : []), body, foot.node],
  };
}

type Written = { readonly node: SceneNode; readonly bottom: number };

function written(text: string, at: { y: number; size: number; color: string; measure: Sight['measure'] }): Written {
  const font = { family: 'sans', size: at.size, weight: at.size > 21 ? 600 : 400 } as const;
  const lines = wrapText(text, { font, width: width - 2 * edge - 16 }, at.measure);
  const lineHeight = lineOf(font);
  const node: SceneNode = { kind: 'text', x: edge + 20, y: at.y, lines, font, lineHeight, color: at.color };
  return { node, bottom: at.y + lines.length * lineHeight };
}

function sourceOf({ snapshotDate, trustUntil }: MapContent, { words }: Sight): string {
  return [
    snapshotDate === undefined ? '' : words.say('snapshot', { day: words.day(snapshotDate) }),
    trustUntil === undefined ? '' : words.say('trustUntil', { day: words.day(trustUntil) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
