import type { Point } from '#exchange/pictures/curve-path.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { fontOfTile } from '#exchange/pictures/layout/tiles.ts';
import type { LaidTile, MapLayout } from '#exchange/pictures/layout/types.ts';
import { imageNodes } from '#exchange/pictures/scene/image-nodes.ts';
import type { SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import { paragraph, type Sight, textNode, written } from '#exchange/pictures/scene/sight.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';
import { lineText } from '#exchange/pictures/styled-lines.ts';
import type { Theme } from '#exchange/pictures/theme.ts';

/** What lies in lanes as cards: thoughts rounded, people's words bare, what is assumed dashed. */
export const tileNodes = ({ tiles, ticks }: MapLayout, sight: Sight): SceneNode[] => [
  ...tiles.map((tile) => tileNode(tile, sight)),
  ...ticks.map(({ x, y }): SceneNode => ({
    kind: 'box',
    x: x - 2,
    y: y - 6,
    width: 4,
    height: 13,
    radius: 2,
    fill: sight.theme.pathSoft,
  })),
];

const inset = 10;

function tileNode(tile: LaidTile, sight: Sight): SceneNode {
  const { theme } = sight;
  const { x, y, width, height, look, assumption } = tile;
  const bare = look === 'quote' || look === 'moment';
  const box: SceneNode = {
    kind: 'box',
    x,
    y,
    width,
    height,
    radius: look === 'thought' ? 14 : 6,
    fill: bare ? theme.paper : look === 'change' ? theme.band : theme.raised,
    stroke: assumption ? theme.assumption : theme.hairline,
    strokeWidth: assumption ? 1.2 : 1,
    dash: assumption ? [4, 3] : undefined,
    texts: textsOf(tile, theme),
  };
  const edge = edgeOf(look, theme);
  return {
    kind: 'group',
    name: tile.lines.map(lineText).join(' '),
    dx: 0,
    dy: 0,
    nodes: [
      box,
      ...(edge === undefined || assumption
        ? []
        : [{ kind: 'box', x, y: y + 6, width: 3, height: height - 12, radius: 1.5, fill: edge } as const]),
      ...imageNodes(tile.picture),
      ...(tile.line
        ? [{ kind: 'path', path: tile.line, stroke: theme.path, strokeWidth: 1.8 } satisfies SceneNode]
        : []),
      ...(tile.mark ? [signNode(tile.mark.type, { ...tile.mark, ground: theme.raised }, theme)] : []),
    ],
  };
}

/** A line at the left of what is to be done something about. */
const edgeOf = (look: LaidTile['look'], theme: Theme): string | undefined =>
  ({
    opportunity: theme.moment,
    job: theme.path,
    measure: theme.pathSoft,
    moment: theme.moment,
    quote: theme.pathSoft,
  })[look as 'job'];

function textsOf(tile: LaidTile, theme: Theme): TextBlock[] {
  const x = tile.x + inset;
  const role = fontOfTile(tile.look);
  let y = tile.y + 7 + (tile.picture ? tile.picture.height + 6 : 0);
  const blocks: TextBlock[] = [];
  const add = (block: TextBlock): void => {
    if (block.lines.length === 0) return;
    blocks.push(block);
    y += block.lines.length * block.lineHeight;
  };
  add(written('foot', tile.head, { x, y, color: theme.faint }));
  if (tile.head.length > 0) y += 2;
  add(
    paragraph(role, tile.lines, {
      x,
      y,
      width: tile.width - 2 * inset,
      color: tile.look === 'moment' ? theme.moment : theme.ink,
    }),
  );
  add(written('foot', tile.foot, { x, y, color: theme.soft }));
  return blocks;
}

/** The way through the channels: a thin row for each, stops on them, and the line from one to the next. */
export function channelNodes({ channels, width, laneWidth }: MapLayout, sight: Sight): SceneNode[] {
  if (!channels) return [];
  const { theme } = sight;
  const line = (from: Point, to: Point, look = { stroke: theme.hairline, strokeWidth: 1 }): SceneNode => ({
    kind: 'path',
    path: [
      ['M', from.x, from.y],
      ['L', to.x, to.y],
    ],
    ...look,
  });
  return [
    ...channels.rows.map(({ y }) => line({ x: laneWidth, y }, { x: width, y })),
    ...channels.rows.map(({ name, y }) =>
      textNode('foot', [name], { x: laneWidth - 10, y: y - lineHeight('foot') / 2, color: theme.soft, align: 'end' }),
    ),
    ...channels.together.map(([from, to]) => line(from, to, { stroke: theme.pathSoft, strokeWidth: 4 })),
    { kind: 'path', path: channels.way, stroke: theme.path, strokeWidth: 2 },
    ...channels.stops.map(({ x, y }): SceneNode => ({
      kind: 'box',
      x: x - 4.5,
      y: y - 4.5,
      width: 9,
      height: 9,
      radius: 4.5,
      fill: theme.paper,
      stroke: theme.path,
      strokeWidth: 2,
    })),
  ];
}

/** How long phases take, as bars with marks of weeks or months under them. */
export function timeNodes({ times }: MapLayout, { theme, measure }: Sight): SceneNode[] {
  if (!times) return [];
  return [
    ...times.phases.map(({ text, ...box }): SceneNode => ({
      kind: 'box',
      ...box,
      radius: 4,
      fill: theme.band,
      texts: [
        written('foot', [text], {
          x: box.x + Math.max((box.width - measure(text, fonts.foot)) / 2, 4),
          y: box.y + (box.height - lineHeight('foot')) / 2,
          color: theme.pathInk,
        }),
      ],
    })),
    ...times.marks.flatMap(({ x, y, text }): SceneNode[] => [
      {
        kind: 'path',
        path: [
          ['M', x, y - 2],
          ['L', x, y + 3],
        ],
        stroke: theme.assumption,
        strokeWidth: 1,
      },
      textNode('foot', [text], { x, y: y + 4, color: theme.faint, align: 'middle' }),
    ]),
  ];
}
