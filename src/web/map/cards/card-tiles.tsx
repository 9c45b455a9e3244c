import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { drawInTurn } from '#web/map/cards/draw-in-turn.ts';
import { type CardsToDraw, drawCards, type Palette, paletteOf, shownIn } from '#web/map/cards/draw-cards.ts';
import { useFound } from '#web/map/findings.ts';
import { useMapGround } from '#web/map/map-context.ts';
import type { Box } from '#web/map/store/map-store.ts';
import css from './card-tiles.module.css';

const tileWidth = 720;
const tileHeight = 420;
const stripHeight = 105;

/** Cards that are too small, or too many, to be things of the page, drawn on canvases side by side; each is drawn when it comes near, and anew when something on it differs. */
export function CardTiles({ seen }: { seen: Box }) {
  const { view, cards, measure } = useMapGround();
  const found = useFound();
  const palette = usePalette();
  const toDraw = useMemo(() => ({ view, cards, measure, found }), [view, cards, measure, found]);
  const tiles = useTiles(seen, toDraw);
  return tiles.map((tile) => (
    <Tile
      key={`${tile.x} ${tile.y}`}
      {...tile}
      cards={toDraw}
      palette={palette}
      isInSight={overlap(tile, within(seen, aroundPx))}
    />
  ));
}

/** Those that are near, and as long as nothing differs some where one has been: one mostly comes back. */
function useTiles(seen: Box, toDraw: CardsToDraw): readonly Box[] {
  const near = useMemo(() => tilesIn(seen, toDraw.cards), [seen, toDraw]);
  const [kept, setKept] = useState({ of: toDraw, near, tiles: near });
  if (kept.of === toDraw && kept.near === near) return kept.tiles;
  const been = kept.of === toDraw ? kept.tiles : [];
  const away = been.filter(({ x, y }) => !near.some((tile) => tile.x === x && tile.y === y));
  const tiles = [...near, ...away].slice(0, Math.max(near.length, mostKept));
  setKept({ of: toDraw, near, tiles });
  return tiles;
}

/** A tile is a megabyte and more. */
const mostKept = 36;

/** So far around the window one looks already. Units: px. */
const aroundPx = 200;

const within = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x + by, y: y + by },
  ...{ width: width - 2 * by, height: height - 2 * by },
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function tilesIn(seen: Box, { width, height }: { width: number; height: number }): Box[] {
  const tiles: Box[] = [];
  const until = { x: Math.min(seen.x + seen.width, width), y: Math.min(seen.y + seen.height, height) };
  for (let y = Math.max(Math.floor(seen.y / tileHeight), 0) * tileHeight; y < until.y; y += tileHeight)
    for (let x = Math.max(Math.floor(seen.x / tileWidth), 0) * tileWidth; x < until.x; x += tileWidth)
      tiles.push({ x, y, width: tileWidth, height: tileHeight });
  return tiles;
}

type TileProps = Box & { readonly cards: CardsToDraw; readonly palette: Palette; readonly isInSight: boolean };

/**
 * What is seen is drawn at once; what one will see soon is drawn strip by strip. What is shown is a finished bitmap: a canvas that is drawn on
 * would be copied at every frame.
 */
const Tile = memo(function Tile({ x, y, width, height, cards, palette, isInSight }: TileProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isWanted = useRef(isInSight);
  isWanted.current = isInSight;
  const drawn = useRef<readonly unknown[]>([]);
  useLayoutEffect(() => {
    const shown = [palette, cards.measure, ...shownIn(cards, { x, y, width, height })];
    if (isSame(shown, drawn.current)) return undefined;
    const sharp = Math.min(devicePixelRatio, 2);
    const paper = new OffscreenCanvas(width * sharp, height * sharp);
    const pen = paper.getContext('2d');
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
      drawCards(pen, cards, { palette, within: strip });
      pen.restore();
      from += high;
      if (from < y + height) return true;
      canvas.current?.getContext('bitmaprenderer')?.transferFromImageBitmap(paper.transferToImageBitmap());
      return false;
    };
    if (isWanted.current) return void drawStrip(height);
    const stop = drawInTurn(() => drawStrip(isWanted.current ? y + height - from : stripHeight));
    return () => {
      stop();
      if (from < y + height) drawn.current = [];
    };
  }, [x, y, width, height, cards, palette]);
  return <canvas ref={canvas} className={css['tile']} style={{ left: x, top: y, width, height }} aria-hidden="true" />;
});

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** The colours of the theme, and anew when it changes. */
function usePalette(): Palette {
  const [palette, setPalette] = useState(() => paletteOf(getComputedStyle(document.documentElement)));
  useEffect(() => {
    const look = () => setPalette(paletteOf(getComputedStyle(document.documentElement)));
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const forced = matchMedia('(forced-colors: active)');
    forced.addEventListener('change', look);
    return () => {
      observer.disconnect();
      forced.removeEventListener('change', look);
    };
  }, []);
  return palette;
}
