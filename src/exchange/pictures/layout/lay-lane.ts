import type { MapContent } from '#exchange/pictures/content/types.ts';
import { placesIn, type SeenLane } from '#exchange/pictures/lanes/paper-lanes.ts';
import { type BuiltInLane, isBuiltInLane } from '#model/map/lane-kinds.ts';
import { isTileLane, notesIn, tileThings } from '#exchange/pictures/lanes/tile-things.ts';
import { type BarLane, type BarRoom, layBackstage } from '#exchange/pictures/layout/bars.ts';
import { layCards } from '#exchange/pictures/layout/cards.ts';
import { layChannels } from '#exchange/pictures/layout/channels.ts';
import type { Columns } from '#exchange/pictures/layout/columns.ts';
import { layEmployees } from '#exchange/pictures/layout/employees.ts';
import { layHandOffs } from '#exchange/pictures/layout/hand-offs.ts';
import { layPath } from '#exchange/pictures/layout/path-lane.ts';
import { layTiles } from '#exchange/pictures/layout/tiles.ts';
import { layTimes } from '#exchange/pictures/layout/times.ts';
import type { LaidLane, MapLayout } from '#exchange/pictures/layout/types.ts';

/** What is laid so far, and where the next lane begins. */
export type Laid = Omit<MapLayout, 'width' | 'height' | 'laneWidth' | 'scales' | 'phases' | 'visibility'> & {
  readonly bottom: number;
};

type Laying = {
  readonly lane: SeenLane;
  readonly so: Laid;
  readonly room: BarRoom & { readonly grid: Columns };
};

type Part = Partial<Omit<Laid, 'bottom'>> & { readonly bottom: number };

/** What was laid before and this lane under it. */
export function layLane(content: MapContent, laying: Laying): Laid {
  const { lane, so } = laying;
  const part = lane.isFolded ? foldedPart(content, laying) : partOf(content, laying);
  const lanes = part.lanes ?? [laneOf(laying, part.bottom)];
  const placeless = placesIn(content, lane.lane).filter((x) => x === undefined).length;
  const seen = { id: lane.lane.id, height: part.bottom - so.bottom };
  return {
    ...so,
    ...part,
    seen: [...so.seen, seen],
    lanes: [...so.lanes, ...lanes.map((one) => ({ ...one, label: one.label ?? lane.label, placeless }))],
  };
}

function laneOf({ lane: { lane, label }, so }: Laying, bottom: number): LaidLane {
  const name = isBuiltInLane(lane.id) && !lane.own ? lane.id : 'own';
  return { name, label: label ?? lane.own?.name, top: so.bottom, height: bottom - so.bottom };
}

function foldedPart(content: MapContent, { lane: { lane }, so, room }: Laying): Part {
  const y = so.bottom + 14;
  const ticks = placesIn(content, lane).flatMap((x) => (x === undefined ? [] : [{ x: room.scales.x(x), y }]));
  return { ticks: [...so.ticks, ...ticks], bottom: so.bottom + 30 };
}

/** Room for a name and a line under it. Units: px. */
const lowest = 52;

function partOf(content: MapContent, laying: Laying): Part {
  const { lane, so, room } = laying;
  const { id, own } = lane.lane;
  const things = own
    ? notesIn(content, own.id, 'note')
    : isTileLane(id)
      ? tileThings[id](content, room.words)
      : undefined;
  if (things) {
    const places = placesIn(content, lane.lane);
    const placed = things.flatMap((thing, nth) => {
      const x = places[nth];
      return x === undefined ? [] : [{ ...thing, x }];
    });
    const { tiles, bottom } = layTiles(placed, room, so.bottom);
    return { tiles: [...so.tiles, ...tiles], bottom: Math.max(bottom, so.bottom + lowest) };
  }
  return isBuiltInLane(id) && !isTileLane(id) ? drawn[id](content, laying) : { bottom: so.bottom };
}

type Drawn = Exclude<BuiltInLane, keyof typeof tileThings>;

const drawn: Readonly<Record<Drawn, (content: MapContent, laying: Laying) => Part>> = {
  time: (content, { so, room }) => layTimes(content, room, so.bottom),
  channels: (content, { so, room }) => layChannels(content, room, so.bottom),
  interactions: (content, { so, room }) => {
    const { height, ...laid } = layCards(content, room.grid, { ...room, top: so.bottom });
    return { ...laid, bottom: so.bottom + height };
  },
  path: (content, { so, room }) => {
    const path = layPath(content, { ...room, top: so.bottom, left: room.grid.laneWidth });
    return { path, bottom: so.bottom + path.height };
  },
  teams: (content, laying) => {
    const { room } = laying;
    const teams = barsPart('teams', content, laying);
    const { lane, handOffs, bottom } = layHandOffs(content, room, teams.bottom);
    return { ...teams, lanes: [...(teams.lanes ?? []), ...(lane ? [lane] : [])], handOffs, bottom };
  },
  people: (content, laying) => barsPart('people', content, laying),
  policies: (content, laying) => barsPart('policies', content, laying),
  systems: (content, laying) => barsPart('systems', content, laying),
  employees: (content, { so, room }) => {
    const { lane, employees, bottom } = layEmployees(content, room, so.bottom);
    return { employees, lanes: lane ? [lane] : [], bottom };
  },
};

function barsPart(name: BarLane, content: MapContent, { so, room }: Laying): Part {
  const { lanes, bars, bottom } = layBackstage(content, name, { ...room, top: so.bottom });
  return { lanes, bars: [...so.bars, ...bars], bottom };
}
