import { useEffect } from 'react';
import { isPressed } from '#web/shell/actions/keys.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useOffers } from '#web/shell/actions/offers.tsx';

/** Does what is offered when its keys are pressed and nothing nearer has answered them. */
export function OfferedKeys(): null {
  const offers = useOffers();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = offers.all().find(({ keys, isDisabled }) => keys && !isDisabled && isPressed(keys, event));
      if (!action || !mayAnswer(action, event.target)) return;
      event.preventDefault();
      action.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [offers]);
  return null;
}

/** The palette is opened from everywhere; anything else not while something is written or chosen. */
const mayAnswer = ({ id, onSelected = false }: MapAction, target: EventTarget | null): boolean =>
  id === 'palette' || (!isElsewhere(target) && (!onSelected || isOnThing(target)));

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.matches('input, textarea, select, [contenteditable]') ||
    target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null);

/** What is done to something selected is done from where it stands, never from a button elsewhere. */
const isOnThing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.dataset['spot'] ?? target.dataset['mirror'] ?? target.dataset['cell']) !== undefined;
