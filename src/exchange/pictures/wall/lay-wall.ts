import { curveSamples, type Point } from '#exchange/pictures/curve-path.ts';
import { layBands } from '#exchange/pictures/layout/bands.ts';
import type { Box, Path } from '#exchange/pictures/path.ts';
import { mostSayings, rankSayings } from '#exchange/pictures/wall/choose-sayings.ts';
import { layBehind } from '#exchange/pictures/wall/lay-behind.ts';
import { type Columns, layHeads, layShorts, layStretches, textAt } from '#exchange/pictures/wall/lay-phases.ts';
import { type Beside, laySaying, laySayings } from '#exchange/pictures/wall/lay-sayings.ts';
import type { Saying } from '#exchange/pictures/wall/saying.ts';
import { layOnPath } from '#exchange/pictures/wall/lay-signs.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidSaying, WallLayout, WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { skylineOf } from '#exchange/pictures/wall/skyline.ts';
import type { Font, Measure } from '#exchange/pictures/text-measure.ts';
import { layLegend } from '#exchange/pictures/wall/wall-legend.ts';
import { lineOf, type WallRoom, type WallType, wallType } from '#exchange/pictures/wall/wall-size.ts';

/** How much of the height the path has: names give it this much, and where there are few of them it takes no more than that. */
const pathShare = 0.57;
const mostShare = 0.6;
const leastSayings = 4;
const [leastRows, mostRows] = [1, 5];

/** Windows in which the same words are said: a small laptop with a panel open, a laptop, a screen on a wall. */
export const windows = [
  { width: 836, height: 700, window: 1280 },
  { width: 1368, height: 800, window: 1440 },
  { width: 1848, height: 980, window: 1920 },
];

type Size = Pick<WallRoom, 'width' | 'height' | 'window'>;

/** A journey as a room reads it: where everything stands, no two words over each other. What is said beside the path is the same in all sizes of `alike`. */
export function layWall(content: WallContent, room: WallRoom, alike: readonly Size[] = [room]): WallLayout {
  const measured = { ...room, measure: remembered(room.measure) };
  const chosen = room.sayings ?? sayingsOn(content, measured, alike);
  const own = groundsOf(content, measured);
  const level = levels.find((one) => laySayings(chosen, own(one).beside).length === chosen.length) ?? 0;
  const { layout, beside } = own(level);
  return { ...layout, sayings: laySayings(chosen, beside) };
}

/** What a wall says beside its path in all these sizes: for rooms that change while their journey does not, to be given to each as its `sayings`. */
export function sayingsOn(content: WallContent, room: WallRoom, alike: readonly Size[]): Saying[] {
  const measured = { ...room, measure: remembered(room.measure) };
  return chooseSayings(
    rankSayings(content),
    alike.map((size) => groundsOf(content, { ...measured, ...size })),
  );
}

function remembered(measure: Measure): Measure {
  const byFont = new Map<Font, Map<string, number>>();
  return (text, font) => {
    const widths = byFont.get(font) ?? new Map<string, number>();
    byFont.set(font, widths);
    const width = widths.get(text) ?? measure(text, font);
    widths.set(text, width);
    return width;
  };
}

/** How high the path swings, the share of its area to each side, and whether words stand in narrow columns: lower and narrower where they would have no room else. */
const ways = [
  { swing: 0.33, isNarrow: false },
  { swing: 0.33, isNarrow: true },
  { swing: 0.28, isNarrow: false },
  { swing: 0.28, isNarrow: true },
  { swing: 0.22, isNarrow: true },
];
const levels = ways.map((_, i) => i);

type Grounds = (level: number) => LaidGround;

function groundsOf(content: WallContent, room: WallRoom): Grounds {
  const foot = layFoot(content, room);
  const bySwing = new Map<number, LaidGround>();
  return (level) => {
    const { swing, isNarrow } = ways[level] ?? { swing: 0.33, isNarrow: false };
    const ground = bySwing.get(swing) ?? layGround(content, { room, foot, swing });
    bySwing.set(swing, ground);
    return { ...ground, beside: { ...ground.beside, isNarrow } };
  };
}

