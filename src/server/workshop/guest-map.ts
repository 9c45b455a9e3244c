import { type Clock, dayOf } from '#base/clock.ts';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { sharedView } from '#model/map/shared-view.ts';
import { viewJourney } from '#server/research/journey-view.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';
import { mapRightsOf } from '#server/workshop/map-rights.ts';
import type { Guest } from '#storage/workshop/guests.ts';

/** The map of the journey that a guest's workshop is about, as far as they are let at it: of what a read-only link would show, what the leader lets them see. */
export async function guestMap(
  parts: InterviewParts & { readonly clock: Clock },
  guest: Guest,
): Promise<MapContent | undefined> {
  const rights = await mapRightsOf(parts.documents, guest);
  const stored = rights && (await parts.journal.load(rights.journey));
  if (!stored || stored.workspace !== guest.workspace) return undefined;
  const { journey, workspace, interviews } = await viewJourney(parts, stored);
  const told = sharedView(
    { journey: journey.records, workspace: workspace.records, interviews },
    { parts: rights.parts, today: dayOf(parts.clock()) },
  );
  return mapContent(saidRecords(told.journey), told.workspace, evidenceOf(told.interviews, dayOf(parts.clock())));
}
