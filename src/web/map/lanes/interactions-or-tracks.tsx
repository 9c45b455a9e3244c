import { recordOf } from '#model/document.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { interactionsLane } from '#web/map/lanes/interactions-lane.tsx';
import type { Lane, LaneProps } from '#web/map/lanes/lane.ts';
import { RoleTracks } from '#web/map/lanes/role-tracks.tsx';
import { useMapViews } from '#web/map/views/map-views-context.ts';

/** What the customer does and meets; where the customer is a company and tracks are wanted, in a track for each role. */
export const interactionsOrTracksLane: Lane = { ...interactionsLane, Draw: InteractionsOrTracks };

function InteractionsOrTracks(props: LaneProps) {
  const { id, records } = useJourney();
  const { view } = useMapViews();
  const isB2b = recordOf(records, 'journey', id)?.body.business?.kind === 'b2b';
  return isB2b && view.hasTracks ? <RoleTracks {...props} /> : <interactionsLane.Draw {...props} />;
}
