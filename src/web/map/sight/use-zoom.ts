import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { toPx, toX } from '#web/canvas/frame.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import { landingAt } from '#web/map/layout/landing.ts';
import { zoomedBy } from '#web/map/layout/zoom.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { MapSession } from '#web/map/session/map-session.ts';
import { reveal } from '#web/map/sight/reveal.ts';
import { useGround, useMapState } from '#web/map/store/map-context.ts';
import { levelOf, type MapStore, type ZoomChoice } from '#web/map/store/map-store.ts';
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
  /** What was chosen and in sight, and stays so though the window is smaller. */
  readonly keeps?: string | undefined;
};

/** From where a card became a page. */
type Back = { readonly zoom: ZoomChoice; readonly page: string | undefined; readonly held: Held };

export type ZoomActs = {
  readonly zoomTo: (choice: ZoomChoice, at?: At) => void;
  readonly zoomBy: ZoomBy;
};

/** How much farther a hand goes on from the nearest cards before one is a page: a pinch that ends there stays there. */
const pastNearest = 1.15;

/** Zooms, with what lies under the hand, or what is selected, standing still. */
export function useZoom(window: RefObject<HTMLElement | null>, session: MapSession): ZoomActs {
  const { store, ground } = session;
  const anchor = useRef<Anchor>(undefined);
  const back = useRef<Back>(undefined);
  const pushed = useRef(1);
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
      if (held.keeps !== undefined) reveal(held.keeps, ground.state());
      lookAgain(element, store);
    });
  }, [choice, cards, frame, window, store, ground]);
  useHeldPlace({ window, session, anchor, drawn: { cards, frame } });
  return useMemo(() => {
    const zoomTo: ZoomActs['zoomTo'] = (to, at) => {
      const element = window.current;
      if (!element) return;
      const { zoom, page } = store.state();
      const held = anchorNow(element, session, at);
      if (levelOf(to) === 'card' && levelOf(zoom) !== 'card') {
        back.current = toPage(session, held, at !== undefined);
        return;
      }
      const isWhereOneWas = to === back.current?.zoom && page === back.current.page;
      const from = isWhereOneWas ? back.current?.held : held;
      anchor.current = from && { ...from, choice: to };
      store.set({ zoom: to });
    };
    const zoomBy: ZoomActs['zoomBy'] = (factor, at) => {
      const [{ zoom }, { cards, least, most }] = [store.state(), ground.state()];
      const isNearest = levelOf(zoom) === 'phase' && factor > 1 && cards.size.scale >= most * 0.999;
      pushed.current = isNearest ? pushed.current * factor : 1;
      if (isNearest && pushed.current < pastNearest) return;
      const isBack = levelOf(zoom) === 'card' && factor < 1;
      const to = isBack ? back.current?.zoom : undefined;
      const next = to ?? zoomedBy(factor, { choice: zoom, scale: cards.size.scale, least, most });
      if (next) zoomTo(next, at);
    };
    return { zoomTo, zoomBy };
  }, [window, store, ground, session]);
}

type Drawn = Pick<MapGround, 'cards' | 'frame'>;
type HeldPlace = {
  readonly window: RefObject<HTMLElement | null>;
  readonly session: MapSession;
  readonly anchor: RefObject<Anchor | undefined>;
  /** How the map lies on the page as yet. */
  readonly drawn: Drawn;
};

