import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { PresenceState } from '#protocol/sync-message.ts';
import { useSession } from '#web/client/session.ts';
import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import { journeyTabs } from '#web/journey/journey-tabs.ts';
import { type MapShape, mapShapes } from '#web/journey/map-shapes.ts';
import { useLivePeers } from '#web/journey/presence/use-live-peers.ts';

type Screen = NonNullable<PresenceState['screen']>;

/** Goes to the tab of the journey where the one is whom one follows, until one goes elsewhere oneself; and tells one's own to those who follow. */
export function useFollowTabs(): void {
  const { id, doc } = useJourneyActs();
  const following = useFollowing();
  const navigate = useNavigate();
  const here = useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? 'map' });
  const leader = useLeaderScreen();
  const there = shapeOf(leader) ? 'map' : leader;
  const { present } = doc;
  useTellScreen(journeyTabs.find(({ name }) => name === here && name !== 'map')?.name);
  useEffect(() => {
    const to = journeyTabs.find(({ name }) => name === there)?.to;
    if (to) void navigate({ to, params: { journey: id } });
  }, [there, id, navigate]);
  const was = useRef(here);
  useEffect(() => {
    const isMoved = was.current !== here;
    was.current = here;
    if (isMoved && following !== undefined && there !== undefined && there !== here) present({ following: undefined });
  }, [here, there, following, present]);
}

/** The same for map, outline and table. */
export function useFollowShape(shape: MapShape, onShape: (shape: MapShape) => void): void {
  const there = shapeOf(useLeaderScreen());
  useTellScreen(shape);
  useEffect(() => {
    if (there) onShape(there);
  }, [there, onShape]);
}

const shapeOf = (screen: Screen | undefined): MapShape | undefined => mapShapes.find((one) => one === screen);

function useLeaderScreen(): Screen | undefined {
  const { id } = useJourneyActs();
  const following = useFollowing();
  return useLivePeers(id).find(({ user, state }) => user === following && state?.screen)?.state?.screen;
}

/** Whom one follows. */
export const useFollowing = (): string | undefined => useJourney(({ doc }) => doc.following);

/** Whether anybody follows oneself. */
export function useIsFollowed(): boolean {
  const { user } = useSession();
  return useJourney(({ doc }) => doc.peers.some(({ state }) => state?.following === user.id));
}

/** Tells which screen one is at, as long as anybody follows. */
function useTellScreen(screen: Screen | undefined): void {
  const { present } = useJourneyActs().doc;
  const isFollowed = useIsFollowed();
  useEffect(() => {
    if (!isFollowed || screen === undefined) return undefined;
    present({ screen });
    return () => present({ screen: undefined });
  }, [isFollowed, screen, present]);
}
