import { plainOf } from '#base/rich-text.ts';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import { recordOf, recordsOf, type Records } from '#model/document.ts';
import type { Journal } from '#model/journal.ts';
import type { RecordOf } from '#model/records.ts';
import type { TouchpointCount, TouchpointUse } from '#protocol/http/touchpoints.ts';
import { customersPath, xOnJourney } from '#server/map/customers-path.ts';
import type { Catalogue } from '#storage/catalogue.ts';

export type TouchpointParts = { readonly journal: Journal; readonly documents: Catalogue };

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
  { journal, documents }: TouchpointParts,
  of: { workspace: string; touchpoint: string },
): Promise<TouchpointUse[]> {
  const uses = await documents.whoUses(of.workspace, { type: 'touchpoint', id: of.touchpoint });
  const byJourney = Map.groupBy(uses, ({ document }) => document);
  const found = await Promise.all(
    [...byJourney].map(async ([journey, places]) => {
      const stored = await journal.load(journey);
      const wanted = new Set(places.map(({ record }) => record));
      return stored ? usesIn(journey, stored.doc.records, wanted) : [];
    }),
  );
  return found.flat();
}

function usesIn(journey: string, records: Records, wanted: ReadonlySet<string>): TouchpointUse[] {
  const journeyName = recordOf(records, 'journey', journey)?.body.name ?? '';
  const phases = recordsOf(records, 'phase');
  const path = customersPath(records).map(({ x, feeling }) => ({ x, y: feeling }));
  return recordsOf(records, 'interaction')
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => placeIn(phases, a) - placeIn(phases, b))
    .map(({ id, body }) => {
      const x = xOnJourney(records, { interaction: id });
      const { type, strength = 2 } = body.mark ?? {};
      return {
        journey,
        journeyName,
        interaction: id,
        text: plainOf(body.text),
        phase: phases.find((phase) => phase.id === body.phase)?.body.name,
        mark: type && { type, strength },
        isAssumption: (body.evidence?.length ?? 0) === 0,
        feeling: x === undefined || path.length === 0 ? undefined : curveAt(path, x),
      };
    });
}

const placeIn = (phases: readonly RecordOf<'phase'>[], { body }: RecordOf<'interaction'>): number =>
  phases.findIndex(({ id }) => id === body.phase);
