import { boxAt } from '#web/map/layout/cards-layout.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';

const margin = 16;

/** Scrolls the map as little as brings a thing into the window, whether it is drawn or not. */
export function reveal(id: string, ground: Pick<MapGround, 'view' | 'cards'>): void {
  const map = document.querySelector<HTMLElement>('[data-map]');
  const lane = map?.querySelector<HTMLElement>('[data-cards]');
  const place = ground.view.placeOf.get(id);
  const box = place && boxAt(ground.cards, place);
  if (!map || !lane || !box) {
    document
      .querySelector(`[data-map] [data-spot="${CSS.escape(id)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return;
  }
  const [window, at] = [map.getBoundingClientRect(), lane.getBoundingClientRect()];
  const shown = { left: namesEnd(map), top: headsEnd(map) };
  const inWindow = { ...box, x: box.x + at.left - window.left, y: box.y + at.top - window.top };
  map.scrollBy(
    over([inWindow.x, inWindow.x + box.width], [shown.left, map.clientWidth]),
    over([inWindow.y, inWindow.y + box.height], [shown.top, map.clientHeight]),
  );
}

/** How far to scroll so that a span lies inside another. */
function over([from, to]: readonly [number, number], [low, high]: readonly [number, number]): number {
  if (from < low + margin) return from - low - margin;
  return to > high - margin ? Math.min(to - high + margin, from - low - margin) : 0;
}

const namesEnd = (map: HTMLElement): number => map.querySelector<HTMLElement>('[data-corner]')?.offsetWidth ?? 0;
const headsEnd = (map: HTMLElement): number => map.querySelector<HTMLElement>('[data-corner]')?.offsetHeight ?? 0;
