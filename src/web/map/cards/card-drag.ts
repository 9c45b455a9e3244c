import type { Command } from '#model/command.ts';
import { autoScroll } from '#web/map/cards/auto-scroll.ts';
import { landingAt } from '#web/map/layout/cards-layout.ts';
import type { MapGround } from '#web/map/map-context.ts';
import { moveCards } from '#web/map/move-cards.ts';
import type { CardDrag, MapStore } from '#web/map/store/map-store.ts';

export type Hand = {
  readonly lane: HTMLElement;
  readonly store: MapStore;
  readonly ground: MapGround;
  readonly event: PointerEvent;
};

type CardHand = Hand & {
  readonly ids: readonly string[];
  readonly send: (...commands: readonly Command[]) => void;
  /** A finger that has rested holds the card already. */
  readonly isTouch: boolean;
};

const slackPx = 5;

/** Follows a hand that may drag cards: they move where it lets go; Escape lets go of them where they were. */
export function startCardDrag({ lane, store, ground, event, ids, send, isTouch }: CardHand): void {
  const scrolling = autoScroll(lane);
  let isHeld = false;
  let last = event;
  const hold = () => {
    isHeld = true;
    getSelection()?.removeAllRanges();
    follow();
  };
  const follow = () => {
    const target = targetAt({ lane, ground }, last);
    const { drag } = store.state();
    if (!drag || !isSameTarget(drag.target, target)) store.set({ drag: { ids, target } });
    moveGhost(last);
  };
  const onMove = (move: PointerEvent) => {
    last = move;
    if (!isHeld && Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) < slackPx) return;
    if (isHeld) follow();
    else hold();
    scrolling.at(move, follow);
  };
  const onUp = (up: PointerEvent) => {
    const target = isHeld ? targetAt({ lane, ground }, up) : undefined;
    end();
    if (!target) return;
    store.noteDrag(up.timeStamp);
    const commands = moveCards(ground.view, ids, target);
    if (ids.length > 1 || !staysAt(ground, ids[0], target)) send(...commands);
  };
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !isHeld) return;
    key.preventDefault();
    key.stopPropagation();
    end();
  };
  const stay = (touch: TouchEvent) => isHeld && touch.preventDefault();
  const end = () => {
    scrolling.stop();
    if (store.state().drag) store.set({ drag: undefined });
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', onUp);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', onKey, true);
    removeEventListener('touchmove', stay);
  };
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', onUp);
  addEventListener('pointercancel', end);
  addEventListener('keydown', onKey, true);
  addEventListener('touchmove', stay, { passive: false });
  if (isTouch) hold();
}

type Over = Pick<Hand, 'lane' | 'ground'>;

/** Where cards would land if the hand let go now; nowhere when it is far off the cards. */
function targetAt({ lane, ground }: Over, { clientX, clientY }: PointerEvent): CardDrag['target'] {
  const box = lane.getBoundingClientRect();
  const point = { x: clientX - box.left, y: clientY - box.top };
  if (point.y < -160 || point.y > box.height + 160) return undefined;
  const landing = landingAt(ground.cards, point);
  const phase = landing && ground.view.phases[landing.phase];
  if (!landing || !phase) return undefined;
  return {
    phase: phase.phase.id,
    after: phase.interactions[landing.index - 1]?.id ?? null,
    mark: landing.mark,
  };
}

const isSameTarget = (a: CardDrag['target'], b: CardDrag['target']): boolean =>
  a?.phase === b?.phase && a?.after === b?.after;

function staysAt({ view }: MapGround, id = '', { phase, after }: NonNullable<CardDrag['target']>): boolean {
  const place = view.placeOf.get(id);
  const of = place && view.phases[place.phase];
  if (!place || of?.phase.id !== phase) return false;
  return after === id || after === (of.interactions[place.index - 1]?.id ?? null);
}

/** What follows the hand is moved without anything being drawn anew. */
function moveGhost({ clientX, clientY }: PointerEvent): void {
  const ghost = document.querySelector<HTMLElement>('[data-ghost]');
  if (ghost) ghost.style.transform = `translate(${clientX}px, ${clientY}px)`;
}
