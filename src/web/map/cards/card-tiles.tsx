import { useFound } from '#web/journey/journey-context.ts';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { drawInTurn } from '#web/canvas/draw-in-turn.ts';
import { type CardsToDraw, drawCards, type Palette, paletteOf, shownIn } from '#web/map/cards/draw-cards.ts';
import { drawGround, groundOf, isPlain, type TileGround } from '#web/map/cards/draw-ground.ts';
import { useGround, useView } from '#web/map/store/map-context.ts';
import type { Box } from '#web/canvas/sight.ts';
import css from './card-tiles.module.css';

const tileWidth = 1080;
const tileHeight = 630;
const stripHeight = 126;

/** Cards that are too small, or too many, to be things of the page, drawn on canvases side by side; each is drawn when it comes near, and anew when something on it differs. */
export function CardTiles({ seen }: { seen: Box }) {
  const view = useView();
  const cards = useGround((ground) => ground.cards);
  const measure = useGround((ground) => ground.measure);
  const frame = useGround((ground) => ground.frame);
  const tracks = useGround((ground) => ground.tracks);
  const found = useFound();
  const palette = usePalette();
  const toDraw = useMemo(() => ({ view, cards, measure, found }), [view, cards, measure, found]);
  const ground = useMemo(() => groundOf(view, frame), [view, frame]);
  const tiles = useTiles(seen, toDraw);
  return tiles.map((tile) => {
    const isOpaque = !tracks && !palette.isForced && isPlain(ground, tile);
    return (
      <Tile
        key={`${tile.x} ${tile.y} ${isOpaque}`}
        {...tile}
        cards={toDraw}
        palette={palette}
        ground={isOpaque ? ground : undefined}
        isInSight={overlap(tile, within(seen, aroundPx))}
        isNear={overlap(tile, seen)}
      />
    );
  });
}

/** Those that are near, and as long as nothing differs some where one has been: one mostly comes back. */
function useTiles(seen: Box, toDraw: CardsToDraw): readonly Box[] {
  const near = useMemo(() => tilesIn(within(seen, -aheadPx), toDraw.cards), [seen, toDraw]);
  const [kept, setKept] = useState({ of: toDraw, near, tiles: near });
  if (kept.of === toDraw && kept.near === near) return kept.tiles;
  const been = kept.of === toDraw ? kept.tiles : [];
  const away = been.filter(({ x, y }) => !near.some((tile) => tile.x === x && tile.y === y));
  const tiles = [...near, ...away].slice(0, Math.max(near.length, mostKept));
  setKept({ of: toDraw, near, tiles });
  return tiles;
}

/** A tile is nearly three megabytes. */
const mostKept = 24;

/** So far around the window one looks already, and so much further out it is drawn strip by strip, in time for a hand that goes on. Units: px. */
const aroundPx = 200;
const aheadPx = 320;

const within = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x + by, y: y + by },
  ...{ width: width - 2 * by, height: height - 2 * by },
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function tilesIn(seen: Box, { width, height }: { width: number; height: number }): Box[] {
  const tiles: Box[] = [];
  const until = { x: Math.min(seen.x + seen.width, width), y: Math.min(seen.y + seen.height, height) };
  const sideOf = (from: number, most: number, end: number) => Math.min(most, Math.ceil(end) - from);
  for (let y = Math.max(Math.floor(seen.y / tileHeight), 0) * tileHeight; y < until.y; y += tileHeight)
    for (let x = Math.max(Math.floor(seen.x / tileWidth), 0) * tileWidth; x < until.x; x += tileWidth)
      tiles.push({ x, y, width: sideOf(x, tileWidth, width), height: sideOf(y, tileHeight, height) });
  return tiles;
}

type TileProps = Box & {
  readonly cards: CardsToDraw;
  readonly palette: Palette;
  /** What is drawn under the cards; without it one sees through to what the page has there. */
  readonly ground: TileGround | undefined;
  readonly isInSight: boolean;
  /** One that is kept without being near costs the page nothing. */
  readonly isNear: boolean;
};

/**
 * What is seen is drawn at once; what one will see soon is drawn strip by strip. What is shown is a finished bitmap: a canvas that is drawn on
 * would be copied at every frame. With its ground it is copied to the screen, and what lies under it is not painted; else both are blended.
 */
const Tile = memo(function Tile({ x, y, width, height, cards, palette, ground, isInSight, isNear }: TileProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isWanted = useRef(isInSight);
  isWanted.current = isInSight;
  const drawn = useRef<readonly unknown[]>([]);
  useLayoutEffect(() => {
    const shown = [palette, ground, cards.measure, ...shownIn(cards, { x, y, width, height })];
    if (isSame(shown, drawn.current)) return undefined;
    const sharp = Math.min(devicePixelRatio, 2);
    const paper = new OffscreenCanvas(width * sharp, height * sharp);
    const alpha = ground === undefined;
    const pen = paper.getContext('2d', { alpha });
    if (!pen) return undefined;
    drawn.current = shown;
    pen.scale(sharp, sharp);
    pen.translate(-x, -y);
    let from = y;
    const drawStrip = (high: number): boolean => {
      const strip = { x, y: from, width, height: high };
      pen.save();
      pen.beginPath();
      pen.rect(strip.x, strip.y, strip.width, strip.height);
      pen.clip();
      if (ground) drawGround(pen, ground, { palette, within: strip });
      drawCards(pen, cards, { palette, within: strip });
      pen.restore();
      from += high;
      if (from < y + height) return true;
      canvas.current?.getContext('bitmaprenderer', { alpha })?.transferFromImageBitmap(paper.transferToImageBitmap());
      return false;
    };
    if (isWanted.current) return void drawStrip(height);
    const stop = drawInTurn(() => drawStrip(isWanted.current ? y + height - from : stripHeight));
    return () => {
      stop();
      if (from < y + height) drawn.current = [];
    };
  }, [x, y, width, height, cards, palette, ground]);
  return (
    <canvas
      ref={canvas}
      className={css['tile']}
      style={{ left: x, top: y, width, height }}
      hidden={!isNear}
      aria-hidden="true"
    />
  );
});

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const forcedColours = '(forced-colors: active)';
const paletteNow = (): Palette =>
  paletteOf(getComputedStyle(document.documentElement), matchMedia(forcedColours).matches);

/** The colours of the theme, and anew when it changes. */
function usePalette(): Palette {
  const [palette, setPalette] = useState(paletteNow);
  useEffect(() => {
    const look = () => setPalette(paletteNow());
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const forced = matchMedia(forcedColours);
    forced.addEventListener('change', look);
    return () => {
      observer.disconnect();
      forced.removeEventListener('change', look);
    };
  }, []);
  return palette;
}
