import { curveLine } from '#exchange/pictures/curve-path.ts';
import { ribbonParts } from '#exchange/pictures/ribbon.ts';
import type { Scene, SceneNode } from '#exchange/pictures/scene/scene.ts';
import { lineNode } from '#exchange/pictures/scene/sight.ts';
import { legendNodes } from '#exchange/pictures/wall/wall-legend.ts';
import type { Box } from '#exchange/pictures/path.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';
import type { Theme } from '#exchange/pictures/theme.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidPhase, LaidSaying, WallLayout, WallText } from '#exchange/pictures/wall/wall-layout.ts';

export type WallSight = {
  readonly theme: Theme;
  readonly name: string;
  readonly language: string;
  readonly curveName: string;
};

/** What a wall looks like, for every printer and for the screen. */
export function wallScene(content: WallContent, laid: WallLayout, sight: WallSight): Scene {
  const { theme } = sight;
  return {
    width: laid.width,
    height: laid.height,
    background: theme.paper,
    title: sight.name,
    language: sight.language,
    nodes: [
      ...groundNodes(content, laid, theme),
      ...laid.stretches.map((text) => written(text, theme.soft)),
      ...laid.phases.map((phase) => phaseNodes(phase, content, theme)),
      ...laid.bands.map((path): SceneNode => ({ kind: 'path', path, fill: theme.band, opacity: 0.85 })),
      pathNode(content, laid, sight),
      ...signNodes(content, laid, theme),
      ...laid.sayings.map((saying) => sayingNodes(saying, theme)),
      ...laid.axis.map((text) => written(text, theme.faint)),
      ...laid.behind.map((text) => written(text, theme.barInk)),
      ...(laid.painSign ? [painNode(laid.painSign, theme)] : []),
      ...legendNodes(laid.legend ?? [], theme),
    ],
  };
}

const written = ({ x, y, lines, font, lineHeight }: WallText, color: string): SceneNode => ({
  kind: 'text',
  x,
  y,
  lines,
  font,
  lineHeight,
  color,
});

/** Where we are not is hatched; a dotted line is neither good nor hard; what is behind lies under the line of visibility. */
function groundNodes(
  { phases }: WallContent,
  { area, mid, phases: laid, backstage, width }: WallLayout,
  theme: Theme,
): SceneNode[] {
  const without = laid.flatMap(({ x, width: broad }, i): SceneNode[] => {
    if (phases[i]?.involvesUs !== false) return [];
    const [from, to] = [i === 0 ? 0 : x, i === laid.length - 1 ? width : x + broad];
    return [{ kind: 'box', x: from, y: area.y, width: to - from, height: area.height, hatch: theme.hatch }];
  });
  const ticks = laid
    .slice(1)
    .map(({ x }) => lineNode({ x, y: area.y }, { x, y: area.y + 10 }, { stroke: theme.hairline }));
  return [
    ...without,
    lineNode({ x: 0, y: area.y }, { x: width, y: area.y }, { stroke: theme.hairline }),
    ...ticks,
    lineNode({ x: laid[0]?.x ?? 0, y: mid }, { x: width, y: mid }, { stroke: theme.hairline, dash: [1.5, 5] }),
    ...(backstage.height > 0 ? behindNodes(backstage, theme) : []),
  ];
}

const behindNodes = (backstage: Box, theme: Theme): SceneNode[] => [
  { kind: 'box', ...backstage, fill: theme.backstage },
  lineNode(
    { x: backstage.x, y: backstage.y },
    { x: backstage.x + backstage.width, y: backstage.y },
    { stroke: theme.employees, dash: [4, 4], strokeWidth: 1.4 },
  ),
];

function phaseNodes({ id, head, shorts, more }: LaidPhase, content: WallContent, theme: Theme): SceneNode {
  const phase = content.phases.find((one) => one.id === id);
  return {
    kind: 'group',
    name: phase?.name ?? '',
    dx: 0,
    dy: 0,
    nodes: [
      written(head, phase?.isAsked ? theme.soft : theme.ink),
      ...shorts.flatMap(({ sign, id: of, ...text }): SceneNode[] => {
        const { mark, assumption = false } = phase?.shorts.find((short) => short.id === of) ?? {};
        const [x, y] = [sign.x + sign.width / 2, sign.y + sign.height / 2];
        const look = { x, y, size: sign.width, assumption, ground: theme.paper };
        return [...(mark ? [signNode(mark.type, look, theme)] : []), written(text, theme.ink)];
      }),
      ...(more ? [written(more, theme.soft)] : []),
    ],
  };
}

function pathNode({ path }: WallContent, { line, width }: WallLayout, { theme, curveName }: WallSight): SceneNode {
  const breadth = Math.max(9.5, width / 105);
  const isAssumed = (stretch: number): boolean => path.slice(stretch, stretch + 2).some(({ isAssumed: is }) => is);
  const parts = ribbonParts(line, isAssumed, { width: breadth, taper: breadth * 5 });
  return {
    kind: 'group',
    name: curveName,
    dx: 0,
    dy: 0,
    nodes: [
      ...parts.map(({ path: outline, marked }): SceneNode =>
        marked
          ? { kind: 'path', path: outline, fill: theme.paper, stroke: theme.path, strokeWidth: 1.6, dash: [5, 4] }
          : { kind: 'path', path: outline, fill: theme.path },
      ),
      {
        kind: 'path',
        path: curveLine(line),
        stroke: theme.raised,
        strokeWidth: breadth / 5,
        dash: [0.1, breadth * 1.4],
        opacity: 0.4,
      },
    ],
  };
}

function signNodes(content: WallContent, { signs, stones }: WallLayout, theme: Theme): SceneNode[] {
  const marks = new Map(content.signs.map((sign) => [sign.id, sign]));
  const moments = new Map(content.moments.map((moment) => [moment.id, moment]));
  return [
    ...stones.map(({ id, x, y, width, height }) =>
      signNode(
        'moment',
        {
          x: x + width / 2,
          y: y + height / 2,
          size: width,
          assumption: moments.get(id)?.assumption ?? false,
          ground: theme.paper,
        },
        theme,
      ),
    ),
    ...signs.flatMap(({ id, x, y, width, height }) => {
      const sign = marks.get(id);
      const look = {
        x: x + width / 2,
        y: y + height / 2,
        size: width,
        assumption: sign?.assumption ?? false,
        ground: theme.paper,
      };
      return sign ? [signNode(sign.mark.type, look, theme)] : [];
    }),
  ];
}

const painNode = ({ x, y, width, height }: Box, theme: Theme): SceneNode =>
  signNode(
    'cloud',
    { x: x + width / 2, y: y + height / 2, size: width, assumption: false, ground: theme.backstage },
    theme,
  );

const sayingNodes = ({ title, words, by }: LaidSaying, theme: Theme): SceneNode => ({
  kind: 'group',
  name: [...(title?.lines ?? []), ...(words?.lines ?? [])].join(' '),
  dx: 0,
  dy: 0,
  nodes: [
    ...(title ? [written(title, theme.ink)] : []),
    ...(words ? [written(words, theme.ink)] : []),
    ...(by ? [written(by, theme.soft)] : []),
  ],
});
