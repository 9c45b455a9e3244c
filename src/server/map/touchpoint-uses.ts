import type { TouchpointCount, TouchpointUse } from '#protocol/http/touchpoints.ts';
import type { UsesOnJourney } from '#server/map/uses-on-journey.ts';
import type { AskingJourneys } from '#server/research/journey-view.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

/** How often each touchpoint of a workspace is used, the unused too. */
export async function countTouchpointUses(documents: Catalogue, workspace: string): Promise<TouchpointCount[]> {
  const [touchpoints, counts] = await Promise.all([
    documents.records({ workspace, type: 'touchpoint' }),
    documents.countUses(workspace, 'touchpoint'),
  ]);
  return touchpoints.map(({ record: { id } }) => {
    const { places = 0, documents: journeys = 0 } = counts.get(id) ?? {};
    return { touchpoint: id, places, journeys };
  });
}

type Parts = {
  readonly documents: Catalogue;
  readonly journeysView: {
    readonly uses: (asking: AskingJourneys, journeys: readonly string[]) => Promise<ReadonlyMap<string, UsesOnJourney>>;
  };
};

/** Every place where a touchpoint is used, journey by journey in the order of their maps. */
export async function readTouchpointUses(
  { documents, journeysView }: Parts,
  { touchpoint, ...asking }: AskingJourneys & { readonly touchpoint: string },
): Promise<TouchpointUse[]> {
  const { workspace } = asking;
  const uses = await documents.whoUses(workspace, { type: 'touchpoint', id: touchpoint });
  const journeys = [...new Set(uses.map(({ document }) => document))];
  const byJourney = await journeysView.uses(asking, journeys);
  return journeys.flatMap((journey) => byJourney.get(journey)?.[touchpoint] ?? []);
}
