import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';
import { type SeenLane, seenLanes } from '#exchange/pictures/lanes/paper-lanes.ts';
import { layColumns } from '#exchange/pictures/layout/columns.ts';
import { layHeads } from '#exchange/pictures/layout/heads.ts';
import { type Laid, layLane } from '#exchange/pictures/layout/lay-lane.ts';
import type { LayoutOptions, MapLayout } from '#exchange/pictures/layout/types.ts';
import { type LaneView, plainView } from '#model/map/lane-view.ts';

/** Where everything on a map stands: phases side by side, and under them the lanes of the view, the line of visibility above those behind the scene. */
export function layoutMap(whole: MapContent, options: LayoutOptions): MapLayout {
  const { show = 'whole', view = plainView } = options;
  const content = inView(show === 'whole' ? whole : frontOf(whole), view);
  const grid = layColumns(content, options);
  const room = { ...options, grid, scales: grid.scales, right: grid.width };
  const lanes = lanesFor(content, options);
  const phases = layHeads(content, grid, { ...options, saysTime: !lanes.some(({ lane }) => lane.id === 'time') });
  const headHeight = phases[0]?.height ?? 64;
  const [seen, behind] = [false, true].map((isBack) => lanes.filter(({ lane }) => (lane.side === 'back') === isBack));
  const front = (seen ?? []).reduce((so, lane) => layLane(content, { lane, so, room }), startOf(headHeight));
  const all = (behind ?? []).reduce((so, lane) => layLane(content, { lane, so, room }), front);
  const hidesBehind = show !== 'whole' || behind?.length === 0;
  const { bottom, ...laid } = all;
  return {
    ...laid,
    width: grid.width,
    height: hidesBehind ? front.bottom : bottom,
    laneWidth: grid.laneWidth,
    scales: grid.scales,
    phases,
    visibility: front.bottom,
  };
}

const startOf = (top: number): Laid => ({
  bottom: top,
  lanes: [{ name: 'heads', top: 0, height: top }],
  seen: [],
  cards: [],
  tracks: [],
  links: [],
  path: {
    ...{ top, height: 0, mid: top, y: () => top, feeling: () => 0 },
    ...{ curves: [], bands: [], marks: [], moments: [], quotes: [] },
  },
  bars: [],
  tiles: [],
  ticks: [],
  channels: undefined,
  times: undefined,
  handOffs: [],
  employees: { curves: [], labels: [] },
});

function lanesFor(
  content: MapContent,
  { show = 'whole', view = plainView, isShort = false, lanes }: LayoutOptions,
): SeenLane[] {
  const parts = { whole: undefined, front: ['interactions', 'path'], path: ['path'] }[show];
  const shown = parts ? plainView : view;
  const isWanted = (id: string): boolean => (parts?.includes(id) ?? true) && (lanes?.includes(id) ?? true);
  return seenLanes(content, shown, { isShort }).filter(({ lane }) => isWanted(lane.id));
}

const frontOf = (content: MapContent): MapContent => ({
  ...content,
  curves: content.curves.filter(({ of }) => of === 'customers'),
});

/** The content with only the curves of the view, the one in the foreground first. */
function inView(content: MapContent, { curves, foreground }: LaneView): MapContent {
  const isSeen = ({ id, of }: CurveContent): boolean =>
    curves === undefined || of === 'employees' || id === foreground || curves.includes(id);
  const seen = content.curves.filter(isSeen);
  const first = seen.filter(({ id }) => id === foreground);
  return { ...content, curves: [...first, ...seen.filter(({ id }) => id !== foreground)] };
}
