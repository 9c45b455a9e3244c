import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useMapActions } from '#web/map/actions/use-map-actions.ts';
import { useJourneyActions } from '#web/journey/actions/use-journey-actions.ts';
import { interactionUnder } from '#web/map/cards/spot-under.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import { menuOfActions } from '#web/map/actions/menu-of-actions.ts';
import { thingAt } from '#web/map/selection/spot-attributes.ts';
import { actionWords } from '#words/actions.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { MenuAt } from '#web/ui/menu.tsx';
import css from './map-menu.module.css';

type Point = { readonly x: number; readonly y: number };

const longPressMs = 550;
const stillPx = 8;

/** The menu of whatever is pointed at: by the other mouse button, Shift+F10, the menu key, or a long press; a finger that then moves drags instead. */
export function useMapMenu() {
  const store = useMapStore();
  const [at, setAt] = useState<Point & { isOnThing: boolean }>();
  const press = useRef<{ timer: number; from: Point }>(undefined);
  const ground = useGroundNow();
  const smallUnder = (target: Element, { x, y }: Point): string | undefined =>
    interactionUnder({ target, clientX: x, clientY: y }, target.closest<HTMLElement>('[data-cards]'), ground());
  const open = (target: EventTarget | null, point: Point): boolean => {
    if (!(target instanceof Element) || target.closest('textarea, input, [contenteditable]')) return false;
    const spot = target.closest<HTMLElement>('[data-spot], [data-mirror]');
    const box = spot?.getBoundingClientRect();
    const id = thingAt(target) ?? smallUnder(target, point);
    if (id !== undefined && !store.isSelected(id)) store.select(id);
    const isNowhere = point.x === 0 && point.y === 0;
    setAt({ ...(isNowhere && box ? { x: box.left + 12, y: box.bottom - 6 } : point), isOnThing: id !== undefined });
    return true;
  };
  const letGo = () => {
    clearTimeout(press.current?.timer);
    press.current = undefined;
  };
  const on = {
    onContextMenu: (event: MouseEvent) => {
      if (open(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault();
    },
    onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
      letGo();
      if (pointerType !== 'touch') return;
      press.current = { from: { x, y }, timer: window.setTimeout(() => open(target, { x, y }), longPressMs) };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const from = press.current?.from;
      if (!from || Math.hypot(clientX - from.x, clientY - from.y) <= stillPx) return;
      letGo();
      setAt(undefined);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
  const menu = at && <MapMenu at={at} isOnThing={at.isOnThing} onClose={() => setAt(undefined)} />;
  return { on, menu };
}

/** What can be done where nothing is pointed at. */
const onGround: ReadonlySet<string> = new Set(['new-phase', 'paste', 'undo', 'redo', 'find']);

function MapMenu({ at, isOnThing, onClose }: { at: Point; isOnThing: boolean; onClose: () => void }) {
  const t = useWords(actionWords);
  const actions = [...useMapActions(), ...useJourneyActions()];
  const spot = useRef<HTMLSpanElement>(null);
  const here = actions.filter(({ id, onSelected }) => (isOnThing ? onSelected : onGround.has(id)));
  return (
    <>
      <span ref={spot} className={css['spot']} style={{ left: at.x, top: at.y }} aria-hidden="true" />
      <MenuAt at={spot} label={t('actions-here')} groups={menuOfActions(here)} onClose={onClose} />
    </>
  );
}
