import { recordOf, recordsOf, type StigDocument } from '#model/document/document.ts';
import type { JourneyBody } from '#model/map/journey.ts';
import { heardFrom } from '#model/research/heard-from.ts';
import type { JourneySummary } from '#protocol/http/map.ts';
import type { JourneyView } from '#server/research/journey-view.ts';
import { customersPath } from '#server/map/customers-path.ts';

/** What can be said of a journey, but for when it was last written to. */
export type KeptSummary = Omit<JourneySummary, 'updatedAt'>;

/** What can be said of it from its own document. */
type OwnSummary = Omit<KeptSummary, 'voices' | 'unnamed' | 'findings'>;

export function summarizeJourney({ journey, interviews }: JourneyView, findings: number): KeptSummary {
  const heard = heardFrom(interviews.map(talkIn));
  const own = ownSummary(journey);
  return {
    ...own,
    ...heard,
    basis: own.basis ?? (heard.unnamed + heard.voices > 0 ? 'researched' : undefined),
    findings,
  };
}

/** What `summarizeJourney` made, as it was kept. */
export const parseSummary = (text: string): KeptSummary => JSON.parse(text) as KeptSummary;

const talkIn = ({ id, records }: StigDocument) => {
  const participant = records.get(id)?.body['participant'];
  return { id, participant: typeof participant === 'string' ? participant : undefined };
};

function ownSummary({ id, records }: StigDocument): OwnSummary {
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
