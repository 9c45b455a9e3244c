import { curveSamples, type Point } from '#exchange/pictures/curve-path.ts';
import { layBands } from '#exchange/pictures/layout/bands.ts';
import { mostSayings, rankSayings } from '#exchange/pictures/wall/choose-sayings.ts';
import { layBehind } from '#exchange/pictures/wall/lay-behind.ts';
import { layHeads, layShorts, layStretches, textAt } from '#exchange/pictures/wall/lay-phases.ts';
import { type Beside, laySaying, laySayings, type Saying } from '#exchange/pictures/wall/lay-sayings.ts';
import { laySigns, layStones } from '#exchange/pictures/wall/lay-signs.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidSaying, WallLayout, WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { lineOf, type WallRoom, wallType } from '#exchange/pictures/wall/wall-size.ts';
import type { Box } from '#exchange/pictures/path.ts';

const pathShare = 0.57;
const mostRows = 4;

/** Windows in which the same words are said: a small laptop with a panel open, a laptop, a screen on a wall. */
export const windows = [
  { width: 836, height: 700, window: 1280 },
  { width: 1368, height: 800, window: 1440 },
  { width: 1848, height: 980, window: 1920 },
];

type Size = Pick<WallRoom, 'width' | 'height' | 'window'>;

/** A journey as a room reads it: where everything stands, no two words over each other. What is said beside the path is the same in all sizes of `alike`. */
export function layWall(content: WallContent, room: WallRoom, alike: readonly Size[] = [room]): WallLayout {
  const ground = layGround(content, room);
  const chosen = chooseSayings(content, room, alike);
  return { ...ground.layout, sayings: laySayings(chosen, ground.beside) };
}

/** The sayings that have a place in every size in which they are to be the same. */
function chooseSayings(content: WallContent, room: WallRoom, alike: readonly Size[]): Saying[] {
  const grounds = alike.map((size) => layGround(content, { ...room, ...size }).beside);
  const chosen: Saying[] = [];
  const laid: LaidSaying[][] = grounds.map(() => []);
  for (const saying of rankSayings(content)) {
    const tried = grounds.map((beside, i) =>
      laySaying(saying, { ...beside, taken: [...beside.taken, ...(laid[i] ?? [])] }),
    );
    if (!tried.every((one) => one !== undefined)) continue;
    tried.forEach((one, i) => laid[i]?.push(one));
    chosen.push(saying);
    if (chosen.length === mostSayings) break;
  }
  return chosen;
}

type LaidGround = { readonly layout: Omit<WallLayout, 'sayings'>; readonly beside: Beside };

/** All but what is said beside the path. */
function layGround(content: WallContent, room: WallRoom): LaidGround {
  const top = layTop(content, room);
  const { type, columns, stretches, heads, shorts, behindHeight } = top;
  const { em } = type;
  const areaTop = top.bottom + em * 0.5;
  const area = { x: 0, y: areaTop, width: room.width, height: Math.max(room.height - behindHeight - areaTop, em * 4) };
  const mid = area.y + area.height * 0.5;
  const swing = area.height * 0.3;
  const x = (phases: number): number => columns.left + phases * columns.each;
  const line: Point[] = content.path.map((point) => ({ x: x(point.x), y: mid - point.feeling * swing }));
  const signs = laySigns(content, { line, mid, x, em });
  const stones = layStones(content, { line, mid, x, em, signs });
  const axis = layAxis({ room, area, mid, swing });
  const behind = layBehind(content, { room, type, columns, top: area.y + area.height });
  return {
    layout: {
      width: room.width,
      height: room.height,
      phases: content.phases.map(({ id }, i) => ({
        id,
        x: columns.left + i * columns.each,
        width: columns.each,
        head: heads[i] ?? textAt({ x: 0, y: 0 }, [], { font: type.head, measure: room.measure }),
        shorts: shorts[i]?.shorts ?? [],
        more: shorts[i]?.more,
      })),
      stretches,
      area,
      mid,
      line,
      bands: layBands(content.felt, { points: content.path }, { scales: { x }, y: (feeling) => mid - feeling * swing }),
      signs,
      stones,
      axis,
      backstage: { x: 0, y: area.y + area.height, width: room.width, height: behindHeight },
      behind,
    },
    beside: {
      room,
      type,
      area: { x: em * 0.5, y: area.y + em * 0.3, width: room.width - em, height: area.height - em * 0.6 },
      line,
      samples: curveSamples(line, 24),
      mid,
      x,
      taken: [...signs, ...stones, ...axis],
    },
  };
}

/** What stands over the path, and the columns it stands in. */
function layTop(content: WallContent, room: WallRoom) {
  const type = wallType(room);
  const { em } = type;
  const axisWidth = Math.max(room.measure(room.words.good, type.label), room.measure(room.words.hard, type.label));
  const left = em + axisWidth + em * 1.2;
  const columns = { left, each: (room.width - left - em) / Math.max(1, content.phases.length) };
  const stretches = layStretches(content.phases, { room, type, columns, top: em * 0.6 });
  const headTop = em * 0.6 + (stretches.length > 0 ? lineOf(type.label) + em * 0.35 : 0);
  const heads = layHeads(content.phases, { room, type, columns, top: headTop });
  const shortTop = headTop + Math.max(0, ...heads.map(({ height }) => height)) + em * 0.35;
  const behindHeight = lineOf(type.label) * (content.pain ? 2 : 1) + em * 1.2;
  const spare = room.height * (1 - pathShare) - shortTop - behindHeight - em * 0.5;
  const rows = Math.min(Math.max(Math.floor(spare / lineOf(type.short)), 1), mostRows);
  const shorts = (room.hasShorts ?? true) ? layShorts(content, { room, type, columns, top: shortTop, rows }) : [];
  const bottom = Math.max(
    shortTop,
    ...shorts.flatMap(({ shorts: some, more }) => [...some, ...(more ? [more] : [])].map(bottomOf)),
  );
  return { type, columns, stretches, heads, shorts, behindHeight, bottom };
}

const bottomOf = ({ y, height }: Box): number => y + height;

/** What the height of the path means, at its side. */
function layAxis(at: { room: WallRoom; area: Box; mid: number; swing: number }): WallText[] {
  const { label, em } = wallType(at.room);
  const how = { font: label, measure: at.room.measure };
  const half = lineOf(label) / 2;
  return [
    textAt({ x: em, y: at.mid - at.swing - half }, [at.room.words.good], how),
    textAt({ x: em, y: at.mid + at.swing - half }, [at.room.words.hard], how),
  ];
}
