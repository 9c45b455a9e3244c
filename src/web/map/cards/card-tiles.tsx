import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type CardsToDraw, drawCards, type Palette, paletteOf } from '#web/map/cards/draw-cards.ts';
import { useFound } from '#web/map/findings.ts';
import { useMapGround } from '#web/map/map-context.ts';
import type { Box } from '#web/map/store/map-store.ts';
import css from './card-tiles.module.css';

const tileWidth = 720;
const tileHeight = 420;

/** Cards that are too small for words, drawn on canvases side by side; each is drawn once, when it comes into sight. */
export function CardTiles({ seen }: { seen: Box }) {
  const { view, cards, measure } = useMapGround();
  const found = useFound();
  const palette = usePalette();
  const toDraw = useMemo(() => ({ view, cards, measure, found }), [view, cards, measure, found]);
  const tiles = useMemo(() => tilesIn(seen, cards), [seen, cards]);
  return tiles.map((tile) => <Tile key={`${tile.x} ${tile.y}`} tile={tile} cards={toDraw} palette={palette} />);
}

function tilesIn(seen: Box, { width, height }: { width: number; height: number }): Box[] {
  const tiles: Box[] = [];
  const until = { x: Math.min(seen.x + seen.width, width), y: Math.min(seen.y + seen.height, height) };
  for (let y = Math.max(Math.floor(seen.y / tileHeight), 0) * tileHeight; y < until.y; y += tileHeight)
    for (let x = Math.max(Math.floor(seen.x / tileWidth), 0) * tileWidth; x < until.x; x += tileWidth)
      tiles.push({ x, y, width: tileWidth, height: tileHeight });
  return tiles;
}

type TileProps = { readonly tile: Box; readonly cards: CardsToDraw; readonly palette: Palette };

function Tile({ tile: { x, y, width, height }, cards, palette }: TileProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!canvas.current || !pen) return;
    const sharp = Math.min(devicePixelRatio, 2);
    canvas.current.width = width * sharp;
    canvas.current.height = height * sharp;
    pen.scale(sharp, sharp);
    pen.translate(-x, -y);
    drawCards(pen, cards, { palette, within: { x, y, width, height } });
  }, [x, y, width, height, cards, palette]);
  return <canvas ref={canvas} className={css['tile']} style={{ left: x, top: y, width, height }} aria-hidden="true" />;
}

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
