import { useMemo } from 'react';
import { recordOf } from '#model/document.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { type Tracks, tracksOf } from '#web/map/tracks/tracks.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';

const none: readonly string[] = [];

/** A track for each role around the decision, where the customer is a company and tracks are wanted. */
export function useTracks(view: MapView): Tracks | undefined {
  const { id, records } = useJourney();
  const { hasTracks } = useMapViews().view;
  const business = recordOf(records, 'journey', id)?.body.business;
  const roles = hasTracks && business?.kind === 'b2b' ? (business.roles ?? none) : undefined;
  return useMemo(() => roles && tracksOf(view, roles), [view, roles]);
}
