import type { LaidLane, MapLayout } from '#exchange/pictures/layout/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { episodeNodes } from '#exchange/pictures/scene/image-nodes.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { lineNode, paragraphNode, type Sight, textNode } from '#exchange/pictures/scene/sight.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';
import type { PictureWord } from '#words/paper.ts';

const laneNames = {
  heads: [],
  time: ['time'],
  pictures: ['pictures'],
  interactions: ['interactions', 'andBetween'],
  thoughts: ['thoughts', 'asWeRead'],
  channels: ['channels'],
  between: ['between'],
  path: ['path', 'overTheWhole'],
  quotes: ['quotes'],
  moments: ['moments'],
  changes: ['changes'],
  opportunities: ['opportunities'],
  jobs: ['jobs'],
  measures: ['measures'],
  own: [],
  teams: ['teams'],
  handOffs: ['handOffs'],
  people: ['people'],
  policies: ['policies'],
  systems: ['systems'],
  employees: ['employees'],
} as const satisfies Record<LaidLane['name'], readonly PictureWord[]>;

/** What everything lies on: phases as columns, lanes as rows, the line of visibility with the cooler ground under it. */
export function groundNodes(layout: MapLayout, sight: Sight): SceneNode[] {
  const { theme } = sight;
  const { width, height, visibility } = layout;
  return [
    ...layout.phases
      .filter(({ involvesUs }) => !involvesUs)
      .map((phase): SceneNode => ({
        kind: 'box',
        x: phase.x,
        y: 0,
        width: phase.width,
        height: visibility,
        hatch: theme.hatch,
      })),
    ...(height > visibility ? backstageGround(layout, sight) : []),
    ...layout.phases.map(({ x }) => lineNode({ x, y: 0 }, { x, y: visibility }, { stroke: theme.hairline })),
    ...layout.lanes
      .slice(1)
      .filter(({ top }) => top < visibility)
      .map(({ top }) => lineNode({ x: 0, y: top }, { x: width, y: top }, { stroke: theme.hairline })),
    ...layout.phases.flatMap((phase) => headNodes(phase, sight)),
    ...layout.lanes.flatMap((lane) => laneNodes(lane, layout, sight)),
    ...trackNodes(layout, sight),
  ];
}

/** The names of the tracks, each above its cards, and what parts them. */
const trackNodes = ({ tracks, laneWidth, width }: MapLayout, { theme }: Sight): SceneNode[] =>
  tracks.flatMap(({ name, top }, i): SceneNode[] => [
    ...(i === 0
      ? []
      : [lineNode({ x: laneWidth, y: top }, { x: width, y: top }, { stroke: theme.assumption, dash: [4, 4] })]),
    textNode('track', [name], { x: laneWidth + 12, y: top + 5, color: theme.soft }),
  ]);

/** The ground reaches a little beyond the map, so that the lanes' names do not stand on its edge. */
const outside = 12;

function backstageGround({ width, height, visibility }: MapLayout, { theme, words }: Sight): SceneNode[] {
  return [
    {
      kind: 'box',
      x: -outside,
      y: visibility,
      width: width + 2 * outside,
      height: height - visibility,
      fill: theme.backstage,
    },
    lineNode(
      { x: -outside, y: visibility },
      { x: width + outside, y: visibility },
      { stroke: theme.assumption, dash: [5, 4], strokeWidth: 1.4 },
    ),
    textNode('stretch', [words.say('visibility')], { x: 0, y: visibility - 17, color: theme.faint, upper: true }),
  ];
}

function headNodes(phase: MapLayout['phases'][number], sight: Sight): SceneNode[] {
  const { theme, words } = sight;
  const x = phase.x + 12;
  const width = phase.width - 24;
  const doingTop = 26 + phase.nameLines.length * 19 + 3;
  const timeTop = doingTop + phase.doingLines.length * lineHeight('phaseDoing') + 2;
  return [
    ...(phase.stretch
      ? [textNode('stretch', [words.say(phase.stretch)], { x, y: 6, color: theme.faint, upper: true })]
      : []),
    paragraphNode('phaseName', phase.nameLines, { x, y: 25, width, color: theme.ink }),
    paragraphNode('phaseDoing', phase.doingLines, { x, y: doingTop, width, color: theme.soft }),
    ...(phase.time === '' ? [] : [textNode('foot', [phase.time], { x, y: timeTop, color: theme.pathInk })]),
    ...episodeNodes(phase.episode, sight),
  ];
}

function laneNodes(lane: LaidLane, layout: MapLayout, { theme, words, measure }: Sight): SceneNode[] {
  const wrap = (text: string): string[] => wrapText(text, { font: fonts.lane, width: layout.laneWidth - 16 }, measure);
  const [first, second] = laneNames[lane.name].map((word) => wrap(words.say(word)));
  const name = lane.label === undefined ? (first ?? []) : wrap(lane.label);
  const placeless = lane.placeless ? wrap(words.say('placeless', { n: lane.placeless })) : [];
  const y = lane.top + 14;
  const nodes = [
    textNode('lane', name, { x: 0, y, color: theme.soft }),
    textNode('laneSoft', [...(second ?? []), ...placeless], { x: 0, y: y + name.length * 16, color: theme.faint }),
  ];
  if (lane.name !== 'path') return nodes;
  const { path, laneWidth, width } = layout;
  const namesEnd = y + (name.length + (second?.length ?? 0)) * 16 + 6;
  const end = (word: 'good' | 'hard', feeling: number): SceneNode =>
    textNode('foot', [words.say(word)], {
      x: laneWidth - 12,
      y: Math.max(path.y(feeling) - 7, namesEnd),
      color: theme.faint,
      align: 'end',
    });
  return [
    ...nodes,
    end('good', 0.9),
    end('hard', -0.9),
    lineNode({ x: laneWidth, y: path.mid }, { x: width, y: path.mid }, { stroke: theme.hairline, dash: [2, 5] }),
  ];
}
