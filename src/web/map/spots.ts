import type { Direction } from '#web/map/gestures.ts';

/** The thing on the map that an arrow key leads to: the nearest one that way, straight ahead rather than aslant. */
export function nearestSpot(map: HTMLElement, from: string | undefined, to: Direction): HTMLElement | undefined {
  const spots = [...map.querySelectorAll<HTMLElement>('[data-spot]')];
  const here = spots.find((spot) => spot.dataset['spot'] === from);
  if (!here) return spots[0];
  const box = here.getBoundingClientRect();
  let best: { spot: HTMLElement; far: number } | undefined;
  for (const spot of spots) {
    if (spot === here) continue;
    const far = farAway(box, spot.getBoundingClientRect(), to);
    if (far !== undefined && (!best || far < best.far)) best = { spot, far };
  }
  return best?.spot;
}

/** What will be selected once a thing is gone: the one below it, or else above. */
export function spotBeside(id: string): string | undefined {
  const map = document.querySelector<HTMLElement>('[data-map]');
  const beside = map && (nearestSpot(map, id, 'down') ?? nearestSpot(map, id, 'up'));
  return beside?.dataset['spot'];
}

/** How far it is from one box to another in a direction; not that way at all is `undefined`. */
export function farAway(from: DOMRectReadOnly, to: DOMRectReadOnly, direction: Direction): number | undefined {
  const across = direction === 'left' || direction === 'right';
  const [a, b] = [middleOf(from), middleOf(to)];
  const ahead = across ? b.x - a.x : b.y - a.y;
  const aside = across
    ? gap([from.top, from.bottom], [to.top, to.bottom])
    : gap([from.left, from.right], [to.left, to.right]);
  const forward = direction === 'left' || direction === 'up' ? -ahead : ahead;
  return forward > 2 ? forward + aside * 3 : undefined;
}

const middleOf = (box: DOMRectReadOnly) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

type Span = readonly [low: number, high: number];

const gap = (a: Span, b: Span): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
