import { createStretchOf, pointX } from '#exchange/pictures/point-x.ts';
import { recordOf, recordsOf, type StigDocument } from '#model/document.ts';
import type { JourneyBody } from '#model/map/journey.ts';
import type { Place } from '#model/place.ts';
import type { JourneySummary } from '#protocol/http/map.ts';

/** What can be said of a journey from its own document. */
export type OwnSummary = Omit<JourneySummary, 'voices' | 'findings' | 'updatedAt'>;

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

type Records = StigDocument['records'];

function customersPath(records: Records): JourneySummary['path'] {
  const curves = recordsOf(records, 'curve');
  const curve = curves.find((one) => one.body.of !== 'employees');
  const phases = recordsOf(records, 'phase');
  if (!curve || phases.length === 0) return [];
  const stretchOf = createStretchOf(groundOf(records));
  return recordsOf(records, 'point')
    .filter((point) => point.body.curve === curve.id)
    .flatMap(({ body }) => {
      const x = pointX(stretchOf, body.at as Place | undefined);
      return x === undefined || body.feeling === undefined ? [] : [{ x: x / phases.length, feeling: body.feeling }];
    })
    .sort((a, b) => a.x - b.x);
}

function groundOf(records: Records): Parameters<typeof createStretchOf>[0] {
  const interactions = Map.groupBy(recordsOf(records, 'interaction'), ({ body }) => body.phase);
  return {
    phases: recordsOf(records, 'phase').map(({ id }) => ({ id, interactions: interactions.get(id) ?? [] })),
    transitions: recordsOf(records, 'transition').map(({ id, body }) => ({ id, from: body.from, to: body.to })),
  };
}
