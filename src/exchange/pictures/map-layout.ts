import type { MapContent } from '#exchange/pictures/content/types.ts';
import { layBackstage, layNotes } from '#exchange/pictures/layout/bars.ts';
import { layCards } from '#exchange/pictures/layout/cards.ts';
import { layColumns } from '#exchange/pictures/layout/columns.ts';
import { layEmployees } from '#exchange/pictures/layout/employees.ts';
import { layHandOffs } from '#exchange/pictures/layout/hand-offs.ts';
import { layHeads } from '#exchange/pictures/layout/heads.ts';
import { layPath } from '#exchange/pictures/layout/path-lane.ts';
import type { LaidLane, LayoutOptions, MapLayout } from '#exchange/pictures/layout/types.ts';

const leastBackstage = 24;

/** Where everything on a map stands: phases side by side; under them cards, the path, the line of visibility, backstage. */
export function layoutMap(whole: MapContent, options: LayoutOptions): MapLayout {
  const { show = 'whole' } = options;
  const content = show === 'whole' ? whole : frontOf(whole);
  const grid = layColumns(content.phases, options);
  const phases = layHeads(content.phases, grid, options);
  const headHeight = phases[0]?.height ?? 64;
  const laidCards = layCards(content, grid, { ...options, top: headHeight });
  const { cards, links, height: cardsHeight } = show === 'path' ? { cards: [], links: [], height: 0 } : laidCards;
  const room = { ...options, scales: grid.scales, right: grid.width };
  const pathTop = headHeight + cardsHeight;
  const path = layPath(content, { ...room, top: pathTop, left: grid.laneWidth });
  const notes = layNotes(content, room, pathTop + path.height);
  const visibility = notes.bottom;
  const line = path.curves.find(({ points }) => points.length > 0)?.points ?? [];
  const teams = layBackstage(content, ['team'], { ...room, top: visibility });
  const handOffs = layHandOffs(content, { ...room, line, feeling: path.feeling }, teams.bottom);
  const rest = layBackstage(content, ['person', 'policy', 'system'], { ...room, top: handOffs.bottom });
  const behind = layEmployees(content, room, rest.bottom);
  const lanes: LaidLane[] = [
    { name: 'heads', top: 0, height: headHeight },
    ...(show === 'path' ? [] : [{ name: 'cards', top: headHeight, height: cardsHeight } as const]),
    { name: 'path', top: pathTop, height: path.height },
    ...notes.lanes,
    ...teams.lanes,
    ...(handOffs.lane ? [handOffs.lane] : []),
    ...rest.lanes,
    ...(behind.lane ? [behind.lane] : []),
  ];
  return {
    width: grid.width,
    height: show !== 'whole' ? visibility : Math.max(behind.bottom, visibility + leastBackstage),
    laneWidth: grid.laneWidth,
    scales: grid.scales,
    lanes,
    phases,
    cards,
    links,
    path,
    visibility,
    bars: [...notes.bars, ...teams.bars, ...rest.bars],
    handOffs: handOffs.handOffs,
    employees: behind.employees,
  };
}

const frontOf = (content: MapContent): MapContent => ({
  ...content,
  notes: [],
  backstage: [],
  curves: content.curves.filter(({ of }) => of === 'customers'),
  transitions: content.transitions.map((transition) => ({ ...transition, handOff: undefined })),
});
