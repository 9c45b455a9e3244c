import type { Direction } from '#web/map/moving/gestures.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { Box } from '#web/canvas/sight.ts';

/** A thing on the map and where it lies. Units: px from the top left of the map. */
export type Spot = { readonly id: string; readonly box: Box };

/** Everything that the arrows lead to: all interactions, seen or not, and what else is drawn. */
export function spotsOn(map: HTMLElement, { view, cards }: Pick<MapGround, 'view' | 'cards'>): Spot[] {
  const lane = map.querySelector<HTMLElement>('[data-cards]');
  const frame = map.getBoundingClientRect();
  const [left, top] = [map.scrollLeft - frame.left, map.scrollTop - frame.top];
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + left, y: y + top, width, height };
  };
  // A card that is a page is drawn and stands in no lane.
  const spots = ['[data-sheet]', '[data-spot]:not([data-type=interaction])'].flatMap((of) => [
    ...map.querySelectorAll<HTMLElement>(of),
  ]);
  const drawn = spots.map((element): Spot => ({ id: element.dataset['spot'] ?? '', box: boxOf(element) }));
  if (!lane) return drawn;
  const at = boxOf(lane);
  const standing = view.phases.flatMap(({ interactions, index: phase }) =>
    interactions.flatMap(({ id }, index): Spot[] => {
      const box = boxAt(cards, { phase, index });
      return box ? [{ id, box: { ...box, x: box.x + at.x, y: box.y + at.y } }] : [];
    }),
  );
  return [...drawn, ...standing];
}

/** The thing that an arrow key leads to: the nearest one that way, straight ahead rather than aslant. */
export function nearestSpot(spots: readonly Spot[], from: string | undefined, to: Direction): Spot | undefined {
  const here = spots.find(({ id }) => id === from);
  if (!here) return spots[0];
  let best: { spot: Spot; far: number } | undefined;
  for (const spot of spots) {
    if (spot.id === here.id) continue;
    const far = farAway(here.box, spot.box, to);
    if (far !== undefined && (!best || far < best.far)) best = { spot, far };
  }
  return best?.spot;
}

/** What will be selected once things are gone: the one below the last, or else above. */
export function spotBeside(spots: readonly Spot[], ids: readonly string[]): string | undefined {
  const left = spots.filter(({ id }) => id === ids.at(-1) || !ids.includes(id));
  return (nearestSpot(left, ids.at(-1), 'down') ?? nearestSpot(left, ids.at(-1), 'up'))?.id;
}

/** How far it is from one box to another in a direction; not that way at all is `undefined`. */
export function farAway(from: Box, to: Box, direction: Direction): number | undefined {
  const across = direction === 'left' || direction === 'right';
  const [a, b] = [middleOf(from), middleOf(to)];
  const ahead = across ? b.x - a.x : b.y - a.y;
  const aside = across
    ? gap([from.y, from.y + from.height], [to.y, to.y + to.height])
    : gap([from.x, from.x + from.width], [to.x, to.x + to.width]);
  const forward = direction === 'left' || direction === 'up' ? -ahead : ahead;
  return forward > 2 ? forward + aside * 3 : undefined;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

type Span = readonly [low: number, high: number];

const gap = (a: Span, b: Span): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