/** What one looks at stands still, too, when something opens or closes beside the map and cards are fitted to what is left. */
function useHeldPlace({ window, session: { store, ground }, anchor, drawn }: HeldPlace): void {
  const onPage = useRef(drawn);
  useLayoutEffect(() => {
    onPage.current = drawn;
  });
  useLayoutEffect(() => {
    let before = store.state().window.width;
    return store.subscribe(() => {
      const { zoom, window: now, marquee, drag } = store.state();
      const was = before;
      before = now.width;
      const map = window.current;
      // What a hand holds stays under it.
      if (was === now.width || !map || levelOf(zoom) !== 'phase' || marquee || drag) return;
      const chosen = chosenAt(map, { store, width: was }, { ...ground.state(), ...onPage.current });
      const at = chosen ?? middleOf(map, Math.min(was, now.width));
      const here = anchorAt(map, at, onPage.current);
      const held = here && { ...here, choice: zoom, keeps: chosen && store.state().selected.at(-1) };
      anchor.current ??= held;
      // Where nothing is laid out anew there is nothing to wait for.
      requestAnimationFrame(() => {
        if (anchor.current === held) anchor.current = undefined;
      });
    });
  }, [window, store, ground, anchor]);
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

type Held = Omit<Anchor, 'choice'> | undefined;

/** What stands at a point now, or else what is chosen, or the middle; a card that is a page is all that is seen. */
function anchorNow(map: HTMLElement, { store, ground }: MapSession, at: At | undefined): Held {
  const { width } = map.getBoundingClientRect();
  const [{ page = '', zoom }, now] = [store.state(), ground.state()];
  const middle = middleOf(map, width);
  const place = levelOf(zoom) === 'card' ? now.view.placeOf.get(page) : undefined;
  if (!place) return anchorAt(map, at ?? chosenAt(map, { store, width }, now) ?? middle, now);
  const card = { ...place, across: 0.5, down: 0.5 };
  return { window: { x: middle.clientX, y: middle.clientY }, x: place.phase, card, under: 0, isFromWall: false };
}

/** The card that one stands at becomes a page; gives back from where, if that was among cards. */
function toPage({ store, ground }: MapSession, held: Held, isPointed: boolean): Back | undefined {
  const { zoom, selected, page: was } = store.state();
  const page = pageAt(ground.state(), held) ?? was;
  // What is chosen elsewhere would be the page instead.
  const isChosenToo = isPointed && page !== undefined && selected.length > 0;
  store.set({ zoom: { fit: 'card' }, page, ...(isChosenToo && { selected: [page] }) });
  return levelOf(zoom) === 'phase' ? { zoom, page, held } : undefined;
}

/** The card at a place, which becomes a page; where there is none, the nearest along the path. */
function pageAt({ view }: MapGround, held: Held): string | undefined {
  if (!held?.card) return held && nearestAlong(view, held.x);
  const { phase, index } = held.card;
  return view.phases[phase]?.interactions[index]?.id;
}

function nearestAlong({ placeOf, xOf }: MapGround['view'], x: number): string | undefined {
  const away = (interaction: string): number => Math.abs((xOf({ interaction }) ?? Infinity) - x);
  return [...placeOf.keys()].toSorted((a, b) => away(a) - away(b))[0];
}

const laneOf = (map: HTMLElement): DOMRect | undefined => map.querySelector('[data-cards]')?.getBoundingClientRect();

function anchorAt(map: HTMLElement, at: At, { cards, frame }: Drawn): Held {
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

function scrollTo(map: HTMLElement, anchor: Anchor, { cards, frame }: Drawn): void {
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

type Looked = { readonly store: MapStore; readonly width: number };

/** Where what is selected stands, if so much of the window shows it. */
function chosenAt(
  map: HTMLElement,
  { store, width }: Looked,
  { view, cards }: Pick<MapGround, 'view' | 'cards'>,
): At | undefined {
  const spot = map.querySelector('[data-wall] [aria-current=true]')?.getBoundingClientRect();
  if (spot) return { clientX: spot.left + spot.width / 2, clientY: spot.top + spot.height / 2 };
  const window = map.getBoundingClientRect();
  const [lane, place] = [laneOf(map), view.placeOf.get(store.state().selected.at(-1) ?? '')];
  const box = place && boxAt(cards, place);
  if (!lane || !box) return undefined;
  const at = { clientX: lane.left + box.x + box.width / 2, clientY: lane.top + box.y + box.height / 2 };
  const isAcross = at.clientX > window.left && at.clientX < window.left + width;
  return isAcross && at.clientY > window.top && at.clientY < window.bottom ? at : undefined;
}

function middleOf(map: HTMLElement, width: number): At {
  const { left, top, height } = map.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
