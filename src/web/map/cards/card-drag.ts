import type { Command } from '#model/document/command.ts';
import { autoScroll } from '#web/canvas/auto-scroll.ts';
import { targetAt } from '#web/map/cards/target-at.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { moveCards } from '#web/map/moving/move-cards.ts';
import type { CardDrag, MapStore } from '#web/map/store/map-store.ts';
import { giveToRole } from '#web/map/tracks/tracks.ts';

type Hand = {
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
    const target = targetAt({ lane, ground, ids }, last);
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
    const target = isHeld ? targetAt({ lane, ground, ids }, up) : undefined;
    end();
    if (!target) return;
    store.noteDrag(up.timeStamp);
    const { view, tracks } = ground;
    const moved = target.isThere ? [] : moveCards(view, ids, target);
    const given = tracks ? giveToRole(view, ids, tracks.roles[target.track]) : [];
    if (moved.length + given.length > 0) send(...moved, ...given);
  };
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !isHeld) return;
    key.preventDefault();
    key.stopPropagation();
    end();
  };
  const stay = (touch: TouchEvent) => isHeld && touch.cancelable && touch.preventDefault();
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

const isSameTarget = (a: CardDrag['target'], b: CardDrag['target']): boolean =>
  a?.phase === b?.phase && a?.after === b?.after && a?.track === b?.track;

/** What follows the hand is moved without anything being drawn anew. */
function moveGhost({ clientX, clientY }: PointerEvent): void {
  const ghost = document.querySelector<HTMLElement>('[data-ghost]');
  if (ghost) ghost.style.transform = `translate(${clientX}px, ${clientY}px)`;
}
