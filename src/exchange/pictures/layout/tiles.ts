import type { TileThing } from '#exchange/pictures/lanes/tile-things.ts';
import { fonts, type FontRole, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { markSize } from '#exchange/pictures/layout/marks.ts';
import { packRows } from '#exchange/pictures/layout/pack-rows.ts';
import { layPicture } from '#exchange/pictures/layout/pictures.ts';
import type { BarRoom } from '#exchange/pictures/layout/bars.ts';
import type { LaidTile, TileLook } from '#exchange/pictures/layout/types.ts';
import { placePath } from '#exchange/pictures/path.ts';
import { lineWidth, wrapMarked } from '#exchange/pictures/styled-lines.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';

export const tileFont = { quote: 'quote', moment: 'moment' } as const satisfies { [L in TileLook]?: FontRole };
export const fontOfTile = (look: TileLook): FontRole =>
  look === 'quote' || look === 'moment' ? tileFont[look] : 'card';

const inset = 10;
const broad = { usual: 178, wordy: 206 } as const;
const wordy: readonly TileLook[] = ['job', 'quote', 'change'];
const sparkHeight = 18;

type PlacedThing = TileThing & { readonly x: number };

/** Cards near where they belong, in as many rows as they need to pass one another. */
export function layTiles(
  things: readonly PlacedThing[],
  room: BarRoom,
  top: number,
): { tiles: LaidTile[]; bottom: number } {
  const tiles: LaidTile[] = [];
  let y = top + 12;
  for (const row of packRows(things.map((thing) => layTile(thing, room)))) {
    for (const tile of row) tiles.push(moved(tile, y));
    y += Math.max(...row.map(({ height }) => height)) + 8;
  }
  return { tiles, bottom: y + 4 };
}

function layTile(thing: PlacedThing, { scales, measure, right }: BarRoom): LaidTile {
  const most = Math.min(wordy.includes(thing.look) ? broad.wordy : broad.usual, right - scales.x(0) - 16);
  const width = most - 2 * inset;
  const role = fontOfTile(thing.look);
  const wrap = (text = '', lines = 3): string[] =>
    text === '' ? [] : wrapText(text, { font: fonts.foot, width, lines }, measure);
  const [head, foot] = [wrap(thing.head), wrap(thing.foot)];
  const lines = thing.text === '' ? [] : wrapMarked(thing, { font: fonts[role], width, lines: 9 }, measure);
  const widest = Math.max(
    60,
    ...lines.map((line) => lineWidth(line, fonts[role], measure)),
    ...[...head, ...foot].map((line) => measure(line, fonts.foot)),
  );
  const picture = layPicture(thing.picture, { x: inset, y: 8, width });
  const whole = picture || thing.line ? most : Math.min(most, Math.ceil(widest) + 2 * inset + 2);
  const x = Math.max(Math.min(scales.x(thing.x) - whole / 2, right - whole - 8), scales.x(0) + 4);
  const above = picture ? picture.height + 6 : 0;
  const words = (head.length + foot.length) * lineHeight('foot') + lines.length * lineHeight(role);
  const height = 8 + above + words + (head.length > 0 ? 2 : 0) + (thing.line ? sparkHeight + 4 : 0) + 9;
  const sparkTop = height - 7 - sparkHeight;
  return {
    id: thing.id,
    look: thing.look,
    x,
    y: 0,
    width: whole,
    height,
    head,
    lines,
    foot,
    picture: picture && { ...picture, x: x + inset },
    line: thing.line && placePath(thing.line, { x: x + inset, y: sparkTop, scale: 1 }),
    mark: thing.mark && {
      ...thing.mark,
      of: thing.id,
      x: x + whole - 4,
      y: 2,
      size: markSize(thing.mark.strength) * 0.8,
      assumption: thing.isAssumption === true,
    },
    assumption: thing.isAssumption === true,
  };
}

const moved = (tile: LaidTile, y: number): LaidTile => ({
  ...tile,
  y,
  picture: tile.picture && { ...tile.picture, y: tile.picture.y + y },
  line: tile.line && placePath(tile.line, { x: 0, y, scale: 1 }),
  mark: tile.mark && { ...tile.mark, y: tile.mark.y + y },
});
