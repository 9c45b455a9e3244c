import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGround, useGroundNow, useMapState, useMapStore } from '#web/map/store/map-context.ts';
import { levelOf } from '#web/map/store/map-store.ts';
import { lanesOn, mapPointOf, windowPointOf } from '#web/canvas/map-point.ts';
import { useFollowing, useIsFollowed } from '#web/journey/presence/use-follow-screens.ts';
import { useLivePeers } from '#web/journey/presence/use-live-peers.ts';

/** Goes where the one goes whom one follows, until one does something oneself; and shows one's own way to those who follow. */
export function useFollow(window: RefObject<HTMLElement | null>): void {
  useShowWay(window);
  useGoAlong(window);
  useStopFollowing(window);
}

/** Tells where the middle of the window stands, as long as anybody follows. */
function useShowWay(window: RefObject<HTMLElement | null>): void {
  const { present } = useJourneyActs().doc;
  const frame = useGround((ground) => ground.frame);
  const zoom = useMapState((state) => state.zoom);
  const page = useMapState((state) => (levelOf(state.zoom) === 'card' ? state.page : undefined));
  const ground = useGroundNow();
  const isFollowed = useIsFollowed();
  useEffect(() => {
    const map = window.current;
    if (!map || !isFollowed) return undefined;
    const tell = () => {
      const x = ground().view.xOf({ interaction: page ?? '' });
      const onPage = x === undefined ? undefined : { x, lane: 'interactions', y: 0.5 };
      const at = onPage ?? mapPointOf(frame, lanesOn(map), middleOf(map));
      present({ viewport: at && { ...at, zoom, page } });
    };
    tell();
    map.addEventListener('scroll', tell, { passive: true });
    return () => {
      map.removeEventListener('scroll', tell);
      present({ viewport: undefined });
    };
  }, [window, frame, zoom, page, ground, present, isFollowed]);
}

function useGoAlong(window: RefObject<HTMLElement | null>): void {
  const { id } = useJourneyActs();
  const following = useFollowing();
  const frame = useGround((ground) => ground.frame);
  const store = useMapStore();
  const leader = useLivePeers(id).find(({ user, state }) => user === following && state?.viewport);
  const viewport = leader?.state?.viewport;
  useLayoutEffect(() => {
    const map = window.current;
    if (!map || !viewport) return;
    const { zoom, page } = store.state();
    if (viewport.page !== undefined && viewport.page !== page)
      return store.set({ page: viewport.page, zoom: viewport.zoom, selected: [] });
    if (JSON.stringify(zoom) !== JSON.stringify(viewport.zoom)) return store.set({ zoom: viewport.zoom });
    const to = windowPointOf(frame, lanesOn(map), viewport);
    const middle = middleOf(map);
    if (to) map.scrollBy({ left: to.clientX - middle.clientX, top: to.clientY - middle.clientY, behavior: 'instant' });
  }, [window, viewport, frame, store]);
}

/** Whoever turns the wheel, presses or types goes their own way again. */
function useStopFollowing(window: RefObject<HTMLElement | null>): void {
  const { present } = useJourneyActs().doc;
  const following = useFollowing();
  useEffect(() => {
    const map = window.current;
    if (!map || following === undefined) return undefined;
    const stop = () => present({ following: undefined });
    const kinds = ['wheel', 'pointerdown', 'touchstart'] as const;
    for (const kind of kinds) map.addEventListener(kind, stop, { passive: true });
    document.addEventListener('keydown', stop);
    return () => {
      for (const kind of kinds) map.removeEventListener(kind, stop);
      document.removeEventListener('keydown', stop);
    };
  }, [window, present, following]);
}

function middleOf(map: HTMLElement): { clientX: number; clientY: number } {
  const { left, top } = map.getBoundingClientRect();
  return { clientX: left + map.clientWidth / 2, clientY: top + map.clientHeight / 2 };
}
