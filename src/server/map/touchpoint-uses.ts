import { type Clock, dayOf } from '#base/clock.ts';
import { plainOf } from '#base/rich-text.ts';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import { recordOf, recordsOf, type StigDocument } from '#model/document.ts';
import type { RecordOf } from '#model/records.ts';
import type { TouchpointCount, TouchpointUse } from '#protocol/http/touchpoints.ts';
import { type Backing, createBacking } from '#model/research/backing.ts';
import { viewJourney } from '#server/map/journey-view.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';
import { customersPath, xOnJourney } from '#server/map/customers-path.ts';
import type { Catalogue } from '#storage/catalogue.ts';

export type TouchpointParts = InterviewParts & { readonly clock: Clock };

/** How often each touchpoint of a workspace is used, the unused too. */
export async function countTouchpointUses(documents: Catalogue, workspace: string): Promise<TouchpointCount[]> {
  const touchpoints = await documents.records({ workspace, type: 'touchpoint' });
  return Promise.all(
    touchpoints.map(async ({ record: { id } }) => {
      const uses = await documents.whoUses(workspace, { type: 'touchpoint', id });
      return { touchpoint: id, places: uses.length, journeys: new Set(uses.map(({ document }) => document)).size };
    }),
  );
}

/** Every place where a touchpoint is used, journey by journey in the order of their maps. */
export async function readTouchpointUses(
  parts: TouchpointParts,
  of: { workspace: string; touchpoint: string },
): Promise<TouchpointUse[]> {
  const uses = await parts.documents.whoUses(of.workspace, { type: 'touchpoint', id: of.touchpoint });
  const byJourney = Map.groupBy(uses, ({ document }) => document);
  const found = await Promise.all(
    [...byJourney].map(async ([journey, places]) => {
      const stored = await parts.journal.load(journey);
      if (!stored) return [];
      const { workspace, interviews } = await viewJourney(parts, stored);
      const backing = createBacking(evidenceOf(interviews, dayOf(parts.clock())), workspace.records);
      return usesIn(stored.doc, backing, new Set(places.map(({ record }) => record)));
    }),
  );
  return found.flat();
}

function usesIn(
  { id: journey, records }: StigDocument,
  backing: Backing,
  wanted: ReadonlySet<string>,
): TouchpointUse[] {
  const journeyName = recordOf(records, 'journey', journey)?.body.name ?? '';
  const phases = recordsOf(records, 'phase');
  const path = customersPath(records).map(({ x, feeling }) => ({ x, y: feeling }));
  return recordsOf(records, 'interaction')
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => placeIn(phases, a) - placeIn(phases, b))
    .map(({ type: of, id, body }) => {
      const x = xOnJourney(records, { interaction: id });
      const { type, strength = 2 } = body.mark ?? {};
      return {
        journey,
        journeyName,
        interaction: id,
        text: plainOf(body.text),
        phase: phases.find((phase) => phase.id === body.phase)?.body.name,
        mark: type && { type, strength },
        isAssumption: backing.isAssumed({ type: of, id, body }),
        feeling: x === undefined || path.length === 0 ? undefined : curveAt(path, x),
      };
    });
}

const placeIn = (phases: readonly RecordOf<'phase'>[], { body }: RecordOf<'interaction'>): number =>
  phases.findIndex(({ id }) => id === body.phase);
