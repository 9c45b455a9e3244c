import { type CardSize, cardSize, smallScale } from '#web/map/layout/card-size.ts';
import { phaseSpan } from '#web/map/layout/lay-out-cards.ts';
import type { ZoomChoice } from '#web/map/store/map-store.ts';

/** What a fit is made for. Units: px; `open` is the room there would be with nothing at the side. */
export type ZoomRoom = {
  /** How many columns of cards each phase has. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly open: number;
  readonly leastPhase: (size: CardSize) => number;
};

export const nearest = 2.4;
export const farthest = 0.03;
const cardScale = 1.7;

/** The scale that a choice comes to. */
export function scaleOf(zoom: ZoomChoice, room: ZoomRoom): number {
  if ('scale' in zoom) return Math.min(Math.max(zoom.scale, farthest), nearest);
  if (zoom.fit === 'card') return cardScale;
  const whole = fitWidth(room, room.width);
  if (zoom.fit === 'phase') return phaseScale(room, whole);
  return Math.max(whole, Math.min(fitWidth(room, room.open), smallScale + 0.03));
}

/** The broadest phase fills the window, as long as its words can be read and are not larger than those of a card. */
function phaseScale({ columns, width }: ZoomRoom, whole: number): number {
  const most = Math.max(...columns, 1);
  const fits = scaleWhere((scale) => phaseSpan(cardSize(scale, 'full'), most) <= width);
  return Math.min(Math.max(fits, 0.62, Math.min(whole * 1.25, 1)), 1.25);
}

/** The largest scale at which all phases lie side by side in a width. */
function fitWidth({ columns, leastPhase }: ZoomRoom, width: number): number {
  return scaleWhere((scale) => {
    const size = cardSize(scale, 'compact');
    const least = leastPhase(size);
    const sum = columns.reduce((all, n) => all + Math.max(phaseSpan(size, n), least), 0);
    return sum <= width;
  });
}

function scaleWhere(fits: (scale: number) => boolean): number {
  let [low, high] = [farthest, 1.4];
  if (fits(high)) return high;
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
