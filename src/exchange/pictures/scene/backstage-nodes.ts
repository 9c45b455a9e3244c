import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { handOffRoom } from '#exchange/pictures/layout/hand-offs.ts';
import type { LaidBar, LaidHandOff, MapLayout } from '#exchange/pictures/layout/types.ts';
import { leaderNodes, thinCurve } from '#exchange/pictures/scene/path-nodes.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { paragraph, type Sight, textNode, written } from '#exchange/pictures/scene/sight.ts';
import { handOff, shapeAt } from '#exchange/pictures/shapes.ts';

/** What the customer never sees: who does what, with what, where it is handed on, and how that feels. */
export function backstageNodes(layout: MapLayout, sight: Sight): SceneNode[] {
  const { employees, bars, handOffs } = layout;
  return [
    ...bars.flatMap((bar) => barNodes(bar, sight)),
    ...handOffs.map((at) => handOffNode(at, sight)),
    ...employees.curves.flatMap((curve) => thinCurve(curve, sight.theme.employees, sight)),
    ...employees.labels.flatMap((label) => leaderNodes(label, sight)),
    ...employees.labels.map(({ lines, x, y }) => textNode('employee', lines, { x, y, color: sight.theme.barInk })),
  ];
}

function barNodes(bar: LaidBar, { theme }: Sight): SceneNode[] {
  const { x, y, width, height, extent } = bar;
  const textTop = y + 6 + bar.nameLines.length * lineHeight('barName');
  const color = theme.barInk;
  const box: SceneNode = {
    kind: 'box',
    x,
    y,
    width,
    height,
    radius: 6,
    fill: theme.bar,
    stroke: bar.lost ? theme.assumption : undefined,
    strokeWidth: 1,
    dash: bar.lost ? [3, 3] : undefined,
    texts: [
      ...(bar.nameLines.length > 0
        ? [paragraph('barName', bar.nameLines, { x: x + 12, y: y + 6, width: width - 24, color })]
        : []),
      ...(bar.lines.length > 0
        ? [paragraph('bar', bar.lines, { x: x + 12, y: textTop, width: width - 24, color })]
        : []),
    ],
  };
  const wider = width > extent.width + 2;
  return wider
    ? [
        box,
        {
          kind: 'box',
          x: extent.x,
          y: y - 1,
          width: Math.max(extent.width, 4),
          height: 3,
          radius: 1.5,
          fill: theme.employees,
        },
      ]
    : [box];
}

function handOffNode(at: LaidHandOff, { theme, words, measure }: Sight): SceneNode {
  const alarming = at.needsSomebody;
  const color = alarming ? theme.needsYou : theme.barInk;
  const { x, y, width, height } = at;
  const textTop = y + (height - lineHeight('bar')) / 2;
  const arrowX = x + handOffRoom.end + measure(at.from, fonts.bar) + handOffRoom.arrow / 2;
  const box: SceneNode = {
    kind: 'box',
    x,
    y,
    width,
    height,
    radius: height / 2,
    fill: alarming ? theme.needsYouSoft : theme.raised,
    stroke: alarming ? theme.needsYou : theme.bar,
    strokeWidth: 1.2,
    texts: [
      written('bar', [at.from], { x: x + handOffRoom.end, y: textTop, color }),
      written('bar', [at.to], { x: arrowX + handOffRoom.arrow / 2, y: textTop, color }),
    ],
  };
  const arrow = shapeAt(handOff, { x: arrowX, y: y + height / 2, size: 15 }).map(({ path, stroke }): SceneNode => ({
    kind: 'path',
    path,
    stroke: color,
    strokeWidth: stroke,
  }));
  return {
    kind: 'group',
    name: `${words.say('handOff')}: ${at.from} → ${at.to}`,
    dx: 0,
    dy: 0,
    nodes: [box, ...arrow],
  };
}
