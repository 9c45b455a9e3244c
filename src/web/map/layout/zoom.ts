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

const nearest = 3.2;
const farthest = 0.03;
const cardScale = 3.2;

/** A phase whose cards are read has at least this width of the window. Units: px. */
const leastRead = 340;
const readScales = [0.9, 2.8] as const;

/** The scale that a choice comes to. */
export function scaleOf(zoom: ZoomChoice, room: ZoomRoom): number {
  if ('scale' in zoom) return Math.min(Math.max(zoom.scale, farthest), nearest);
  if (zoom.fit === 'card') return cardScale;
  const whole = fitWidth(room, room.width);
  if (zoom.fit === 'phase' || zoom.fit === 'wall') return phaseScale(room);
  return Math.max(whole, Math.min(fitWidth(room, room.open), smallScale + 0.03));
}

/** As many phases as can be read stand side by side and fill the window. */
function phaseScale({ columns, width }: ZoomRoom): number {
  const many = Math.min(Math.max(Math.floor(width / leastRead), 1), columns.length || 1);
  const [least, most] = readScales;
  const fits = scaleWhere((scale) => phaseSpan(cardSize(scale, 'full'), 1) * many <= width, most);
  return Math.min(Math.max(fits, least), most);
}

/** The farthest that one goes from cards before the wall is seen: at which all lie side by side where there are many, or at which each can be read. */
export const leastCards = (room: ZoomRoom, isMany: boolean): number =>
  isMany ? fitWidth(room, room.width) : readScales[0];

/** The nearest that one comes to cards among others: one fills the window. Past it a card is a page. */
export const mostCards = (room: ZoomRoom): number =>
  Math.max(
    scaleWhere((scale) => phaseSpan(cardSize(scale, 'full'), 1) <= room.width, nearest),
    phaseScale(room),
  );

/** The largest scale at which all phases lie side by side in a width. */
function fitWidth({ columns, leastPhase }: ZoomRoom, width: number): number {
  return scaleWhere((scale) => {
    const size = cardSize(scale, 'compact');
    const least = leastPhase(size);
    const sum = columns.reduce((all, n) => all + Math.max(phaseSpan(size, n), least), 0);
    return sum <= width;
  });
}

type Stood = {
  readonly choice: ZoomChoice;
  readonly scale: number;
  readonly least: number;
  readonly most: number;
};

/** Where a step nearer or farther leads: between the wall and cards there is nothing, and beyond the wall neither, nor nearer than a card that is a page. */
export function zoomedBy(factor: number, { choice, scale, least, most }: Stood): ZoomChoice | undefined {
  const fit = 'fit' in choice ? choice.fit : undefined;
  if (fit === 'wall') return factor > 1 ? { scale: least } : undefined;
  if (factor < 1 && (fit === 'whole' || scale <= least * 1.001)) return { fit: 'wall' };
  if (fit === 'card') return factor > 1 ? undefined : { fit: 'phase' };
  if (factor > 1 && scale >= most * 0.999) return { fit: 'card' };
  const to = Math.min(scale * factor, most);
  return { scale: fit === 'whole' ? to : Math.max(to, least) };
}

function scaleWhere(fits: (scale: number) => boolean, most = 1.4): number {
  let [low, high] = [farthest, most];
  if (fits(high)) return high;
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
