import { recordOf, recordsOf, type StigDocument } from '#model/document/document.ts';
import type { JourneyBody } from '#model/map/journey.ts';
import { withTouchpoints } from '#model/map/held-by-touchpoint.ts';
import { nextReview } from '#model/practice/next-review.ts';
import { heardFrom } from '#model/research/heard-from.ts';
import type { JourneySummary } from '#protocol/http/map.ts';
import type { JourneyView } from '#server/research/journey-view.ts';
import { customersPath } from '#server/map/customers-path.ts';
import { pathSigns } from '#server/map/path-signs.ts';

/** What can be said of a journey, but for when it was last written to. */
export type KeptSummary = Omit<JourneySummary, 'updatedAt'>;

/** What can be said of it from its own document. */
type OwnSummary = Omit<KeptSummary, 'voices' | 'unnamed' | 'findings' | 'signs' | 'teams' | 'groups'>;

type On = { readonly findings: number; readonly today: string };

export function summarizeJourney(view: JourneyView, { findings, today }: On): KeptSummary {
  const { journey, interviews } = view;
  const heard = heardFrom(interviews.map(talkIn));
  const own = ownSummary(journey);
  return {
    ...own,
    ...heard,
    basis: own.basis ?? (heard.unnamed + heard.voices > 0 ? 'researched' : undefined),
    signs: pathSigns(view, { path: own.path, today }),
    teams: teamsOn(view),
    groups: groupsOf(journey),
    findings,
  };
}

/** Goes up whenever there is more or less in a summary than there was: those that were kept are made anew then. */
const shape = 1;

export const keptSummary = (summary: KeptSummary): string => JSON.stringify({ shape, ...summary });

/** What `keptSummary` made; nothing where another version of Stig made it. */
export function readSummary(text: string): KeptSummary | undefined {
  const { shape: of, ...summary } = JSON.parse(text) as KeptSummary & { readonly shape?: number };
  return of === shape ? summary : undefined;
}

/** Those that answer for an interaction, also by way of its touchpoint, and those that work behind one. */
function teamsOn({ journey, workspace }: JourneyView): string[] {
  const interactions = recordsOf(withTouchpoints(journey.records, workspace.records), 'interaction');
  return distinct([...interactions, ...recordsOf(journey.records, 'backstage')].map(({ body }) => body.team));
}

/** The customers that the journey says it is of, and those who have a curve of their own on it. */
function groupsOf({ id, records }: StigDocument): string[] {
  const said = recordOf(records, 'journey', id)?.body.customerGroups ?? [];
  return distinct([...said, ...recordsOf(records, 'curve').map(({ body }) => body.group)]);
}

const distinct = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((one) => one !== undefined)),
];

const talkIn = ({ id, records }: StigDocument) => {
  const participant = records.get(id)?.body['participant'];
  return { id, participant: typeof participant === 'string' ? participant : undefined };
};

function ownSummary({ id, records }: StigDocument): OwnSummary {
  const { owners = {}, ...body }: Partial<JourneyBody> = recordOf(records, 'journey', id)?.body ?? {};
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
    nextReview: nextReview(records),
    path: customersPath(records),
  };
}
