import { recordOf, recordsOf, type StigDocument } from '#model/document.ts';
import type { JourneyBody } from '#model/map/journey.ts';
import type { JourneySummary } from '#protocol/http/map.ts';
import { customersPath } from '#server/map/customers-path.ts';

/** What can be said of a journey from its own document. */
export type OwnSummary = Omit<JourneySummary, 'voices' | 'unnamed' | 'findings' | 'updatedAt'>;

export function summarizeJourney({ id, records }: StigDocument): OwnSummary {
  const { owners = {}, rhythm = {}, ...body }: Partial<JourneyBody> = recordOf(records, 'journey', id)?.body ?? {};
  const marks = [...recordsOf(records, 'interaction'), ...recordsOf(records, 'transition')].map(
    (r) => r.body.mark?.type,
  );
  return {
    id,
    name: body.name ?? '',
    primaryGoal: body.primaryGoal,
    language: body.language,
    scope: body.scope,
    parent: body.parent,
    comparedWith: body.comparedWith,
    basis: body.basis,
    status: body.status,
    phases: recordsOf(records, 'phase').length,
    interactions: recordsOf(records, 'interaction').length,
    hearts: marks.filter((mark) => mark === 'heart').length,
    clouds: marks.filter((mark) => mark === 'cloud').length,
    moments: recordsOf(records, 'moment').length,
    owners: { professional: owners.professional, operational: owners.operational },
    snapshotDate: body.snapshotDate,
    trustUntil: body.trustUntil,
    nextReview: rhythm.next,
    path: customersPath(records),
  };
}