/** The sayings that have a place in every size in which they are to be the same; for the first few the path may swing lower. */
function chooseSayings(sayings: readonly Saying[], sizes: readonly Grounds[]): Saying[] {
  const chosen: Saying[] = [];
  const placed = sizes.map((grounds): Placed => ({ grounds, level: 0, laid: [] }));
  for (const saying of sayings) {
    for (const said of shorter(saying)) {
      const tried = placed.map((one) => placeIn(one, chosen, said));
      if (!tried.every((one) => one !== undefined)) continue;
      placed.splice(0, placed.length, ...tried);
      chosen.push(said);
      break;
    }
    if (chosen.length === mostSayings) break;
  }
  return chosen;
}

/** All of it, and a moment's name alone where its words have no room. */
const shorter = (saying: Saying): Saying[] =>
  saying.moment && saying.quote ? [saying, { moment: saying.moment, x: saying.moment.x }] : [saying];

type Placed = { readonly grounds: Grounds; readonly level: number; readonly laid: readonly LaidSaying[] };

function placeIn({ grounds, level, laid }: Placed, chosen: readonly Saying[], saying: Saying): Placed | undefined {
  const { beside } = grounds(level);
  const one = laySaying(saying, { ...beside, taken: [...beside.taken, ...laid] });
  if (one) return { grounds, level, laid: [...laid, one] };
  if (chosen.length >= leastSayings) return undefined;
  for (const lower of levels.slice(level + 1)) {
    const again = laySayings([...chosen, saying], grounds(lower).beside);
    if (again.length === chosen.length + 1) return { grounds, level: lower, laid: again };
  }
  return undefined;
}

type LaidGround = { readonly layout: Omit<WallLayout, 'sayings'>; readonly beside: Beside };
type GroundRoom = { readonly room: WallRoom; readonly foot: ReturnType<typeof layFoot>; readonly swing: number };

/** All but what is said beside the path. */
function layGround(content: WallContent, { room, foot, swing: share }: GroundRoom): LaidGround {
  const { top, area, behind, legend } = foot;
  const { type, columns, stretches, heads, shorts } = top;
  const { em } = type;
  const mid = area.y + area.height * 0.5;
  const swing = area.height * share;
  const x = (phases: number): number => columns.left + phases * columns.each;
  const y = (feeling: number): number => mid - feeling * swing;
  const line: Point[] = content.path.map((point) => ({ x: x(point.x), y: y(point.feeling) }));
  const { signs, stones } = layOnPath(content, { line, mid, x, em });
  const bands = layBands(content.felt, { points: content.path }, { scales: { x }, y });
  const axis = [...layAxis({ room, mid, swing }), ...layWithoutUs(content, { room, area, columns })];
  const backstage = { x: 0, y: area.y + area.height, width: room.width, height: behind.height };
  const phases = content.phases.map(({ id }, i) => ({
    id,
    x: columns.left + i * columns.each,
    width: columns.each,
    head: heads[i] ?? textAt({ x: 0, y: 0 }, [], { font: type.head, measure: room.measure }),
    shorts: shorts[i]?.shorts ?? [],
    more: shorts[i]?.more,
  }));
  const laid = {
    width: room.width,
    height: room.height,
    phases,
    stretches,
    area,
    mid,
    swing,
    line,
    bands,
    signs,
    stones,
    axis,
  };
  const painSign = behind.sign && lowered(behind.sign, backstage.y);
  const ground = { width: room.width, step: em / 4, mid, pad: em * 0.4 };
  const boxes = [...signs, ...stones];
  const path = curveSamples(line, 24);
  return {
    layout: { ...laid, backstage, behind: behind.texts.map((text) => lowered(text, backstage.y)), painSign, legend },
    beside: {
      room,
      type,
      area: { x: em * 0.5, y: area.y + em * 0.3, width: room.width - em, height: area.height - em * 0.6 },
      line,
      isNarrow: false,
      near: skylineOf({ boxes, lines: [path] }, ground),
      far: skylineOf({ boxes, lines: [path, ...bands.map(pointsOf)] }, ground),
      mid,
      x,
      taken: [...boxes, ...axis],
    },
  };
}

const lowered = <B extends Box>(box: B, by: number): B => ({ ...box, y: box.y + by });

const pointsOf = (path: Path): Point[] =>
  path.flatMap((step) => {
    if (step[0] === 'Z') return [];
    return step[0] === 'C' ? [{ x: step[5], y: step[6] }] : [{ x: step[1], y: step[2] }];
  });

