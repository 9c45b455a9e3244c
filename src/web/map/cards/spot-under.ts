import type { MouseEvent } from 'react';
import { cardAt } from '#web/map/layout/cards-layout.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { thingAt } from '#web/map/selection/spot-attributes.ts';

/** The interaction whose card this is, or stands on. */
export function interactionOf(target: EventTarget): string | undefined {
  const drawn = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null;
  return drawn?.dataset['type'] === 'interaction' ? drawn.dataset['spot'] : undefined;
}

/** Whether this is, or stands on, anything that is drawn as a thing of its own. */
export const isSpot = (target: EventTarget): boolean => thingAt(target) !== undefined;

/** The interaction under a hand, also where cards are too small to be things of their own. */
export function interactionUnder(
  event: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>,
  lane: HTMLElement | null,
  { view, cards }: MapGround,
): string | undefined {
  if (isSpot(event.target)) return interactionOf(event.target);
  if (cards.size.level !== 'small' || !lane) return undefined;
  const box = lane.getBoundingClientRect();
  const place = cardAt(cards, { x: event.clientX - box.left, y: event.clientY - box.top });
  return place && view.phases[place.phase]?.interactions[place.index]?.id;
}
