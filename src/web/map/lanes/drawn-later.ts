import type { ComponentProps } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import type { BackstageStretches as Stretches } from '#web/map/lanes/backstage-stretches.tsx';
import type { LaneProps } from '#web/map/lanes/lane.ts';

/** Draws the cards of a lane; fetched when cards are seen. */
export const PlacedLane = lazyPart<LaneProps>(
  async () => (await import('#web/map/lanes/placed/placed-lane.tsx')).PlacedLane,
);

/** Draws what reaches over a stretch behind the line of visibility; fetched when cards are seen. */
export const BackstageStretches = lazyPart<ComponentProps<typeof Stretches>>(
  async () => (await import('#web/map/lanes/backstage-stretches.tsx')).BackstageStretches,
);

/** Draws channels and the way between them; fetched when cards are seen. */
export const DrawnChannels = lazyPart<LaneProps>(
  async () => (await import('#web/map/lanes/channels-drawn.tsx')).Channels,
);