/** What stands over and under the path, and what is left between them for it. */
function layFoot(content: WallContent, room: WallRoom) {
  const type = wallType(room);
  const { em } = type;
  const columns = columnsOf(content, room, type);
  const behind = layBehind(content, { room, type, columns });
  const font = type.label;
  const legendHeight = room.words.legend ? lineOf(font) + em * 1.2 : 0;
  const legend = layLegend(room.words.legend, {
    x: columns.left,
    y: room.height - legendHeight + em * 0.6,
    width: room.width - columns.left - em,
    font,
    measure: room.measure,
  });
  const below = behind.height + legendHeight;
  const top = layTop(content, { room, type, columns, below });
  const most = room.height - below - top.bottom - em * 0.5;
  const air = Math.min(Math.max(0, most - room.height * mostShare), top.shorts.length > 0 ? em * 2 : 0);
  const y = top.bottom + em * 0.5 + air;
  const area = { x: 0, y, width: room.width, height: Math.max(most - air, em * 4) };
  return { top: loweredTop(top, air * 0.4), behind, legend, area };
}

function columnsOf({ phases }: WallContent, room: WallRoom, { em, label }: WallType): Columns {
  const axisWidth = Math.max(...[room.words.good, room.words.hard].map((word) => room.measure(word, label)));
  const left = em + axisWidth + em * 1.2;
  return { left, each: (room.width - left - em) / Math.max(1, phases.length) };
}

type TopRoom = { readonly room: WallRoom; readonly type: WallType; readonly columns: Columns; readonly below: number };

/** What stands over the path. */
function layTop(content: WallContent, { room, type, columns, below }: TopRoom) {
  const { em } = type;
  const stretches = layStretches(content.phases, { room, type, columns, top: em * 0.8 });
  const headTop = em * 0.8 + (stretches.length > 0 ? lineOf(type.label) + em * 0.35 : 0);
  const heads = layHeads(content.phases, { room, type, columns, top: headTop });
  const shortTop = Math.max(headTop, ...heads.map(bottomOf)) + em * 0.35;
  const spare = room.height * (1 - pathShare) - shortTop - below - em * 0.5;
  const rows = Math.min(Math.max(Math.floor(spare / lineOf(type.short)), leastRows), mostRows);
  const shorts = (room.hasShorts ?? true) ? layShorts(content, { room, type, columns, top: shortTop, rows }) : [];
  const bottom = Math.max(
    shortTop,
    ...shorts.flatMap(({ shorts: some, more }) => [...some, ...(more ? [more] : [])].map(bottomOf)),
  );
  return { type, columns, stretches, heads, shorts, bottom };
}

function loweredTop(top: ReturnType<typeof layTop>, by: number): ReturnType<typeof layTop> {
  const down = <B extends Box>(box: B): B => lowered(box, by);
  return {
    ...top,
    stretches: top.stretches.map(down),
    heads: top.heads.map(down),
    shorts: top.shorts.map(({ shorts, more }) => ({
      shorts: shorts.map((short) => ({ ...down(short), sign: down(short.sign) })),
      more: more && down(more),
    })),
  };
}

const bottomOf = ({ y, height }: Box): number => y + height;

/** What the height of the path means, at its side. */
function layAxis(at: { room: WallRoom; mid: number; swing: number }): WallText[] {
  const { label, em } = wallType(at.room);
  const how = { font: label, measure: at.room.measure };
  const half = lineOf(label) / 2;
  return [
    textAt({ x: em, y: at.mid - at.swing - half }, [at.room.words.good], how),
    textAt({ x: em, y: at.mid + at.swing - half }, [at.room.words.hard], how),
  ];
}

/** At the foot of what is hatched: where the journey goes on without us; at its outer side where it ends the map. */
function layWithoutUs({ phases }: WallContent, at: { room: WallRoom; area: Box; columns: Columns }): WallText[] {
  const { room, area, columns } = at;
  const { label, em } = wallType(room);
  const text = textAt({ x: 0, y: area.y + area.height - lineOf(label) - em * 0.5 }, [room.words.withoutUs], {
    font: label,
    measure: room.measure,
  });
  return phases.flatMap(({ involvesUs }, i) => {
    if (involvesUs || phases[i - 1]?.involvesUs === false) return [];
    const span = phases.slice(i).findIndex((phase) => phase.involvesUs);
    const end = span === -1 ? phases.length : i + span;
    const [left, right] = [columns.left + i * columns.each, columns.left + end * columns.each];
    if (text.width > right - left - em * 0.5) return [];
    return [{ ...text, x: end === phases.length && i > 0 ? right - text.width : left + (i === 0 ? 0 : em * 0.4) }];
  });
}
