import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { toPx, toX } from '#web/canvas/frame.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import { landingAt } from '#web/map/layout/landing.ts';
import { zoomedBy } from '#web/map/layout/zoom.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { MapSession } from '#web/map/session/map-session.ts';
import { useGround, useMapState } from '#web/map/store/map-context.ts';
import type { MapStore, ZoomChoice } from '#web/map/store/map-store.ts';
import { lookAgain } from '#web/canvas/use-sight.ts';
import type { At, ZoomBy } from '#web/canvas/zoom-hands.ts';

/** Something of the map and where in the window it stood when the zoom changed, so that it stands there still. */
type Anchor = {
  readonly window: { readonly x: number; readonly y: number };
  /** Phases from the left edge, unless a card says it better. */
  readonly x: number;
  readonly card: (CardPlace & { readonly across: number; readonly down: number }) | undefined;
  /** What was chosen then. */
  readonly choice: ZoomChoice;
  /** Whether one came from the wall: then the phase that was pointed at begins where the window does. */
  readonly isFromWall: boolean;
  /** Px under the cards. */
  readonly under: number;
};

export type ZoomActs = {
  readonly zoomTo: (choice: ZoomChoice, at?: At) => void;
  readonly zoomBy: ZoomBy;
};

/** Zooms, with what lies under the hand, or what is selected, standing still. */
export function useZoom(window: RefObject<HTMLElement | null>, { store, ground }: MapSession): ZoomActs {
  const anchor = useRef<Anchor>(undefined);
  const choice = useMapState((state) => state.zoom);
  const cards = useGround((now) => now.cards);
  const frame = useGround((now) => now.frame);
  useLayoutEffect(() => {
    const element = window.current;
    if (!element) return undefined;
    return whenDrawn(element, () => {
      const held = anchor.current;
      anchor.current = undefined;
      if (held?.choice !== choice) return;
      scrollTo(element, held, { cards, frame });
      lookAgain(element, store);
    });
  }, [choice, cards, frame, window, store]);
  return useMemo(() => {
    const zoomTo: ZoomActs['zoomTo'] = (to, at) => {
      const element = window.current;
      if (!element) return;
      const held = anchorAt(element, at ?? middleOf(element, store, ground.state()), ground.state());
      anchor.current = held && { ...held, choice: to };
      store.set({ zoom: to });
    };
    const zoomBy: ZoomActs['zoomBy'] = (factor, at) => {
      const { cards, least } = ground.state();
      const to = zoomedBy(factor, { choice: store.state().zoom, scale: cards.size.scale, least });
      if (to) zoomTo(to, at);
    };
    return { zoomTo, zoomBy };
  }, [window, store, ground]);
}

/** At once where cards are drawn, or as soon as what draws them has been fetched; gives back how to end waiting. */
function whenDrawn(map: HTMLElement, act: () => void): (() => void) | undefined {
  if (map.querySelector('[data-cards], [data-wall-path]')) {
    act();
    return undefined;
  }
  const observer = new MutationObserver(() => {
    if (!map.querySelector('[data-cards]')) return;
    observer.disconnect();
    act();
  });
  observer.observe(map, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const laneOf = (map: HTMLElement): DOMRect | undefined => map.querySelector('[data-cards]')?.getBoundingClientRect();

function anchorAt(map: HTMLElement, at: At, { cards, frame }: MapGround): Omit<Anchor, 'choice'> | undefined {
  const window = { x: at.clientX, y: at.clientY };
  const path = map.querySelector('[data-wall-path]')?.getBoundingClientRect();
  if (path) {
    const x = ((at.clientX - path.left) / path.width) * (frame.edges.length - 1);
    return { window, x, card: undefined, under: 0, isFromWall: true };
  }
  const lane = laneOf(map);
  if (!lane) return undefined;
  const point = { x: at.clientX - lane.left, y: at.clientY - lane.top };
  const card = point.y < cards.height ? nearCard(cards, point) : undefined;
  return { window, x: toX(frame, point.x), card, under: point.y - cards.height, isFromWall: false };
}

function nearCard(cards: MapGround['cards'], point: { x: number; y: number }): Anchor['card'] {
  const landing = landingAt(cards, point);
  if (!landing) return undefined;
  const place = { phase: landing.phase, index: Math.max(landing.index - (landing.mark.y < point.y ? 0 : 1), 0) };
  const box = boxAt(cards, place) ?? boxAt(cards, { ...place, index: place.index - 1 });
  if (!box || point.x < box.x - box.width || point.x > box.x + 2 * box.width) return undefined;
  return { ...place, across: (point.x - box.x) / box.width, down: (point.y - box.y) / Math.max(box.height, 1) };
}

function scrollTo(map: HTMLElement, anchor: Anchor, { cards, frame }: Pick<MapGround, 'cards' | 'frame'>): void {
  const lane = laneOf(map);
  if (!lane) return;
  if (anchor.isFromWall) {
    const phase = Math.max(Math.min(Math.floor(anchor.x), frame.edges.length - 2), 0);
    const before = phase === 0 ? 0 : toPx(frame, phase);
    return map.scrollTo(before, 0);
  }
  const box = anchor.card && boxAt(cards, anchor.card);
  const now =
    box && anchor.card
      ? { x: box.x + anchor.card.across * box.width, y: box.y + anchor.card.down * box.height }
      : { x: toPx(frame, anchor.x), y: cards.height + anchor.under };
  map.scrollBy(lane.left + now.x - anchor.window.x, lane.top + now.y - anchor.window.y);
}

/** Where what is selected stands, or else the middle of the window. */
function middleOf(map: HTMLElement, store: MapStore, { view, cards }: MapGround): At {
  const spot = map.querySelector('[data-wall] [aria-current=true]')?.getBoundingClientRect();
  if (spot) return { clientX: spot.left + spot.width / 2, clientY: spot.top + spot.height / 2 };
  const window = map.getBoundingClientRect();
  const middle = { clientX: window.left + window.width / 2, clientY: window.top + window.height / 2 };
  const [lane, place] = [laneOf(map), view.placeOf.get(store.state().selected.at(-1) ?? '')];
  const box = place && boxAt(cards, place);
  if (!lane || !box) return middle;
  const at = { clientX: lane.left + box.x + box.width / 2, clientY: lane.top + box.y + box.height / 2 };
  const isSeen =
    at.clientX > window.left && at.clientX < window.right && at.clientY > window.top && at.clientY < window.bottom;
  return isSeen ? at : middle;
}
